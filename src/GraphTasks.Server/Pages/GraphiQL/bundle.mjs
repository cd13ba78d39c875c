// Bundles the page's script, its style sheet and its editors' workers, compressed, into a folder: node bundle.mjs FOLDER
import { build } from 'esbuild';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const folder = process.argv[2] ?? 'bundle';
const options = { absWorkingDir: import.meta.dirname, bundle: true, minify: true, write: false, outdir: folder, define: { 'process.env.NODE_ENV': '"production"' }, logLevel: 'error' };

const page = await build({ ...options, entryPoints: ['explorer.js'], format: 'esm', loader: { '.ttf': 'dataurl' } });
const workers = await build({
  ...options,
  entryPoints: {
    'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
    'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
    'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
  },
  format: 'iife',
});

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const file of [...page.outputFiles, ...workers.outputFiles])
  writeFileSync(join(folder, `${basename(file.path)}.gz`), gzipSync(file.contents, { level: 9 }));
