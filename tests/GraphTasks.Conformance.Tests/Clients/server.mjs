// The running server that the clients speak with: its address and a steward's key are the script's arguments.
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { folder, operations } from './contract.mjs';

export const [, , url, key] = process.argv;
export const socketUrl = url.replace('http', 'ws');

const ledger = readFileSync(join(folder, '../../../samples/lanchuan-2025-q1-progress.txt'), 'utf8');

async function post(query, variables) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

// The documented queries that anyone may ask, each with variables for the samples.
export async function examples() {
  const finance = { key: '990100/finance' };
  const { unit } = await post('query ($key: UnitKey!) { unit(key: $key) { id } }', { key: finance });
  const variables = {
    'document-outline': {},
    mirror: {},
    search: { text: '生态环境' },
    statistics: { groupBy: ['TOP_THEME', 'YEAR'] },
    'task-detail': { key: { key: 'lanchuan-2025-h1-progress/1/1' } },
    'tasks-page': {},
    'unit-workload': { unit: finance, id: unit.id },
  };
  return operations
    .map(({ file, text }) => ({ name: file, text, variables: variables[basename(file, '.graphql')] }))
    .filter(({ variables: known }) => known);
}

// Imports a ledger under new names, one after the other, until the subscriber has heard of one: no one outside can see when
// a subscription has begun.
export async function importLedger(name, heard) {
  let done = false;
  heard.then(() => { done = true; }, () => { done = true; });
  for (let number = 1; !done; number++) {
    const input = { fileName: `${name}-${number}.txt`, content: { text: ledger } };
    const { importLedger } = await post('mutation ($input: ImportLedgerInput!) { importLedger(input: $input) { errors { message } } }', { input });
    if (importLedger.errors.length > 0) throw new Error(JSON.stringify(importLedger.errors));
  }
  return heard;
}
