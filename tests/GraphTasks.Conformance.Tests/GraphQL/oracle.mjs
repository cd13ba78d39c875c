// The reference implementation of GraphQL, asked by JSON lines: one question, one answer.
//   {op: "validate", schema, documents}   → for each document {syntax: places} or {errors: [places, …]}
//   {op: "sdl", documents}                → for each document {syntax: places}, {errors: …} or {schema: errors of the schema}
//   {op: "execute", schema, requests}     → for each {query, variables} {data, errors: [{path, places}, …]} or {invalid: errors}
import { createInterface } from 'node:readline';
import { buildSchema, execute, getNamedType, isEnumType, isListType, isNonNullType, isObjectType, isScalarType, parse, validate, validateSchema } from 'graphql';
import { validateSDL } from 'graphql/validation/validate.js';

// The specification wants a selection in every set; version 17 asks for none unless told to.
const parsing = { allowEmptySelectionSets: false };

const places = (error) => (error.locations ?? []).map(({ line, column }) => `${line}:${column}`).join(' ');

function attempt(document, then) {
  let parsed;
  try {
    parsed = parse(document, parsing);
  } catch (error) {
    return { syntax: places(error) };
  }
  return then(parsed);
}

function checkSdl(document) {
  const errors = validateSDL(document);
  if (errors.length > 0) return { errors: errors.map(places) };
  try {
    return { schema: validateSchema(buildSchema(document.loc.source.body, { assumeValidSDL: true })).map(places) };
  } catch {
    // It throws where a default value stands at an output type, instead of saying so.
    return { fault: true };
  }
}

// A number that is the same for the same text in every language: FNV-1a over UTF-16 code units.
function hash(text) {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    h ^= text.charCodeAt(i);
    h = Math.imul(h, 0x01000193) >>> 0;
  }
  return h;
}

// The value of a field follows from its response path, so that both sides give the same.
function valueOf(schema, type, path, args) {
  const h = hash(path);
  if (h % 29 === 1) throw new Error('resolver');
  if (isNonNullType(type)) return h % 31 === 2 ? null : valueOf(schema, type.ofType, path + '!', args);
  if (h % 13 === 3) return null;
  if (isListType(type)) return Array.from({ length: h % 4 }, (_, i) => itemOf(schema, type.ofType, `${path}/${i}`));
  if (isEnumType(type)) return h % 37 === 4 ? 'NO_SUCH' : type.getValues()[h % type.getValues().length].name;
  if (isScalarType(type)) return scalarOf(type.name, h, args);
  const types = isObjectType(type) ? [type] : [...schema.getPossibleTypes(type)].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { __typename: types[h % types.length].name, path };
}

function itemOf(schema, type, path) {
  try {
    return valueOf(schema, type, path, {});
  } catch (error) {
    return error;
  }
}

function scalarOf(name, h, args) {
  switch (name) {
    case 'Int': return h % 41 === 5 ? 3000000000 : (h % 2001) - 1000;
    case 'Float': return (h % 1000) / 4;
    case 'Boolean': return h % 2 === 0;
    case 'ID': return h % 2 === 0 ? `id${h % 100}` : h % 100;
    case 'String': return Object.keys(args).length > 0 ? canonical(args) : `任务${h % 100}`;
    default: return { of: [h % 10, null, 'x'] };
  }
}

function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (value !== null && typeof value === 'object') return `{${Object.keys(value).sort().map((key) => `${key}:${canonical(value[key])}`).join(',')}}`;
  return typeof value === 'string' ? `"${value}"` : String(value);
}

function run(schema, { query, variables }) {
  return attempt(query, (document) => {
    const errors = validate(schema, document);
    if (errors.length > 0) return { invalid: errors.map(places) };
    const result = execute({
      schema, document, variableValues: variables, rootValue: { path: '' },
      fieldResolver: (parent, args, _, info) => {
        const path = `${parent.path}/${info.path.key}`;
        return valueOf(schema, info.returnType, path, args);
      },
    });
    return { data: result.data, errors: (result.errors ?? []).map((error) => ({ path: error.path, places: places(error) })) };
  });
}

const answers = {
  validate({ schema, documents }) {
    const built = buildSchema(schema);
    return documents.map((text) => attempt(text, (document) => ({ errors: validate(built, document).map(places) })));
  },
  sdl: ({ documents }) => documents.map((text) => attempt(text, checkSdl)),
  execute({ schema, requests }) {
    const built = buildSchema(schema);
    return requests.map((request) => run(built, request));
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const question = JSON.parse(line);
  process.stdout.write(JSON.stringify(answers[question.op](question)) + '\n');
}
