import { join } from 'node:path'
import { bundleErrors } from './bundle/errors'
import { bundleCatalog } from './bundle/openapi'
import { readCatalog, type CatalogSource } from './catalog/read'
import { familyDeclarations } from './declarations/family'
import { indexDeclarations } from './declarations/index-file'
import { takenNames } from './declarations/imports'
import { modelDeclarations } from './declarations/models'
import { notificationDeclarations } from './declarations/notifications'
import { WIRE } from './declarations/wire'
import { renderDownloads } from './downloads/render'
import { lintFacts } from './facts/lint'
import { readFactSchema } from './facts/schema'
import { catalogTypes } from './facts/types'
import type { ApiModel } from './model/api'
import { buildModel } from './model/build'
import { buildRouteTree, type RouteTree } from './naming/tree'
import { compareFiles, type Files, writeFiles } from './output/files'
import { errorsTable } from './tables/errors'
import { renderPages } from './pages/render'
import { factsTypes, operationsTable } from './tables/operations'
import { routesTable } from './tables/routes'
import { segmentsTable } from './tables/segments'
import { renderTypeTests } from './type-tests/render'

export const PARTS = ['catalog', 'facts', 'table', 'types', 'tests', 'docs', 'downloads'] as const
export type Part = (typeof PARTS)[number]

/** Input of every renderer. */
export interface Input {
  readonly source: CatalogSource
  readonly model: ApiModel
  readonly tree: RouteTree
}

export const typesOf = ({ model, tree }: Input): Files =>
  new Map([
    ...tree.families.map((family): [string, string] => [
      `${family.name}.d.ts`,
      familyDeclarations(family, model),
    ]),
    ['models.d.ts', modelDeclarations(model)],
    ['notifications.d.ts', notificationDeclarations(model)],
    ['wire.d.ts', WIRE],
    ['index.d.ts', indexDeclarations(tree, model)],
  ])

const tablesOf = ({ model, tree }: Input): Files =>
  new Map([
    ['facts.ts', factsTypes(model)],
    ['operations.ts', operationsTable(model)],
    ['errors.ts', errorsTable(model)],
    ['routes.ts', routesTable(model)],
    ['segments.ts', segmentsTable(tree)],
  ])

/**
 * The output of each part, and its folder. Files there that match `owned` and are no longer generated are
 * removed.
 */
export const RENDERERS: Readonly<
  Record<Part, { folder: string; owned: RegExp; render: (input: Input) => Files }>
> = {
  catalog: {
    folder: 'packages/catalog/dist',
    owned: /\.json$/,
    render: ({ source, model }) => new Map([...bundleCatalog(source, model), ...bundleErrors(model)]),
  },
  facts: {
    folder: 'packages/catalog/src/generated',
    owned: /\.ts$/,
    render: ({ model }) => new Map([['x-wxpay.ts', catalogTypes(model.extensions)]]),
  },
  table: { folder: 'packages/sdk/src/generated', owned: /\.ts$/, render: tablesOf },
  docs: {
    folder: 'docs',
    owned: /^(en\/)?reference\/.+\.(md|json)$/,
    render: ({ model, tree }) => renderPages(model, tree),
  },
  downloads: {
    folder: 'docs/public/downloads',
    owned: /\.json$/,
    render: ({ source, model }) => renderDownloads(source, model),
  },
  tests: {
    folder: 'packages/sdk/test-types/generated',
    owned: /\.(ts|json)$/,
    render: ({ model, tree }) => renderTypeTests(model, tree),
  },
  types: { folder: 'packages/sdk/types', owned: /\.d\.ts$/, render: typesOf },
}

export interface Request {
  readonly root: string
  readonly parts: readonly Part[]
  readonly mode: 'write' | 'check'
}

export interface Report {
  readonly lines: readonly string[]
  readonly stale: number
}

/**
 * Reads a catalog, checks its extensions, and builds the model of it.
 *
 * @param schemaFile - JSON Schema of the extensions
 */
export function readInput(catalog: string, schemaFile = join(catalog, 'x-wxpay.schema.json')): Input {
  const source = readCatalog(catalog)
  const extensions = readFactSchema(schemaFile)
  lintFacts(source, extensions)
  const model = buildModel(source, extensions)
  return { source, model, tree: buildRouteTree(model, takenNames(model.schemas)) }
}

/** Reads the catalog of a repository and generates the requested parts. */
export function generate(request: Request): Report {
  const input = readInput(join(request.root, 'packages/catalog'))
  const { model } = input
  const lines = [
    `${model.operations.length} operations, ${model.webhooks.length} notifications, ${model.schemas.size} shared schemas`,
  ]
  let stale = 0
  for (const part of request.parts) {
    const { folder, owned, render } = RENDERERS[part]
    const work = request.mode === 'write' ? writeFiles : compareFiles
    const { total, changed } = work(join(request.root, folder), render(input), owned)
    stale += changed.length
    const verb = request.mode === 'write' ? 'written' : 'stale'
    lines.push(`${part}: ${total} files, ${changed.length} ${verb}`)
    if (request.mode === 'check') lines.push(...changed.map((path) => `  ${folder}/${path}`))
  }
  return { lines, stale }
}
