#!/usr/bin/env node
// All checks of CI, short ones first. `npm test -- lint unit` runs only those.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readArguments } from './arguments.mjs'
import { runInLanes } from './lanes.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = (name) => `${root}node_modules/.bin/${name}`
const script = (name, ...more) => ['npm', 'run', '-s', name, ...more]
const chromium = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
].find((path) => path && existsSync(path))

/**
 * Two checks run at a time. The unit tests, which take longest and keep both cores busy themselves, run beside the short
 * checks first and then beside the long ones, which fill the cores while tests wait.
 */
const checks = {
  unit: [bin('vitest'), 'run'],
  format: script('format:check'),
  language: script('language'),
  types: script('typecheck'),
  'type-tests': [bin('tsc'), '-p', 'packages/sdk/test-types/generated', '--noEmit'],
  catalog: script('lint', '--workspace', '@wxpay/catalog'),
  unused: script('unused'),
  directions: script('directions'),
  lint: script('lint'),
  docs: script('build', '--workspace', '@wxpay/docs'),
  packed: [bin('vitest'), 'run', '--config', 'scripts/packed/vitest.config.ts'],
  runtimes: [bin('vitest'), 'run', '--config', 'scripts/runtimes/vitest.config.ts'],
  guides: [bin('vitest'), 'run', '--config', 'docs/test/vitest.config.ts', '--exclude', '**/pages.test.ts'],
  browser: [
    bin('vitest'),
    'run',
    '--config',
    'scripts/browser.vitest.config.ts',
    'pages.test.ts',
    'phone.test.ts',
    'size.test.ts',
    'checkout.test.ts',
    'console.test.ts',
  ],
}

/** Checks that use what another one makes: the built site, and the installed compilers. */
const after = { guides: ['docs'], browser: ['docs'], packed: ['types'] }

const names = Object.keys(checks)
const { names: asked } = readArguments({
  usage: `usage: npm test [-- ${names.join(' | ')} …]\n\nRuns the named checks, or all of them.`,
  names,
})

const options = {
  cwd: root,
  shell: process.platform === 'win32',
  env: {
    ...process.env,
    ...(chromium && { CHROMIUM_PATH: chromium }),
    ...(process.stdout.isTTY && !process.env.NO_COLOR && { FORCE_COLOR: '1' }),
  },
}
const passed = []
const failed = []
const jobs = Object.entries(checks)
  .filter(([name]) => (asked.length === 0 || asked.includes(name)) && canRun(name))
  .map(([name, [command, ...args]]) => ({ name, command, args, options, after: after[name] }))
console.log(`\n── ${jobs.map(({ name }) => name).join(', ')} …`)
await runInLanes(jobs, report)
if (failed.length > 0) {
  console.error(`\nFailed: ${failed.join(', ')}. Run one alone with \`npm test -- ${failed[0]}\`.`)
  process.exitCode = 1
}
console.log(`\nchecks: ${passed.length} passed, ${failed.length} failed`)

function canRun(name) {
  if (name !== 'browser' || chromium || process.env.CI) return true
  console.log(
    '\n── browser: left out, there is no Chromium here. Set CHROMIUM_PATH to one, or leave it to CI.',
  )
  return false
}

/** The last lines of a passed check are enough. */
function report({ name, status, output, seconds }) {
  const lines = output.trim().split('\n')
  const verdict = status === 0 ? 'passed' : 'FAILED'
  console.log(`\n── ${name}: ${verdict} in ${seconds.toFixed(1)} s`)
  console.log((status === 0 ? lines.slice(-8) : lines).join('\n'))
  ;(status === 0 ? passed : failed).push(name)
}
