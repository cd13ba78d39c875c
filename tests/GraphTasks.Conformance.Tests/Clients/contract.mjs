// The public schema and the documented operations, as they lie in the working copy.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

export const folder = fileURLToPath(new URL('.', import.meta.url)).replace(/[\\/]$/, '');
const root = join(folder, '../../..');

export const schema = join(root, 'schema/graphtasks.graphql');

export const operations = readdirSync(join(root, 'schema/operations'))
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => join(root, 'schema/operations', name))
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
