// One segmenter of npm as a process: node peer.mjs NAME FILE. Each line "MODE LINES" on standard input is answered, after
// one pass over so many lines of the file, by one line of JSON: seconds, tokens.
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const [name, file] = process.argv.slice(2)

const peers = {
  '@node-rs/jieba': () => {
    const { Jieba } = require('@node-rs/jieba')
    const jieba = Jieba.withDict(require('@node-rs/jieba/dict').dict)
    return {
      precise: (line) => jieba.cut(line, true),
      search: (line) => jieba.cutForSearch(line, true),
      full: (line) => jieba.cutAll(line),
      tags: (line) => jieba.tag(line, true),
    }
  },
  nodejieba: () => {
    const jieba = require('nodejieba')
    jieba.load()
    return {
      precise: (line) => jieba.cut(line, true),
      search: (line) => jieba.cutForSearch(line, true),
      full: (line) => jieba.cutAll(line),
      tags: (line) => jieba.tag(line),
    }
  },
}

const modes = peers[name]()
let lines
for await (const request of createInterface({ input: process.stdin })) {
  const [mode, count] = request.split(' ')
  // The first request asks for one word: how long the start takes.
  const texts = mode === 'start' ? ['重点工作'] : (lines ??= readFileSync(file, 'utf8').split('\n')).slice(0, Number(count))
  const cut = modes[mode === 'start' ? 'precise' : mode]
  let tokens = 0
  const start = process.hrtime.bigint()
  for (const line of texts) tokens += cut(line).length
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  process.stdout.write(JSON.stringify({ seconds, tokens }) + '\n')
}
