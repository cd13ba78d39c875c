// urql with its normalised cache at the running server: queries, paging, and subscriptions over both transports.
import { Client, cacheExchange as documentCache, fetchExchange, gql, subscriptionExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { getIntrospectionQuery } from 'graphql';
import { createClient as createEvents } from 'graphql-sse';
import { createClient as createSocket } from 'graphql-ws';
import WebSocket from 'ws';
import { examples, importLedger, socketUrl, url } from './server.mjs';
import { equal, ok, run, test } from '../GraphQL/suite.mjs';

const Page = gql`query Page($after: String) { tasks(first: 7, after: $after) { edges { cursor node { id key content } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }`;
const News = gql`subscription News { documentImported { outcome document { id key taskCount } } }`;

const introspection = (await new Client({ url, exchanges: [fetchExchange], preferGetMethod: false }).query(gql(getIntrospectionQuery()), {}).toPromise()).data;
const embedded = introspection.__schema.types
  .filter(({ kind, fields }) => kind === 'OBJECT' && !fields.some(({ name }) => name === 'id'))
  .map(({ name }) => [name, () => null]);

const complaints = [];
const client = () => new Client({
  url,
  preferGetMethod: false,
  exchanges: [
    cacheExchange({ schema: introspection, keys: Object.fromEntries(embedded), resolvers: { Query: { tasks: relayPagination() } }, logger: (severity, message) => severity === 'debug' || complaints.push(message) }),
    fetchExchange,
  ],
});

async function answer(result) {
  const { data, error } = await result.toPromise();
  if (error) throw error;
  return data;
}

test('every documented operation is answered and kept without complaint', async () => {
  const urql = client();
  for (const { name, text, variables } of await examples()) {
    const query = gql(text);
    await answer(urql.query(query, variables));
    const { error } = await urql.query(query, variables, { requestPolicy: 'cache-only' }).toPromise();
    equal(error, undefined, `${name} from the cache`);
  }
  equal(complaints, []);
});

test('queries sent by GET are answered', async () => {
  const urql = new Client({ url, preferGetMethod: 'force', exchanges: [documentCache, fetchExchange] });
  ok((await answer(urql.query(Page, {}))).tasks.edges.length === 7, 'seven tasks');
});

test('relayPagination joins the pages to the whole list', async () => {
  const urql = client();
  let data = await answer(urql.query(Page, {}));
  while (data.tasks.pageInfo.hasNextPage) data = await answer(urql.query(Page, { after: data.tasks.pageInfo.endCursor }));
  equal(data.tasks.edges.length, data.tasks.totalCount);
  equal(new Set(data.tasks.edges.map(({ node }) => node.id)).size, data.tasks.totalCount, 'different tasks');
});

const subscribing = (transport) => new Client({
  url,
  preferGetMethod: false,
  exchanges: [
    fetchExchange,
    subscriptionExchange({
      forwardSubscription: ({ query, variables }) => ({ subscribe: (sink) => ({ unsubscribe: transport.subscribe({ query, variables }, sink) }) }),
    }),
  ],
});

test('a subscription over WebSocket hears of an import', () => hears(createSocket({ url: socketUrl, webSocketImpl: WebSocket }), 'urql-ws'));

test('a subscription over server-sent events hears of an import', () => hears(createEvents({ url }), 'urql-sse'));

test('a subscription over urql\'s own fetch hears of an import', () =>
  hearsOf(new Client({ url, preferGetMethod: false, fetchSubscriptions: true, exchanges: [fetchExchange] }), 'urql-fetch'));

async function hears(transport, name) {
  await hearsOf(subscribing(transport), name);
  transport.dispose();
}

async function hearsOf(urql, name) {
  const { data, error } = await importLedger(name, new Promise((resolve) => { urql.subscription(News, {}).subscribe(resolve); }));
  if (error) throw error;
  ok(data.documentImported.document.key.startsWith(name) && data.documentImported.document.taskCount > 0, JSON.stringify(data));
}

await run();
