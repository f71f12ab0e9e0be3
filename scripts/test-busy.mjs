#!/usr/bin/env node
// Runs the tests while other work keeps every core busy, so that a test that depends on the machine's speed
// fails. Takes the same names of checks as `npm test`: `npm run test:busy -- unit`.
import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { readArguments } from './arguments.mjs'

const usage = `usage: npm run test:busy [-- name …]

Runs the named checks, as npm test does, or all of them.`
const { names } = readArguments({ usage, names: 'any' })

const loops = Array.from({ length: availableParallelism() }, () =>
  spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }),
)
const stop = () => loops.forEach((loop) => loop.kill('SIGKILL'))
process.on('exit', stop)
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1))

console.log(`${loops.length} busy loops run alongside the tests.`)
const tests = spawn(process.execPath, [fileURLToPath(new URL('test.mjs', import.meta.url)), ...names], {
  stdio: 'inherit',
})
tests.on('close', (code) => process.exit(code ?? 1))
