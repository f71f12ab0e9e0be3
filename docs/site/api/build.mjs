#!/usr/bin/env node
// The API reference of the published packages, generated from the doc comments of their sources: static pages
// below docs/public/api. A dangling link in a comment fails the build.
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Application, LogLevel } from 'typedoc'
import { readArguments } from '../../../scripts/arguments.mjs'
import { published, root } from '../../../scripts/workspaces.mjs'

readArguments({
  usage: 'usage: npm run api --workspace docs\n\nGenerates the API reference of the published packages.',
})

const docs = fileURLToPath(new URL('../..', import.meta.url))
const out = join(docs, 'public/api')

/** The sources of each package, and those of its subpaths that are folders of their own. */
const entries = published.flatMap(({ name, folder, manifest }) =>
  Object.keys(manifest.exports)
    .map((subpath) => ({ name: join(name, subpath), path: join(folder, 'src', subpath) }))
    .filter(({ path }) => existsSync(join(root, path, 'index.ts'))),
)

const app = await Application.bootstrap({
  tsconfig: join(docs, 'site/api/tsconfig.json'),
  entryPoints: entries.map(({ path }) => join(root, path, 'index.ts')),
  // The types of the chain have their own pages in the operations reference.
  exclude: ['**/packages/sdk/types/**', '**/node_modules/**'],
  basePath: root,
  name: 'wxpay',
  readme: join(docs, 'site/api/index.md'),
  favicon: join(docs, 'public/logo.svg'),
  navigationLinks: { Guide: '/en/guide/getting-started', 指南: '/guide/getting-started' },
  disableSources: true,
  excludeInternal: true,
  excludePrivate: true,
  excludeExternals: true,
  githubPages: false,
  hideGenerator: true,
  // The types are checked by `npm run typecheck`.
  skipErrorChecking: true,
  validation: { invalidLink: true, notExported: false, notDocumented: false },
  logLevel: LogLevel.Warn,
})

const project = await app.convert()
if (project === undefined) process.exit(1)
// A module is named after its folder; readers know the package.
for (const module of project.children ?? []) {
  const { name } = entries.find(({ path }) => module.name === path) ?? module
  module.name = name
}
app.validate(project)
if (app.logger.hasErrors() || app.logger.hasWarnings()) process.exit(1)

rmSync(out, { recursive: true, force: true })
await app.generateDocs(project, out)
