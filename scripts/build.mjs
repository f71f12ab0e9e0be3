#!/usr/bin/env node
// Builds the published packages and the examples. Each is compiled from the sources of its dependencies, so
// that builds do not wait for each other, and two run at a time.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readArguments } from './arguments.mjs'
import { runInLanes } from './lanes.mjs'
import { removeStale } from './remove-stale.mjs'
import { built, root } from './workspaces.mjs'

const usage = `usage: node scripts/build.mjs [--javascript] [${built.map(({ folder }) => folder).join(' | ')}] …

  --javascript   only the ES modules, in a second: what \`npm start\` runs; without declarations and CommonJS`

const folders = built.map(({ folder }) => folder)
const { values, names } = readArguments({
  usage,
  options: { javascript: { type: 'boolean' } },
  names: folders,
})
const chosen = names.length > 0 ? built.filter(({ folder }) => names.includes(folder)) : built
if (values.javascript) await bundle(chosen)
else await build(chosen)

async function build(workspaces) {
  // tsdown warns on each run that it will drop Node 20; its version is pinned, so the warning is hidden.
  const isNews = (line) => line !== '' && !line.includes('is deprecated. Support will be removed')
  const jobs = workspaces.map(({ folder }) => ({
    name: folder,
    command: process.execPath,
    args: [join(root, 'node_modules/tsdown/dist/run.mjs'), '--logLevel', 'warn'],
    options: { cwd: join(root, folder) },
  }))
  await runInLanes(jobs, ({ name, status, output }) => {
    const news = output.split('\n').filter(isNews)
    if (news.length > 0) console.error(`${name}:\n${news.join('\n')}`)
    if (status !== 0) process.exitCode = status
  })
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

/** The entry of a package and its commands; for the examples, each program. */
function entriesOf({ folder, manifest }) {
  if (existsSync(join(root, folder, 'src/index.ts'))) {
    const commands = Object.values(manifest.bin ?? {}).map((path) => path.replace(/^\.\/dist\/|\.m?js$/g, ''))
    return Object.fromEntries(['index', ...commands].map((name) => [name, `./src/${name}.ts`]))
  }
  const programs = readdirSync(join(root, folder)).filter((name) =>
    existsSync(join(root, folder, name, 'main.ts')),
  )
  return Object.fromEntries(programs.map((name) => [name, `./${name}/main.ts`]))
}
