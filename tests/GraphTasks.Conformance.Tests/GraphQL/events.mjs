// Speaks GraphQL over server-sent events with the server at the address given: with the client of graphql-sse, and raw.
import { createClient } from 'graphql-sse';
import { equal, ok, openSources, run, test } from './suite.mjs';

const address = process.argv[2];
const url = `${address}/graphql`;
const client = (singleConnection) => createClient({ url, singleConnection, retryAttempts: 0 });

async function collect(singleConnection, payload) {
  const c = client(singleConnection);
  const results = [];
  for await (const result of c.iterate(payload)) results.push(result);
  c.dispose();
  return results;
}

// Reads events as they come: {event, data} each.
async function* events(response) {
  let text = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body) {
    text += decoder.decode(chunk, { stream: true });
    for (let end; (end = text.indexOf('\n\n')) >= 0; text = text.slice(end + 2)) {
      const block = text.slice(0, end);
      if (block.startsWith(':')) { yield { comment: true }; continue; }
      const fields = Object.fromEntries(block.split('\n').map((line) => { const at = line.indexOf(':'); return [line.slice(0, at), line.slice(at + 1).trimStart()]; }));
      yield fields;
    }
  }
}

async function named(iterator) {
  for (;;) {
    const { value, done } = await iterator.next();
    if (done) return null;
    if (!value.comment) return value;
  }
}

const post = (body, headers = {}, path = '/graphql') => fetch(address + path, {
  method: 'POST', headers: { 'content-type': 'application/json', accept: 'text/event-stream', ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body),
});
const reserve = async () => (await fetch(url, { method: 'PUT' })).text();
const withToken = (token, more = {}) => ({ 'x-graphql-event-stream-token': token, ...more });
const start = (token, id, query) => post({ query, extensions: { operationId: id } }, withToken(token, { accept: 'application/json' }));

for (const single of [false, true]) {
  const mode = single ? 'single connection' : 'distinct connections';
  test(`client, ${mode}: a query is one result`, async () => equal(await collect(single, { query: '{ hello }' }), [{ data: { hello: 'hello 芜湖' } }]));
  test(`client, ${mode}: a mutation with variables`, async () =>
    equal(await collect(single, { query: 'mutation ($t: String!) { set(text: $t) }', variables: { t: '任务' } }), [{ data: { set: '任务' } }]));
  test(`client, ${mode}: a subscription gives its events and ends`, async () =>
    equal((await collect(single, { query: 'subscription { count(to: 3) }' })).map((r) => r.data.count), [1, 2, 3]));
  test(`client, ${mode}: leaving closes the source`, async () => {
    const c = client(single);
    for await (const result of c.iterate({ query: 'subscription { once }' })) { equal(result, { data: { once: 1 } }); break; }
    await openSources(address, 0);
    c.dispose();
  });
  test(`client, ${mode}: several at once`, async () => {
    const c = client(single);
    const lengths = await Promise.all([5, 1, 0, 8].map(async (n) => {
      let got = 0;
      for await (const _ of c.iterate({ query: `subscription { count(to: ${n}) }` })) got++;
      return got;
    }));
    equal(lengths, [5, 1, 0, 8]);
    c.dispose();
  });
  test(`client, ${mode}: errors of fields come with data`, async () => {
    const [result] = await collect(single, { query: '{ fails }' });
    equal(result.data, { fails: null });
    ok(!JSON.stringify(result).includes('secret'), 'the message leaked');
  });
}

test('distinct: the stream has its type and is not cached', async () => {
  const response = await post({ query: '{ hello }' });
  equal([response.status, response.headers.get('content-type'), response.headers.get('cache-control')], [200, 'text/event-stream; charset=utf-8', 'no-cache']);
  equal(await named(events(response)), { event: 'next', data: '{"data":{"hello":"hello 芜湖"}}' });
});
test('distinct: complete has empty data', async () => {
  const all = [];
  for await (const event of events(await post({ query: '{ hello }' }))) if (!event.comment) all.push(event);
  equal(all[1], { event: 'complete', data: '' });
  equal(all.length, 2);
});
test('distinct: a document that is not valid is answered in the stream', async () => {
  const response = await post({ query: '{ nope }' });
  equal(response.status, 200);
  const stream = events(response);
  const { event, data } = await named(stream);
  equal(event, 'next');
  ok(JSON.parse(data).errors[0].message.includes('nope'), data);
  equal(await named(stream), { event: 'complete', data: '' });
});
test('distinct: GET is for queries and subscriptions', async () => {
  const get = (query) => fetch(`${url}?query=${encodeURIComponent(query)}`, { headers: { accept: 'text/event-stream' } });
  equal((await named(events(await get('{ hello }')))).data, '{"data":{"hello":"hello 芜湖"}}');
  equal((await named(events(await get('subscription { count(to: 1) }')))).data, '{"data":{"count":1}}');
  const mutation = await get('mutation { set(text: "a") }');
  equal([mutation.status, mutation.headers.get('allow')], [405, 'POST']);
});
test('distinct: a GET of another site is refused', async () => {
  const { request } = await import('node:http');
  const status = await new Promise((resolve, reject) => request(`${url}?query={hello}`, { headers: { accept: 'text/event-stream', 'sec-fetch-site': 'cross-site' } }, (r) => { resolve(r.statusCode); r.destroy(); }).on('error', reject).end());
  equal(status, 403);
});
test('distinct: what is no request is refused before the stream', async () => {
  equal((await post('{')).status, 400);
  equal((await post({})).status, 400);
  equal((await post({ query: '{ hello }' }, { 'content-type': 'text/plain' })).status, 415);
  equal((await post({ query: ' '.repeat(200_000) })).status, 413);
});
test('distinct: closing cancels', async () => {
  const abort = new AbortController();
  const response = await fetch(url, { method: 'POST', signal: abort.signal, headers: { 'content-type': 'application/json', accept: 'text/event-stream' }, body: '{"query":"subscription { once }"}' });
  equal((await named(events(response))).event, 'next');
  abort.abort();
  await openSources(address, 0);
});
test('distinct: a query that takes too long is an error', async () => {
  const { data } = await named(events(await post({ query: '{ wait }' }, {}, '/hasty')));
  equal(JSON.parse(data).errors[0].extensions.code, 'TIMEOUT');
});
test('distinct: a quiet stream is kept alive', async () => {
  const stream = events(await post({ query: 'subscription { once }' }, {}, '/hasty'));
  let comments = 0;
  while (comments < 4) if ((await stream.next()).value.comment) comments++;
  await stream.return();
  await openSources(address, 0);
});
test('distinct: a source that breaks ends the stream', async () => {
  const all = [];
  for await (const event of events(await post({ query: 'subscription { breaks }' }))) if (!event.comment) all.push(event);
  equal(all.map((e) => e.event), ['next', 'next', 'complete']);
  ok(!JSON.stringify(all).includes('secret'), 'the message leaked');
});

