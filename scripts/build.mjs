#!/usr/bin/env node
// Builds the published packages, the examples and the console. Each is compiled from the sources of its
// dependencies, so that builds do not wait for each other, and two run at a time.
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { readArguments } from './arguments.mjs'
import { runInLanes } from './lanes.mjs'
import { removeStale } from './remove-stale.mjs'
import { built, pages, root } from './workspaces.mjs'

const usage = `usage: node scripts/build.mjs [--javascript] [${[...built, pages].map(({ folder }) => folder).join(' | ')}] …

  --javascript   only the ES modules, in a second: what \`npm start\` runs; without declarations and CommonJS`

const folders = [...built, pages].map(({ folder }) => folder)
const { values, names } = readArguments({
  usage,
  options: { javascript: { type: 'boolean' } },
  names: folders,
})
const isChosen = ({ folder }) => names.length === 0 || names.includes(folder)
const chosen = built.filter(isChosen)
const jobs = isChosen(pages) ? [pageJob()] : []
if (values.javascript) {
  await bundle(chosen)
  await runJobs(jobs)
} else {
  await runJobs([...chosen.map(packageJob), ...jobs])
}
copyPages()

async function runJobs(jobs) {
  // tsdown warns on each run that it will drop Node 20; its version is pinned, so the warning is hidden.
  const isNews = (line) => line !== '' && !line.includes('is deprecated. Support will be removed')
  await runInLanes(jobs, ({ name, status, output }) => {
    const news = output.split('\n').filter(isNews)
    if (news.length > 0) console.error(`${name}:\n${news.join('\n')}`)
    if (status !== 0) process.exitCode = status
  })
}

function packageJob({ folder }) {
  return {
    name: folder,
    command: process.execPath,
    args: [join(root, 'node_modules/tsdown/dist/run.mjs'), '--logLevel', 'warn'],
    options: { cwd: join(root, folder) },
  }
}

function pageJob() {
  const vite = dirname(createRequire(join(root, pages.folder, 'package.json')).resolve('vite/package.json'))
  return {
    name: pages.folder,
    command: process.execPath,
    args: [join(vite, 'bin/vite.js'), 'build', '--logLevel', 'warn'],
    options: { cwd: join(root, pages.folder) },
  }
}

/** The sandbox serves the console from its own folder, which each of its builds empties. */
function copyPages() {
  const from = join(root, pages.folder, 'dist')
  const served = join(root, 'packages/sandbox/dist/console')
  if (!existsSync(from) || !existsSync(dirname(served))) return
  rmSync(served, { recursive: true, force: true })
  cpSync(from, served, { recursive: true })
}

async function bundle(workspaces) {
  const { rolldown } = await import('rolldown')
  for (const workspace of workspaces) {
    const built = await rolldown({
      cwd: join(root, workspace.folder),
      input: entriesOf(workspace),
      platform: 'node',
      external: /^[^./]/,
    })
    const written = new Set()
    for (const [format, extension] of formatsOf(workspace)) {
      const { output } = await built.write({
        dir: 'dist',
        format,
        entryFileNames: `[name].${extension}`,
        chunkFileNames: `[name]-[hash].${extension}`,
      })
      for (const { fileName } of output) written.add(fileName)
    }
    await built.close()
    removeStale(join(root, workspace.folder, 'dist'), written)
  }
}

/** A command of the sandbox is CommonJS, and so are then the packages that it loads. */
function formatsOf({ folder }) {
  const esm = ['esm', 'mjs']
  return existsSync(join(root, folder, 'src/index.ts')) ? [esm, ['cjs', 'js']] : [esm]
}

/** The entry of a package and its commands; for the examples, each program and each shop of the exam. */
function entriesOf({ folder, manifest }) {
  if (existsSync(join(root, folder, 'src/index.ts'))) {
    const commands = Object.values(manifest.bin ?? {}).map((path) => path.replace(/^\.\/dist\/|\.m?js$/g, ''))
    return Object.fromEntries(['index', ...commands].map((name) => [name, `./src/${name}.ts`]))
  }
  const programs = readdirSync(join(root, folder)).filter((name) =>
    existsSync(join(root, folder, name, 'main.ts')),
  )
  const shops = readdirSync(join(root, folder, 'exam/shops')).map((file) => file.replace(/\.ts$/, ''))
  return Object.fromEntries([
    ...programs.map((name) => [name, `./${name}/main.ts`]),
    ...shops.map((name) => [`exam/${name}`, `./exam/shops/${name}.ts`]),
  ])
}
