import { explorerPlugin } from '@graphiql/plugin-explorer';
import '@graphiql/plugin-explorer/style.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import 'graphiql/style.css';
import { parse } from 'graphql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import './page.css';

globalThis.MonacoEnvironment = {
  getWorker: (_, label) => new Worker(new URL(`${['json', 'graphql'].includes(label) ? label : 'editor'}.worker.js`, import.meta.url)),
};

const query = `# 重点工作任务: press Ctrl+Enter to run; Ctrl+Space proposes what may stand here.
# The book on the left describes every field. A key is given under Headers:
# { "Authorization": "Bearer gt_…" }; it is not stored.

{
  tasks(first: 5) {
    totalCount
    nodes {
      key
      content
      leadUnits { name }
      themes { theme { name } }
    }
  }
}
`;

const endpoint = new URL(location.pathname, location.href).href;
// A key under Headers also goes with connection_init, as pages cannot send headers when they open a socket.
const fetch = createGraphiQLFetcher({ url: endpoint, subscriptionUrl: endpoint.replace(/^http/, 'ws') });
// What GraphiQL hands over as parsed lags behind quick hands, and a subscription would go where it cannot be answered.
const fetcher = (request, options) => fetch(request, { ...options, documentAST: parse(request.query) });

// The history of queries would keep their headers, and with them keys.
const withoutHeaders = (text) => {
  try {
    return JSON.stringify(JSON.parse(text), (name, value) => (name === 'headers' ? undefined : value));
  } catch {
    return text;
  }
};
const storage = {
  get length() { return localStorage.length; },
  getItem: (name) => localStorage.getItem(name),
  setItem: (name, value) => localStorage.setItem(name, withoutHeaders(value)),
  removeItem: (name) => localStorage.removeItem(name),
  clear: () => localStorage.clear(),
};

createRoot(document.getElementById('graphiql')).render(createElement(GraphiQL, {
  fetcher,
  storage,
  defaultQuery: query,
  plugins: [HISTORY_PLUGIN, explorerPlugin()],
  defaultEditorToolsVisibility: 'variables',
  isHeadersEditorEnabled: true,
  shouldPersistHeaders: false,
  showPersistHeadersSettings: false,
}));
