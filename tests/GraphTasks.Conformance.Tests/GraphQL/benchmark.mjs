// The same work by the npm package graphql: documents parsed and validated once, executed again and again, written as
// UTF-8. Asked by one line of JSON, answers with one: operations, or passes over the corpus, per second of processor time.
import { readFileSync } from 'node:fs';
import { buildSchema, execute, parse, validate } from 'graphql';
import { validateSDL } from 'graphql/validation/validate.js';
import { createInterface } from 'node:readline';

const cpuSeconds = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1e6; };

function perSecond(work, budget) {
  for (const start = cpuSeconds(); cpuSeconds() - start < budget;) work();
  let count = 0;
  const start = cpuSeconds();
  let taken;
  do {
    for (let i = 0; i < 10; i++) work();
    count += 10;
    taken = cpuSeconds() - start;
  } while (taken < budget);
  return count / taken;
}

function operations({ sdl, operations, variables, data, budget }) {
  const schema = buildSchema(sdl);
  const rootValue = { ...data, tasks: ({ first }) => data.tasks.slice(0, first) };
  return Object.fromEntries(Object.entries(operations).map(([name, text]) => {
    const document = parse(text);
    if (validate(schema, document).length > 0) throw new Error(name);
    const work = () => Buffer.from(JSON.stringify(execute({ schema, document, rootValue, variableValues: variables })));
    return [name, { answer: work().toString(), rate: perSecond(work, budget) }];
  }));
}

function corpus({ cases, budget }) {
  const schemas = new Map();
  const prepared = cases.map(({ text, schema, sdl }) => {
    if (schema && !schemas.has(schema)) schemas.set(schema, buildSchema(schema, { assumeValidSDL: true }));
    return { text, schema: schemas.get(schema), sdl };
  });
  const pass = () => {
    let refused = 0;
    for (const { text, schema, sdl } of prepared) {
      let document;
      try {
        document = parse(text);
      } catch {
        refused++;
        continue;
      }
      const errors = schema ? validate(schema, document) : sdl ? validateSDL(document) : [];
      if (errors.length > 0) refused++;
    }
    return refused;
  };
  return { answer: pass(), rate: perSecond(pass, budget) };
}

for await (const line of createInterface({ input: process.stdin })) {
  const question = JSON.parse(line);
  process.stdout.write(JSON.stringify(question.cases ? corpus(question) : operations(question)) + '\n');
}
