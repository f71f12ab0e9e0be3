#!/usr/bin/env node
// Makes a checkout ready for what comes next, and does nothing when it already is: installs when the lock file and what
// is installed differ, generates and builds what is older than its sources. Plain Node, because on a fresh clone there
// is nothing else.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isInstalled } from './installed.mjs'
import { rooms } from './rooms.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const stateFile = join(root, 'node_modules/.cache/wxpay/setup.json')

/** What is made here, from what, and by which other steps it is made stale. */
const generate = {
  inputs: ['openapi.yaml', 'paths', 'components', 'webhooks', 'glossary', 'errors', 'overlays']
    .map((part) => `catalog/${part}`)
    .concat('packages/codegen/src', 'packages/codegen/bin'),
  outputs: [
    'catalog/dist/openapi.json',
    'docs/reference',
    'packages/sdk/src/generated/operations.ts',
    'packages/sdk/test-types/generated/tsconfig.json',
    'packages/sdk/types/index.d.ts',
  ],
}
const builds = Object.entries(rooms).map(([name, { sources }]) => ({
  name,
  inputs: [...sources, 'tsconfig.json', 'tsdown.base.ts'],
  outputs: [name === 'examples' ? `${name}/dist` : `${name}/dist/index.mjs`],
}))
const purposes = ['start', 'sandbox', 'test', 'docs', 'bench', 'all']

const purpose = argument('--for') ?? 'all'
if (process.argv.includes('--help') || !purposes.includes(purpose)) {
  console.log(`usage: node scripts/setup.mjs [--for ${purposes.join('|')}]`)
  process.exit(purposes.includes(purpose) ? 0 : 2)
}
requireNode(20, 19)
install()
const state = readState()
refreshGenerated()
refreshBuilds()

function argument(name) {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : process.argv[at + 1]
}

function requireNode(major, minor) {
  const [have, haveMinor] = process.versions.node.split('.').map(Number)
  if (have > major || (have === major && haveMinor >= minor)) return
  console.error(`wxpay needs Node >= ${major}.${minor}; this is ${process.versions.node}.`)
  process.exit(1)
}

function readState() {
  try {
    return JSON.parse(readFileSync(stateFile, 'utf8'))
  } catch {
    return {}
  }
}

function remember(name, digest) {
  state[name] = digest
  mkdirSync(dirname(stateFile), { recursive: true })
  writeFileSync(stateFile, JSON.stringify(state))
}

function install() {
  if (isInstalled(root)) return
  say('installing the dependencies')
  execute(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund'])
}

function refreshGenerated() {
  if (isFresh('generate', generate)) return
  say('generating types and tables from the catalogue')
  execute('node', ['packages/codegen/bin/generate.mjs'])
  remember('generate', digestOf(generate.inputs))
}

function refreshBuilds() {
  const stale = builds.filter((build) => !isFresh(build.name, build))
  if (stale.length === 0) return
  say(`building ${stale.map(({ name }) => name).join(', ')}`)
  execute('node', ['scripts/build.mjs', ...stale.map(({ name }) => name)])
  for (const { name, inputs } of stale) remember(name, digestOf(inputs))
}

function isFresh(name, { inputs, outputs }) {
  return outputs.every((path) => existsSync(join(root, path))) && state[name] === digestOf(inputs)
}

/** Sizes and times of the files below; cheap enough to ask on every start. */
function digestOf(paths) {
  const hash = createHash('sha256')
  const visit = (path) => {
    const stat = statSync(path, { throwIfNoEntry: false })
    if (!stat) return
    if (stat.isDirectory()) {
      for (const entry of readdirSync(path).sort()) {
        if (!['node_modules', 'dist', 'test', 'test-types', 'coverage'].includes(entry))
          visit(join(path, entry))
      }
    } else if (!path.endsWith('.test.ts')) {
      hash.update(`${relative(root, path)} ${stat.size} ${stat.mtimeMs}\n`)
    }
  }
  for (const path of paths) visit(join(root, path))
  return hash.digest('hex')
}

function execute(command, args) {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (done.status === 0) return
  console.error(
    `wxpay: \`${command} ${args.join(' ')}\` failed (${done.error?.message ?? `exit ${done.status}`}).`,
  )
  process.exit(done.status ?? 1)
}

function say(text) {
  console.log(`\u001b[2mwxpay: ${text} …\u001b[0m`)
}
