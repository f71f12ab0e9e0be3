#!/usr/bin/env node
// Looks for phrases that docs/contributing/language.md replaces; a part of `npm test`.
import { fileURLToPath } from 'node:url'
import { readArguments } from './arguments.mjs'
import { checkCheckout } from './language/check.mjs'

readArguments({
  usage: 'usage: npm run language\n\nLooks for phrases that docs/contributing/language.md replaces.',
})
const problems = checkCheckout(fileURLToPath(new URL('..', import.meta.url)))
for (const problem of problems) console.error(problem)
console.log(`${problems.length} phrases to reword; see docs/contributing/language.md`)
if (problems.length > 0) process.exitCode = 1
