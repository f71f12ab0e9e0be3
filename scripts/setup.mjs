#!/usr/bin/env node
// Prepares a checkout for a purpose: installs if the lock file and the installation differ, generates and
// builds whatever is older than its sources. Plain Node.js, because a fresh clone has nothing else.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { readArguments, refuse } from './arguments.mjs'
import { isInstalled } from './installed.mjs'
import { built, pages, published, root, sourcesOf } from './workspaces.mjs'

/**
 * Requirements of each purpose. `runtime` installs the packages' dependencies, `console` also what builds the
 * console, `everything` the development tools too.
 */
const purposes = {
  start: { install: 'runtime', generate: 'for running', build: 'javascript' },
  sandbox: { install: 'console', generate: 'for running', build: 'javascript', pages: true },
  tools: { install: 'everything' },
  sources: { install: 'everything', generate: 'everything' },
  test: { install: 'everything', generate: 'everything', build: 'packages', pages: true },
  docs: { install: 'everything', generate: 'everything', build: 'packages', api: true },
  bench: { install: 'everything', generate: 'everything', build: 'packages', pages: true },
  all: { install: 'everything', generate: 'everything', build: 'packages', pages: true },
}

const catalog = [
  'openapi.yaml',
  'x-wxpay.schema.json',
  'paths',
  'components',
  'webhooks',
  'glossary',
  'errors',
  'overlays',
]
  .map((part) => `packages/catalog/${part}`)
  .concat('packages/codegen/src', 'packages/codegen/bin')

const steps = {
  generate: {
    'for running': {
      name: 'generate for running',
      inputs: catalog,
      outputs: ['packages/catalog/dist/openapi.json', 'packages/sdk/src/generated/operations.ts'],
      args: ['--only', 'catalog', '--only', 'table'],
    },
    everything: {
      name: 'generate',
      inputs: catalog,
      outputs: [
        'packages/catalog/dist/openapi.json',
        'packages/catalog/src/generated/x-wxpay.ts',
        'docs/public/downloads',
        'docs/reference',
        'packages/sdk/src/generated/operations.ts',
        'packages/sdk/test-types/generated/tsconfig.json',
        'packages/sdk/types/index.d.ts',
      ],
      args: [],
    },
  },
  build: {
    javascript: built.map((workspace) => ({
      name: `${workspace.folder} javascript`,
      folder: workspace.folder,
      inputs: [...sourcesOf(workspace), 'scripts/build.mjs'],
      outputs: [distOf(workspace.folder, 'mjs')],
    })),
    packages: built.map((workspace) => ({
      name: workspace.folder,
      folder: workspace.folder,
      inputs: [...sourcesOf(workspace), 'tsconfig.json', 'tsdown.base.ts'],
      outputs: [
        distOf(workspace.folder, 'mjs'),
        ...(workspace.manifest.private ? [] : [distOf(workspace.folder, 'd.mts')]),
      ],
    })),
  },
  pages: {
    name: pages.folder,
    folder: pages.folder,
    inputs: [...sourcesOf(pages), 'scripts/build.mjs'],
    outputs: ['packages/console/dist/index.html', 'packages/sandbox/dist/console/index.html'],
  },
  api: {
    name: 'API reference',
    inputs: [...published.flatMap(sourcesOf), 'docs/site/api'],
    outputs: ['docs/public/api/index.html'],
  },
}

const purpose = purposes[readPurpose()]
requireNode(20, 19)
const stateFile = join(root, 'node_modules/.cache/wxpay/setup.json')
let state = readState()
install(purpose.install)
if (purpose.generate) generate(steps.generate[purpose.generate])
if (purpose.build) build(purpose)
if (purpose.api) makeApiReference(steps.api)

function distOf(folder, extension) {
  return folder === 'examples' ? `${folder}/dist` : `${folder}/dist/index.${extension}`
}

