// Makes typed operations of schema/operations with graphql-codegen and compiles them, and a use of them, under strict TypeScript.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { generate } from '@graphql-codegen/cli';
import { parse } from 'graphql';
import { folder, operations, schema } from './contract.mjs';
import { equal, ok, run, test } from '../GraphQL/suite.mjs';

test('graphql-codegen and strict TypeScript take every operation', async () => {
  await generate({
    cwd: folder,
    silent: true,
    schema,
    documents: operations.map(({ file }) => file),
    generates: {
      'generated/operations.ts': {
        plugins: ['typescript-operations', 'typed-document-node'],
        config: { strictScalars: true, scalars: { LocalDate: 'string', DateTime: 'string', Upload: 'Blob' }, useTypeImports: true, enumsAsTypes: true },
      },
    },
  }, true);
  const generated = readFileSync(`${folder}/generated/operations.ts`, 'utf8');
  for (const { text } of operations)
    for (const { name } of parse(text).definitions) ok(generated.includes(`${name.value}Document`), `no types of ${name.value}`);
  equal(compile(), '', 'the compiler');
});

function compile() {
  try {
    execFileSync(process.execPath, [`${folder}/node_modules/typescript/bin/tsc`, '--project', folder], { encoding: 'utf8' });
    return '';
  } catch (error) {
    return error.stdout + error.stderr;
  }
}

await run();
