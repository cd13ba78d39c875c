// Apollo Client at the running server: queries into its normalised cache, paging, mutation, and subscriptions over both transports.
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, Observable, gql } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { relayStylePagination } from '@apollo/client/utilities';
import { print } from 'graphql';
import { createClient as createEvents } from 'graphql-sse';
import { createClient as createSocket } from 'graphql-ws';
import WebSocket from 'ws';
import { examples, importLedger, key, url, socketUrl } from './server.mjs';
import { equal, ok, run, test } from '../GraphQL/suite.mjs';

const Page = gql`query Page($after: String) { tasks(first: 7, after: $after) { edges { cursor node { id key content } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount } }`;
const News = gql`subscription News { documentImported { outcome document { id key taskCount } } }`;

const client = (link = new HttpLink({ uri: url })) => new ApolloClient({
  link,
  cache: new InMemoryCache({ typePolicies: { Query: { fields: { tasks: relayStylePagination(['filter', 'orderBy']) } } } }),
});

class EventsLink extends ApolloLink {
  events = createEvents({ url });
  request({ query, variables, operationName }) {
    return new Observable((sink) => this.events.subscribe({ query: print(query), variables, operationName }, sink));
  }
}

test('every documented operation is answered and written to the cache whole', async () => {
  const apollo = client();
  for (const { name, text, variables } of await examples()) {
    const query = gql(text);
    const { data } = await apollo.query({ query, variables, errorPolicy: 'none' });
    ok(data, name);
    equal(apollo.readQuery({ query, variables }), data, `${name} from the cache`);
  }
});

test('relayStylePagination joins the pages to the whole list', async () => {
  const apollo = client();
  const watched = apollo.watchQuery({ query: Page });
  const subscription = watched.subscribe(() => {});
  let { data } = await apollo.query({ query: Page });
  while (data.tasks.pageInfo.hasNextPage) {
    await watched.fetchMore({ variables: { after: data.tasks.pageInfo.endCursor } });
    data = apollo.readQuery({ query: Page });
  }
  subscription.unsubscribe();
  equal(data.tasks.edges.length, data.tasks.totalCount);
  equal(new Set(data.tasks.edges.map(({ node }) => node.id)).size, data.tasks.totalCount, 'different tasks');
});

test('an object read through one query is known to another by its id', async () => {
  const apollo = client();
  const { data } = await apollo.query({ query: Page });
  const { id, content } = data.tasks.edges[0].node;
  equal(apollo.readFragment({ id: apollo.cache.identify({ __typename: 'Task', id }), fragment: gql`fragment T on Task { content }` }).content, content);
});

test('a subscription over WebSocket hears of an import, and the cache of the new count', async () => {
  const socket = createSocket({ url: socketUrl, webSocketImpl: WebSocket });
  await hears(client(new GraphQLWsLink(socket)), 'apollo-ws');
  socket.dispose();
});

test('a subscription over server-sent events hears of an import', () => hears(client(new EventsLink()), 'apollo-sse'));

test('a mutation that is not allowed is an error, with a key it is answered', async () => {
  const Import = gql`mutation Import($input: ImportLedgerInput!) { importLedger(input: $input) { documents { outcome } errors { code } } }`;
  const variables = { input: { fileName: 'nothing.txt', content: { text: 'No ledger.' } } };
  const refused = await client().mutate({ mutation: Import, variables }).then(() => 'allowed', (error) => error.errors?.[0].extensions.code);
  equal(refused, 'FORBIDDEN');
  const { data } = await client(new HttpLink({ uri: url, headers: { authorization: `Bearer ${key}` } })).mutate({ mutation: Import, variables });
  equal(data.importLedger.errors[0].code, 'UNREADABLE_LEDGER');
});

// Imports again and again until the subscriber, whose start no one can see, has heard of one.
async function hears(apollo, name) {
  const first = new Promise((resolve, reject) => apollo.subscribe({ query: News }).subscribe({ next: resolve, error: reject }));
  const { data } = await importLedger(name, first);
  ok(data.documentImported.document.key.startsWith(name), data.documentImported.document.key);
  ok(data.documentImported.document.taskCount > 0, 'no tasks');
}

await run();