function readPurpose() {
  const known = Object.keys(purposes)
  const usage = `usage: node scripts/setup.mjs [--for ${known.join('|')}]`
  const { for: name } = readArguments({ usage, options: { for: { type: 'string', default: 'all' } } }).values
  if (!known.includes(name)) refuse(`Unknown purpose ${JSON.stringify(name)}.`, usage)
  return name
}

function requireNode(major, minor) {
  const [have, haveMinor] = process.versions.node.split('.').map(Number)
  if (have > major || (have === major && haveMinor >= minor)) return
  console.error(`wxpay needs Node.js >= ${major}.${minor}; this is ${process.versions.node}.`)
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

function install(extent) {
  if (isInstalled(root)) return
  const extents = extent === 'runtime' ? ['runtime', 'console'] : [extent]
  if (extents.some((each) => state[each] === runtimeDigest())) return
  say('installing the dependencies')
  const names = ['examples', 'codegen', ...(extent === 'console' ? ['console'] : [])]
  const workspaces = [...names.flatMap((name) => ['--workspace', `@wxpay/${name}`]), '--omit', 'dev']
  execute(process.platform === 'win32' ? 'npm.cmd' : 'npm', [
    'ci',
    '--no-audit',
    '--no-fund',
    '--prefer-offline',
    ...(extent === 'everything' ? [] : workspaces),
  ])
  // npm has removed the folder that contained the state, and the build may be older than the installation.
  state = {}
  if (extent !== 'everything') remember(extent, runtimeDigest())
}

/** Changes when the lock file does, or when npm has changed node_modules. */
function runtimeDigest() {
  const hash = createHash('sha256')
  for (const path of ['package-lock.json', 'node_modules/.package-lock.json']) {
    const file = join(root, path)
    hash.update(existsSync(file) ? readFileSync(file) : 'none')
  }
  return hash.digest('hex')
}

function generate({ name, inputs, outputs, args }) {
  // The step that generates everything includes this one.
  const everything = steps.generate.everything
  if (isFresh(name, { inputs, outputs }) || isFresh(everything.name, everything)) return
  say('generating from the catalog')
  execute('node', ['packages/codegen/bin/generate.mjs', ...args])
  remember(name, digestOf(inputs))
}

function build({ build: kind, pages: withPages }) {
  const full = Object.fromEntries(steps.build.packages.map((step) => [step.folder, step]))
  const isStale = (step) => !isFresh(step.name, step)
  const stale = [
    ...steps.build[kind]
      .filter((step) => isStale(step) && isStale(full[step.folder]))
      // The quick build has one entry: it would remove the others of a package that was built in full.
      .map((step) => (Object.hasOwn(state, full[step.folder].name) ? full[step.folder] : step)),
    ...(withPages && isStale(steps.pages) ? [steps.pages] : []),
  ]
  if (stale.length === 0) return
  say(`building ${stale.map(({ folder }) => folder).join(', ')}`)
  // Both kinds of builds write the same folder: the last one is in it.
  for (const step of Object.values(steps.build).flat()) {
    if (stale.some(({ folder }) => folder === step.folder)) delete state[step.name]
  }
  const isQuick = (step) => steps.build.javascript.includes(step)
  for (const [flags, chosen] of [
    [['--javascript'], stale.filter(isQuick)],
    [[], stale.filter((step) => !isQuick(step))],
  ]) {
    const folders = chosen.map(({ folder }) => folder)
    if (folders.length > 0) execute('node', ['scripts/build.mjs', ...flags, ...folders])
  }
  for (const { name, inputs } of stale) remember(name, digestOf(inputs))
}

function makeApiReference({ name, inputs, outputs }) {
  if (isFresh(name, { inputs, outputs })) return
  say('making the API reference of the packages')
  execute('node', ['docs/site/api/build.mjs'])
  remember(name, digestOf(inputs))
}

function isFresh(name, { inputs, outputs }) {
  return outputs.every((path) => existsSync(join(root, path))) && state[name] === digestOf(inputs)
}

/** Sizes and times of the files below; cheap enough to compute on every start. */
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
