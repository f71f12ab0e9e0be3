#!/usr/bin/env node
// Makes a checkout ready for what comes next, and does nothing when it already is: installs when the lock file and what
// is installed differ, generates and builds what is older than its sources. Plain Node, because on a fresh clone there
// is nothing else.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const stateFile = join(root, 'node_modules/.cache/wxpay/setup.json')

/** What each purpose needs beyond the installed packages; `needs` names other steps. */
const steps = {
  generate: {
    inputs: [
      'catalog/openapi.yaml',
      'catalog/paths',
      'catalog/components',
      'catalog/webhooks',
      'catalog/glossary',
      'catalog/errors',
      'packages/codegen/src',
      'packages/codegen/bin',
    ],
    outputs: [
      'catalog/dist/openapi.json',
      'packages/sdk/types/index.d.ts',
      'packages/sdk/src/generated/operations.ts',
    ],
    command: ['node', 'packages/codegen/bin/generate.mjs'],
    says: 'generating types and tables from the catalogue',
    needs: [],
  },
  build: {
    inputs: [
      'catalog/src',
      'packages/protocol',
      'packages/sdk',
      'packages/sandbox',
      'examples',
      'tsconfig.json',
      'scripts/build.mjs',
    ],
    outputs: [
      'packages/protocol/dist/index.mjs',
      'packages/sdk/dist/index.mjs',
      'packages/sandbox/dist/index.mjs',
      'catalog/dist/index.mjs',
    ],
    command: ['node', 'scripts/build.mjs'],
    says: 'building the packages',
    needs: ['generate'],
  },
}
const purposes = {
  start: ['build'],
  sandbox: ['build'],
  test: ['build'],
  docs: ['build'],
  bench: ['build'],
  all: ['build'],
}

const purpose = argument('--for') ?? 'all'
if (process.argv.includes('--help') || !(purpose in purposes)) {
  console.log(`usage: node scripts/setup.mjs [--for ${Object.keys(purposes).join('|')}]`)
  process.exit(purpose in purposes ? 0 : 2)
}
requireNode(20, 19)
const state = readState()
install()
for (const name of purposes[purpose]) run(name)

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
  const digest = digestOf(['package-lock.json'], { contents: true })
  if (existsSync(join(root, 'node_modules')) && state.install === digest) return
  say('installing the dependencies')
  execute(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund'])
  remember('install', digest)
}

function run(name) {
  const step = steps[name]
  for (const need of step.needs) run(need)
  const digest = digestOf(step.inputs) + (state.install ?? '')
  const complete = step.outputs.every((path) => existsSync(join(root, path)))
  if (complete && state[name] === digest) return
  say(step.says)
  execute(step.command[0], step.command.slice(1))
  remember(name, digest)
}

/** Sizes and times of the files below; cheap enough to ask on every start. */
function digestOf(paths, { contents = false } = {}) {
  const hash = createHash('sha256')
  const visit = (path) => {
    const stat = statSync(path, { throwIfNoEntry: false })
    if (!stat) return
    if (stat.isDirectory()) {
      for (const entry of readdirSync(path).sort()) {
        if (!['node_modules', 'dist', 'generated', 'types', 'test', 'coverage'].includes(entry))
          visit(join(path, entry))
      }
    } else if (!path.endsWith('.test.ts')) {
      hash.update(
        `${relative(root, path)} ${stat.size} ${contents ? readFileSync(path, 'utf8') : stat.mtimeMs}\n`,
      )
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
