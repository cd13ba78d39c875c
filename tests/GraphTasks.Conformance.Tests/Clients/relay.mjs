// Has relay-compiler compile the documented operations, and paging and refetching as a Relay front end writes them.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { parse } from 'graphql';
import { folder, operations, schema } from './contract.mjs';
import { equal, ok, run, test } from '../GraphQL/suite.mjs';

const work = `${folder}/generated/relay`;

// Relay names an operation after the module that it stands in, and ends it in its kind.
function moduleOf({ text }) {
  const { name, operation } = parse(text).definitions[0];
  const named = name.value + operation[0].toUpperCase() + operation.slice(1);
  return { name: name.value, text: text.replace(`${operation} ${name.value}`, `${operation} ${named}`), artifact: named };
}

const own = {
  TaskList: `
    query TaskListQuery($filter: TaskFilter) { ...TaskList_tasks @arguments(filter: $filter) }
  `,
  TaskList_tasks: `
    fragment TaskList_tasks on Query
      @argumentDefinitions(filter: { type: "TaskFilter" }, count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" })
      @refetchable(queryName: "TaskList_tasksPaginationQuery") {
      tasks(filter: $filter, first: $count, after: $cursor) @connection(key: "TaskList_tasks") {
        edges { node { ...TaskList_task } }
      }
    }
  `,
  TaskList_task: `
    fragment TaskList_task on Task @refetchable(queryName: "TaskList_taskRefetchQuery") {
      content
      document { title }
      leadUnits { name }
    }
  `,
};

const compile = (config) => {
  writeFileSync(`${work}/relay.config.json`, JSON.stringify(config));
  try {
    execFileSync(`${folder}/node_modules/.bin/relay-compiler`, [`${work}/relay.config.json`], { cwd: work, encoding: 'utf8', stdio: 'pipe' });
    return '';
  } catch (error) {
    return error.stdout + error.stderr;
  }
};

test('relay-compiler takes the schema, the operations, and paging and refetching', async () => {
  rmSync(work, { recursive: true, force: true });
  for (const name of ['src', 'artifacts']) mkdirSync(`${work}/${name}`, { recursive: true });
  copyFileSync(schema, `${work}/schema.graphql`);
  const modules = [...operations.map(moduleOf), ...Object.entries(own).map(([name, text]) => ({ name, text }))];
  for (const { name, text } of modules) writeFileSync(`${work}/src/${name}.ts`, `import { graphql } from 'relay-runtime';\n\ngraphql\`${text}\`;\n`);
  equal(compile({ src: './src', schema: './schema.graphql', language: 'typescript', artifactDirectory: './artifacts' }), '', 'the compiler');
  const artifacts = readdirSync(`${work}/artifacts`);
  for (const name of [...operations.map((one) => moduleOf(one).artifact), 'TaskList_tasksPaginationQuery', 'TaskList_taskRefetchQuery'])
    ok(artifacts.includes(`${name}.graphql.ts`), `no artifact of ${name}`);
});

await run();
