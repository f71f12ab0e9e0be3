#!/usr/bin/env node
// The API reference of the published packages, generated from the doc comments of their sources: static pages
// below docs/public/api. A dangling link in a comment fails the build.
import { rmSync } from 'node:fs'
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

const app = await Application.bootstrap({
  tsconfig: join(docs, 'site/api/tsconfig.json'),
  entryPoints: published.map(({ folder }) => join(root, folder, 'src/index.ts')),
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
  const { name } = published.find(({ folder }) => module.name === `${folder}/src`) ?? module
  module.name = name
}
app.validate(project)
if (app.logger.hasErrors() || app.logger.hasWarnings()) process.exit(1)

rmSync(out, { recursive: true, force: true })
await app.generateDocs(project, out)
