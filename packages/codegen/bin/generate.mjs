#!/usr/bin/env node
import { fileURLToPath } from 'node:url'
import { importBundled } from '../../../scripts/bundled.mjs'

const { main } = await importBundled({
  folder: fileURLToPath(new URL('../src/', import.meta.url)),
  entry: 'main.ts',
  name: 'codegen',
  external: ['js-yaml', /^ajv(?:$|\/)/, 'fastest-levenshtein'],
})
process.exitCode = main(process.argv.slice(2), fileURLToPath(new URL('../../../', import.meta.url)))
