#!/usr/bin/env node
import { fileURLToPath } from 'node:url'
import { bundled } from '../../scripts/bundled.mjs'

const bundle = await bundled({
  folder: fileURLToPath(new URL('../site/', import.meta.url)),
  entry: 'main.ts',
  name: 'docs-site',
  external: [/^hono\//, 'js-yaml', 'markdown-it', 'rolldown', 'shiki', 'typescript', '@wxpay/sandbox'],
})
const { main } = await import(bundle.href)
process.exitCode = await main(
  process.argv.slice(2),
  fileURLToPath(new URL('../../', import.meta.url)),
  bundle,
)
