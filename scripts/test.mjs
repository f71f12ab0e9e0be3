#!/usr/bin/env node
// Everything that CI checks, in the order in which a mistake shows up soonest. `npm test -- lint unit` runs only those.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = (name) => `${root}/node_modules/.bin/${name}`
const chromium = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  process.env.CHROMIUM_PATH,
].find((path) => path && existsSync(path))

const checks = {
  format: ['npx', 'biome', 'format', '.'],
  lint: ['npm', 'run', '-s', 'lint'],
  directions: ['npm', 'run', '-s', 'directions'],
  unused: ['npm', 'run', '-s', 'unused'],
  catalogue: ['npm', 'run', '-s', 'lint', '--workspace', '@wxpay/catalog'],
  types: ['npm', 'run', '-s', 'typecheck'],
  unit: [bin('vitest'), 'run'],
  packed: [bin('vitest'), 'run', '--config', 'scripts/packed/vitest.config.ts'],
  docs: ['npm', 'run', '-s', 'build', '--workspace', '@wxpay/docs'],
  browser: [bin('vitest'), 'run', '--config', 'docs/test/vitest.config.ts'],
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in checks))
if (unknown.length > 0) {
  console.error(
    `There is no check named ${unknown.join(', ')}. There are: ${Object.keys(checks).join(', ')}.`,
  )
  process.exit(2)
}
const failed = []
for (const [name, [command, ...args]] of Object.entries(checks)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  if (name === 'browser' && !chromium && !process.env.CI) {
    console.log(
      '\n── browser: no Chromium on this machine; CI runs these tests with one. Set CHROMIUM_PATH to run them here.',
    )
    continue
  }
  console.log(`\n── ${name}`)
  const started = Date.now()
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...(chromium && { CHROMIUM_PATH: chromium }) },
  })
  console.log(
    `── ${name}: ${done.status === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(1)} s`,
  )
  if (done.status !== 0) failed.push(name)
}
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(', ')}. Run one alone with \`npm test -- ${failed[0]}\`.`)
  process.exit(1)
}
