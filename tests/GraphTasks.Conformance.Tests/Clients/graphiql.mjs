// GraphiQL, as the running server hands it to a browser, under the server's own content security policy.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { importLedger, key, url } from './server.mjs';
import { equal, ok, run, test } from '../GraphQL/suite.mjs';

const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync);
// The browser's own sandbox wants a user who may make namespaces, and only this page is opened.
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
const complaints = [];
const fetched = [];
page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
page.on('pageerror', (error) => complaints.push(String(error)));
page.on('request', (request) => fetched.push(request.url()));
await page.goto(url);

const answer = (part) => page.waitForFunction((text) => document.querySelector('.graphiql-response')?.textContent.replaceAll('\u00a0', ' ').includes(text), part);

async function write(editor, text) {
  await page.locator(`${editor} textarea`).first().focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
}

async function execute(query) {
  if (query) await write('.graphiql-query-editor', query);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Execute query' }).click();
}

test('the query that stands there is answered', async () => {
  await page.getByRole('button', { name: 'Execute query' }).waitFor();
  await execute();
  await answer('"totalCount": ');
});

test('the descriptions of the schema are shown', async () => {
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await page.locator('.graphiql-doc-explorer').getByRole('link', { name: 'Query' }).click();
  await page.locator('.graphiql-doc-explorer').getByText('searchTasks').first().waitFor();
});

test('a key under Headers is sent, and is not stored', async () => {
  await page.getByRole('button', { name: 'Headers' }).click();
  await write('.graphiql-editor-tool .graphiql-editor:not(.hidden)', JSON.stringify({ Authorization: `Bearer ${key}` }));
  await execute('mutation { importLedger(input: { fileName: "page.txt", content: { text: "none" } }) { errors { code } } }');
  await answer('"errors"');
  await answer('"importLedger"');
  ok(!(await page.evaluate(() => JSON.stringify(localStorage))).includes(key), 'the key is not stored');
});

test('a subscription over WebSocket hears of an import', async () => {
  await execute('subscription { documentImported { document { key } } }');
  await importLedger('graphiql', answer('"graphiql-'));
});

test('the browser complains of nothing, and all comes from the server', async () => {
  equal(complaints, []);
  equal(fetched.filter((address) => !address.startsWith(new URL(url).origin) && !address.startsWith('data:')), []);
});

await run();