test('single: a reservation gives a token', async () => {
  const response = await fetch(url, { method: 'PUT' });
  equal([response.status, response.headers.get('content-type')], [201, 'text/plain; charset=utf-8']);
  ok((await response.text()).length >= 16, 'the token is short');
});
test('single: an unknown token is not found', async () => {
  equal((await fetch(url, { headers: withToken('nobody', { accept: 'text/event-stream' }) })).status, 404);
  equal((await start('nobody', '1', '{ hello }')).status, 404);
  equal((await fetch(`${url}?operationId=1`, { method: 'DELETE', headers: withToken('nobody') })).status, 404);
});
test('single: a token opens one stream', async () => {
  const token = await reserve();
  const first = await fetch(url, { headers: withToken(token, { accept: 'text/event-stream' }) });
  equal(first.status, 200);
  equal((await fetch(url, { headers: withToken(token, { accept: 'text/event-stream' }) })).status, 409);
  await first.body.cancel();
});
test('single: the token may stand in the address', async () => {
  const token = await reserve();
  const stream = events(await fetch(`${url}?token=${token}`, { headers: { accept: 'text/event-stream' } }));
  equal((await start(token, '1', '{ hello }')).status, 202);
  equal(await named(stream), { event: 'next', data: '{"id":"1","payload":{"data":{"hello":"hello 芜湖"}}}' });
  equal(await named(stream), { event: 'complete', data: '{"id":"1"}' });
  await stream.return();
});
test('single: operations may be sent before the stream is open', async () => {
  const token = await reserve();
  equal((await start(token, 'early', '{ hello }')).status, 202);
  const stream = events(await fetch(url, { headers: withToken(token, { accept: 'text/event-stream' }) }));
  equal(JSON.parse((await named(stream)).data).id, 'early');
  await stream.return();
});
test('single: an operation needs an id, which is not in use', async () => {
  const token = await reserve();
  const stream = events(await fetch(url, { headers: withToken(token, { accept: 'text/event-stream' }) }));
  equal((await post({ query: '{ hello }' }, withToken(token, { accept: 'application/json' }))).status, 400);
  equal((await start(token, '1', 'subscription { once }')).status, 202);
  equal((await named(stream)).event, 'next');
  equal((await start(token, '1', '{ hello }')).status, 409);
  await stream.return();
});
test('single: a document that is not valid is refused at once', async () => {
  const token = await reserve();
  const response = await start(token, '1', '{ nope }');
  equal(response.status, 400);
  ok((await response.json()).errors[0].message.includes('nope'), 'no error');
});
test('single: DELETE stops an operation and frees its source', async () => {
  const token = await reserve();
  const stream = events(await fetch(url, { headers: withToken(token, { accept: 'text/event-stream' }) }));
  await start(token, '1', 'subscription { once }');
  equal((await named(stream)).event, 'next');
  equal((await fetch(`${url}?operationId=1`, { method: 'DELETE', headers: withToken(token) })).status, 200);
  await openSources(address, 0);
  await start(token, '1', '{ hello }');
  equal(JSON.parse((await named(stream)).data).payload, { data: { hello: 'hello 芜湖' } });
  equal((await fetch(url, { method: 'DELETE', headers: withToken(token) })).status, 400);
  await stream.return();
});
test('single: closing the stream ends all operations and voids the token', async () => {
  const token = await reserve();
  const abort = new AbortController();
  const stream = events(await fetch(url, { signal: abort.signal, headers: withToken(token, { accept: 'text/event-stream' }) }));
  await start(token, '1', 'subscription { once }');
  await start(token, '2', 'subscription { once }');
  await named(stream);
  await named(stream);
  abort.abort();
  await openSources(address, 0);
  equal((await start(token, '3', '{ hello }')).status, 404);
});
test('single: a reservation that is not used is forgotten', async () => {
  const token = await (await fetch(`${address}/hasty`, { method: 'PUT' })).text();
  for (let tries = 0; tries < 100; tries++) {
    const response = await post({ query: '{ hello }', extensions: { operationId: `${tries}` } }, withToken(token, { accept: 'application/json' }), '/hasty');
    if (response.status === 404) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  ok(false, 'the token is still good');
});

await run();
