// Speaks graphql-transport-ws with the server at the address given: with the client of graphql-ws, and raw.
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { equal, ok, openSources, run, test } from './suite.mjs';

const http = process.argv[2];
const address = http.replace('http', 'ws');

const client = (options = {}) => createClient({ url: `${address}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0, ...options });

async function collect(payload, options) {
  const c = client(options);
  const results = [];
  for await (const result of c.iterate(payload)) results.push(result);
  await c.dispose();
  return results;
}

// A socket that keeps what it receives.
class Raw {
  constructor(path = '/graphql', protocols = 'graphql-transport-ws', options = {}) {
    this.socket = new WebSocket(address + path, protocols, options);
    this.messages = [];
    this.waiting = [];
    this.socket.on('message', (data) => this.push(JSON.parse(data)));
    this.closed = new Promise((resolve) => this.socket.on('close', (code, reason) => { this.push(null); resolve({ code, reason: reason.toString() }); }));
    this.opened = new Promise((resolve, reject) => { this.socket.on('open', resolve); this.socket.on('error', reject); });
    this.opened.catch(() => {});
  }
  push(message) {
    const next = this.waiting.shift();
    if (next) next(message);
    else this.messages.push(message);
  }
  next() {
    return this.messages.length > 0 ? Promise.resolve(this.messages.shift()) : new Promise((resolve) => this.waiting.push(resolve));
  }
  send(message) { this.socket.send(typeof message === 'string' || Buffer.isBuffer(message) ? message : JSON.stringify(message)); }
  async init(payload) {
    await this.opened;
    this.send(payload === undefined ? { type: 'connection_init' } : { type: 'connection_init', payload });
    equal(await this.next(), { type: 'connection_ack' });
    return this;
  }
  subscribe(id, query, more = {}) { this.send({ id, type: 'subscribe', payload: { query, ...more } }); }
  close() { this.socket.close(); return this.closed; }
}

const closesWith = async (raw, code, act) => {
  await raw.opened;
  await act(raw);
  equal((await raw.closed).code, code, 'close code');
};

test('client: a query is one result', async () => equal(await collect({ query: '{ hello }' }), [{ data: { hello: 'hello 芜湖' } }]));
test('client: variables and operation names arrive', async () =>
  equal(await collect({ query: 'query A { open } query B($n: String) { hello(name: $n) }', operationName: 'B', variables: { n: 'x' } }), [{ data: { hello: 'hello x' } }]));
test('client: a mutation is executed', async () => equal(await collect({ query: 'mutation { set(text: "a") }' }), [{ data: { set: 'a' } }]));
test('client: a subscription gives its events and ends', async () =>
  equal((await collect({ query: 'subscription { count(to: 3) }' })).map((r) => r.data.count), [1, 2, 3]));
test('client: a subscription without events ends', async () => equal(await collect({ query: 'subscription { count(to: 0) }' }), []));
test('client: errors of fields come with data', async () => {
  const [result] = await collect({ query: '{ fails hello }' });
  equal(result.data, { fails: null, hello: 'hello 芜湖' });
  ok(!JSON.stringify(result).includes('secret'), 'the message leaked');
});
test('client: a document that is not valid is an error', async () => {
  try {
    await collect({ query: '{ nope }' });
    ok(false, 'no error');
  } catch (errors) {
    ok(Array.isArray(errors) && errors[0].message.includes('nope'), JSON.stringify(errors));
  }
});
test('client: leaving a subscription closes its source', async () => {
  const c = client();
  for await (const result of c.iterate({ query: 'subscription { once }' })) { equal(result, { data: { once: 1 } }); break; }
  await openSources(http, 0);
  await c.dispose();
});
test('client: many operations share a socket', async () => {
  const c = client();
  const runs = await Promise.all(Array.from({ length: 20 }, async (_, i) => {
    const got = [];
    for await (const r of c.iterate({ query: `subscription { count(to: ${i}) }` })) got.push(r.data.count);
    return got.length;
  }));
  equal(runs, Array.from({ length: 20 }, (_, i) => i));
  await c.dispose();
});
test('client: keeps alive with pings', async () => {
  let pongs = 0;
  const c = client({ lazy: false, keepAlive: 20, on: { pong: () => pongs++ } });
  while (pongs < 2) await new Promise((resolve) => setTimeout(resolve, 10));
  await c.dispose();
});
test('client: a connection can be refused', async () => {
  try {
    await collect({ query: '{ hello }' }, { url: `${address}/hasty`, connectionParams: { refuse: true } });
    ok(false, 'accepted');
  } catch (event) {
    equal(event.code, 4403);
  }
});

test('the protocol is chosen', async () => { const r = new Raw(); await r.opened; equal(r.socket.protocol, 'graphql-transport-ws'); await r.close(); });
test('the protocol is chosen among others', async () => { const r = new Raw('/graphql', ['graphql-ws', 'graphql-transport-ws']); await r.opened; equal(r.socket.protocol, 'graphql-transport-ws'); await r.close(); });
test('another protocol closes with 4406', async () => {
  const r = new Raw('/graphql', []);
  equal((await r.closed).code, 4406);
});
test('no initialisation closes with 4408', async () => closesWith(new Raw('/hasty'), 4408, () => {}));
test('a second initialisation closes with 4429', async () => closesWith(await new Raw().init(), 4429, (r) => r.send({ type: 'connection_init' })));
test('a subscription before the acknowledgement closes with 4401', async () => closesWith(new Raw(), 4401, (r) => r.subscribe('1', '{ hello }')));
test('an id in use closes with 4409', async () => closesWith(await new Raw().init(), 4409, async (r) => {
  r.subscribe('1', 'subscription { once }');
  equal((await r.next()).type, 'next');
  r.subscribe('1', '{ hello }');
}));
for (const [name, message] of Object.entries({
  'no JSON': '{', 'a number': '1', 'null': 'null', 'a list': '[]', 'no type': '{}', 'a type that is no string': '{"type":1}', 'an unknown type': '{"type":"start"}',
  'a server message': '{"type":"connection_ack"}', 'no id': '{"type":"subscribe","payload":{"query":"{ hello }"}}', 'an empty id': '{"id":"","type":"subscribe","payload":{"query":"{ hello }"}}',
  'an id that is no string': '{"id":1,"type":"subscribe","payload":{"query":"{ hello }"}}', 'no payload': '{"id":"1","type":"subscribe"}', 'no query': '{"id":"1","type":"subscribe","payload":{}}',
  'a query that is no string': '{"id":"1","type":"subscribe","payload":{"query":1}}', 'variables that are no object': '{"id":"1","type":"subscribe","payload":{"query":"{ hello }","variables":[1]}}',
  'an operation name that is no string': '{"id":"1","type":"subscribe","payload":{"query":"{ hello }","operationName":1}}', 'a completion without an id': '{"type":"complete"}',
  'a ping with a payload that is no object': '{"type":"ping","payload":1}', 'deep JSON': `{"type":"ping","payload":${'{"a":'.repeat(500)}1${'}'.repeat(500)}}`,
  'a lone surrogate': '{"type":"ping","payload":{"a":"\\ud800"},"id":"\\ud800"}',
})) test(`${name} closes with 4400`, async () => closesWith(await new Raw().init(), 4400, (r) => r.send(message)));
test('a binary message closes with 4400', async () => closesWith(await new Raw().init(), 4400, (r) => r.send(Buffer.from('{"type":"ping"}'))));
test('a message that is too long closes with 1009', async () => closesWith(await new Raw().init(), 1009, (r) => r.send(JSON.stringify({ type: 'ping', payload: { a: 'x'.repeat(200_000) } }))));
test('a message in fragments is one message', async () => {
  const r = await new Raw().init();
  const text = JSON.stringify({ id: '1', type: 'subscribe', payload: { query: '{ hello }' } });
  for (let i = 0; i < text.length; i++) r.socket.send(text[i], { fin: i === text.length - 1 });
  equal(await r.next(), { id: '1', type: 'next', payload: { data: { hello: 'hello 芜湖' } } });
  await r.close();
});
test('an initialisation may have a payload, be it null', async () => { await (await new Raw().init({ token: 'x' })).close(); await (await new Raw().init(null)).close(); });
test('an initialisation with another payload closes with 4400', async () => closesWith(new Raw(), 4400, (r) => r.send({ type: 'connection_init', payload: 'x' })));
test('a ping is answered before the acknowledgement, with its payload', async () => {
  const r = new Raw();
  await r.opened;
  r.send({ type: 'ping' });
  equal(await r.next(), { type: 'pong' });
  r.send({ type: 'ping', payload: { 你: [1, null] } });
  equal(await r.next(), { type: 'pong', payload: { 你: [1, null] } });
  await r.close();
});
test('a pong that nobody asked for is passed by', async () => {
  const r = await new Raw().init();
  r.send({ type: 'pong', payload: { a: 1 } });
  r.send({ type: 'ping' });
  equal(await r.next(), { type: 'pong' });
  await r.close();
});
test('a query is one next and one complete', async () => {
  const r = await new Raw().init();
  r.subscribe('a"b', '{ hello }');
  equal(await r.next(), { id: 'a"b', type: 'next', payload: { data: { hello: 'hello 芜湖' } } });
  equal(await r.next(), { id: 'a"b', type: 'complete' });
  await r.close();
});
test('a document that is not valid is one error and no complete', async () => {
  const r = await new Raw().init();
  for (const query of ['{ nope }', '{', 'query A { hello } query B { hello }', 'query ($n: Int!) { hello }']) {
    r.subscribe('1', query);
    const error = await r.next();
    equal([error.id, error.type], ['1', 'error']);
    ok(Array.isArray(error.payload) && typeof error.payload[0].message === 'string', 'no list of errors');
  }
  r.send({ type: 'ping' });
  equal(await r.next(), { type: 'pong' });
  await r.close();
});
test('a subscription that is refused is an error', async () => {
  const r = await new Raw().init();
  r.subscribe('1', 'subscription { refused }');
  const error = await r.next();
  equal([error.type, error.payload[0].message, error.payload[0].extensions.code], ['error', 'Not for you.', 'FORBIDDEN']);
  await r.close();
});
test('a source that breaks ends with an error that tells nothing', async () => {
  const r = await new Raw().init();
  r.subscribe('1', 'subscription { breaks }');
  equal((await r.next()).payload, { data: { breaks: 1 } });
  const error = await r.next();
  equal(error.type, 'error');
  ok(!JSON.stringify(error).includes('secret'), 'the message leaked');
  await r.close();
});
test('a completion stops the stream, frees its source and is not echoed', async () => {
  const r = await new Raw().init();
  r.subscribe('1', 'subscription { once }');
  equal((await r.next()).type, 'next');
  r.send({ id: '1', type: 'complete' });
  await openSources(http, 0);
  r.send({ type: 'ping' });
  equal(await r.next(), { type: 'pong' });
  await r.close();
});
test('an id can be used again after it is complete', async () => {
  const r = await new Raw().init();
  for (let i = 0; i < 3; i++) {
    r.subscribe('1', '{ hello }');
    equal((await r.next()).type, 'next');
    equal((await r.next()).type, 'complete');
  }
  r.subscribe('1', 'subscription { once }');
  equal((await r.next()).type, 'next');
  r.send({ id: '1', type: 'complete' });
  r.subscribe('1', '{ hello }');
  equal((await r.next()).payload, { data: { hello: 'hello 芜湖' } });
  await r.close();
});
test('a completion of an unknown or finished id is passed by', async () => {
  const r = await new Raw().init();
  r.send({ id: 'x', type: 'complete' });
  r.subscribe('1', '{ hello }');
  await r.next();
  await r.next();
  r.send({ id: '1', type: 'complete' });
  r.send({ type: 'ping' });
  equal(await r.next(), { type: 'pong' });
  await r.close();
});
test('operations are interleaved', async () => {
  const r = await new Raw().init();
  r.subscribe('a', 'subscription { once }');
  r.subscribe('b', '{ wait }');
  r.subscribe('c', 'subscription { count(to: 2) }');
  const got = [];
  for (let i = 0; i < 4; i++) got.push(await r.next());
  equal(got.filter((m) => m.id === 'c').map((m) => m.type), ['next', 'next', 'complete']);
  equal(got.filter((m) => m.id === 'a').map((m) => m.type), ['next']);
  await r.close();
  await openSources(http, 0);
});
test('an abrupt end frees all sources', async () => {
  const r = await new Raw().init();
  for (const id of ['1', '2', '3']) r.subscribe(id, 'subscription { once }');
  for (let i = 0; i < 3; i++) await r.next();
  r.socket.terminate();
  await openSources(http, 0);
});
test('a client that closes without reading frees its sources', async () => {
  const r = await new Raw().init();
  r.socket.on('error', () => {});
  r.subscribe('1', 'subscription { count(to: 100000000) }');
  equal((await r.next()).type, 'next');
  r.socket._socket.pause();
  // Once the buffers between are full, the server waits for this client.
  await new Promise((resolve) => setTimeout(resolve, 1500));
  r.socket.close();
  await openSources(http, 0);
  r.socket.terminate();
});
test('a query that takes too long is an error', async () => {
  const r = await new Raw('/hasty').init();
  r.subscribe('1', '{ wait }');
  const error = await r.next();
  equal([error.type, error.payload[0].extensions.code], ['error', 'TIMEOUT']);
  await r.close();
});
test('too many operations at once are refused one by one', async () => {
  const r = await new Raw('/hasty').init();
  r.subscribe('1', 'subscription { once }');
  r.subscribe('2', 'subscription { once }');
  await r.next();
  await r.next();
  r.subscribe('3', '{ hello }');
  const error = await r.next();
  equal([error.id, error.type, error.payload[0].extensions.code], ['3', 'error', 'LIMIT_EXCEEDED']);
  await r.close();
});
test('a page of another site may not open a socket', async () => {
  const r = new Raw('/graphql', 'graphql-transport-ws', { origin: 'https://elsewhere.example' });
  const error = await r.opened.catch((e) => e);
  ok(error.message.includes('403'), error.message);
});
test('a page of this site may open a socket', async () => { await (await new Raw('/graphql', 'graphql-transport-ws', { origin: http }).init()).close(); });

await run();
