// What GraphTasks is held against: Mercurius with its just-in-time compiler over the same SQLite store, statements prepared,
// relations loaded in batches. It has the whole schema and resolvers for the fields that the benchmark asks for.
import { readFileSync } from "node:fs";
import Database from "better-sqlite3";
import Fastify from "fastify";
import mercurius from "mercurius";

const [, , file, port] = process.argv;
const db = new Database(file, { readonly: true });
db.pragma("cache_size = -64000");

const statement = (sql) => db.prepare(sql);
const firstTasks = statement("SELECT id, key, content, progress_lines FROM tasks ORDER BY sort_key LIMIT ?");
const filtered = "FROM tasks t JOIN documents d ON d.key = t.document_key WHERE d.year = ? AND t.id IN (SELECT task_id FROM theme_tags WHERE code = ?)";
const filteredTasks = statement(`SELECT t.id, t.key, t.content, t.progress_lines ${filtered} AND t.sort_key > ? ORDER BY t.sort_key LIMIT ?`);
const filteredCount = statement("SELECT SUM(tasks) AS n FROM document_counts WHERE dimension = 'THEME' AND document_key IN (SELECT key FROM documents WHERE year = ?) AND value = ?");
const unitByKey = statement("SELECT key, name FROM units WHERE key = ?");
const unitTasks = statement("SELECT id, key, content, progress_lines FROM tasks WHERE id IN (SELECT task_id FROM assignments WHERE unit_key = ?) ORDER BY sort_key LIMIT ?");
const firstDocuments = statement("SELECT key, title FROM documents ORDER BY key LIMIT ?");
const headings = statement("SELECT document_key, key, title FROM categories WHERE COALESCE(parent_key, '') = '' AND document_key IN (SELECT value FROM json_each(?)) ORDER BY key");
const headingTasks = statement("SELECT id, key, content, progress_lines FROM tasks WHERE category_key = ? ORDER BY sort_key LIMIT ?");
const leads = statement("SELECT a.task_id, u.key, u.name FROM assignments a JOIN units u ON u.key = a.unit_key WHERE a.is_lead AND a.task_id IN (SELECT value FROM json_each(?)) ORDER BY a.task_id, a.ordinal");
const tags = statement("SELECT g.task_id, g.is_primary, h.code, h.name FROM theme_tags g JOIN themes h ON h.code = g.code WHERE g.task_id IN (SELECT value FROM json_each(?)) ORDER BY g.task_id, g.ordinal");
const counts = statement(`SELECT c.code, h.name, c.year, c.n FROM (SELECT NULLIF(k.value, '') AS code, d.year AS year, SUM(k.tasks) AS n FROM document_counts k
  JOIN documents d ON d.key = k.document_key WHERE k.dimension = 'THEME' GROUP BY 1, 2 ORDER BY n DESC, 1, 2 LIMIT ?) c LEFT JOIN themes h ON h.code = c.code ORDER BY c.n DESC, c.code, c.year`);
const found = statement(`SELECT t.id, t.key, t.content, t.progress_lines, hit.points FROM (SELECT rowid AS id, CAST(ROUND(-bm25(task_search, 1.0, 0.3) * 1000000) AS INTEGER) AS points
  FROM task_search WHERE task_search MATCH ? ORDER BY points DESC, rowid LIMIT ?) hit JOIN tasks t ON t.id = hit.id ORDER BY hit.points DESC, hit.id`);

// The rows of a statement over many keys, for each of the keys.
const grouped = (rows, column, keys) => {
  const groups = new Map(keys.map((key) => [key, []]));
  for (const row of rows) groups.get(row[column]).push(row);
  return keys.map((key) => groups.get(key));
};
const pairs = (text) => `grams:"${Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2)).join(" ")}"`;

const resolvers = {
  Query: {
    tasks: (_, { first, after, filter }) => {
      if (!filter) return { nodes: firstTasks.all(first) };
      const [year, theme] = [filter.year[0], filter.theme[0]];
      const nodes = filteredTasks.all(year, theme, Buffer.from(after ?? "", "base64url").toString(), first + 1);
      return { year, theme, pageInfo: { hasNextPage: nodes.length > first }, nodes: nodes.slice(0, first) };
    },
    unit: (_, { key }) => unitByKey.get(key.key),
    documents: (_, { first }) => ({ nodes: firstDocuments.all(first) }),
    taskStatistics: (_, { first }) => counts.all(first).map((row) => ({
      keys: [{ dimension: "THEME", value: row.code, label: row.name }, { dimension: "YEAR", value: String(row.year), label: String(row.year) }],
      count: row.n,
    })),
    searchTasks: (_, { text, first }) => ({ edges: found.all(pairs(text), first).map((row) => ({ score: row.points / 1e6, node: row })) }),
  },
  TaskConnection: { totalCount: ({ year, theme }) => filteredCount.get(year, theme).n },
  Unit: { tasks: ({ key }, { first }) => ({ nodes: unitTasks.all(key, first) }) },
  Category: { tasks: ({ key }, { first }) => ({ nodes: headingTasks.all(key, first) }) },
  Task: { progress: ({ progress_lines: lines }) => (lines ? lines.split("\n") : []) },
};

const loaders = {
  Document: {
    categories: async (queries) => {
      const keys = queries.map(({ obj }) => obj.key);
      return grouped(headings.all(JSON.stringify(keys)), "document_key", keys);
    },
  },
  Task: {
    leadUnits: async (queries) => {
      const ids = queries.map(({ obj }) => obj.id);
      return grouped(leads.all(JSON.stringify(ids)), "task_id", ids);
    },
    themes: async (queries) => {
      const ids = queries.map(({ obj }) => obj.id);
      return grouped(tags.all(JSON.stringify(ids)), "task_id", ids)
        .map((rows) => rows.map((row) => ({ primary: row.is_primary === 1, theme: { code: row.code, name: row.name } })));
    },
  },
};

const app = Fastify();
app.register(mercurius, {
  schema: readFileSync(new URL("../../../schema/graphtasks.graphql", import.meta.url), "utf8"),
  resolvers,
  loaders: Object.fromEntries(Object.entries(loaders).map(([type, fields]) => [type,
    Object.fromEntries(Object.entries(fields).map(([field, loader]) => [field, { loader, opts: { cache: false } }]))])),
  jit: 1,
});
await app.listen({ host: "127.0.0.1", port: Number(port) });
