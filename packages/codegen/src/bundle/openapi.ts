import type { CatalogSource, ComponentKind } from '../catalog/read'
import { buildGlossary } from '../glossary/glossary'
import type { ApiModel } from '../model/api'
import { Describer } from './describe'

type Json = Record<string, unknown>

const KINDS: readonly ComponentKind[] = ['schemas', 'parameters', 'responses']

/** All parts of the document, described, with their references. */
interface Part {
  readonly value: unknown
  readonly references: readonly string[]
}

function* referencesIn(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const item of value) yield* referencesIn(item)
    return
  }
  for (const [key, member] of Object.entries(value)) {
    if (key === '$ref' && typeof member === 'string') yield member
    else yield* referencesIn(member)
  }
}

const partOf = (value: unknown): Part => ({ value, references: [...new Set(referencesIn(value))] })

/** Everything that documents are made of. */
export interface DocumentParts {
  readonly head: Json
  readonly securitySchemes: unknown
  readonly paths: ReadonlyMap<string, Part>
  readonly webhooks: ReadonlyMap<string, Part>
  /** By reference, `#/components/schemas/X`. */
  readonly components: ReadonlyMap<string, Part>
}

/** Reads and describes the parts of all documents. */
export function partsOf(source: CatalogSource): DocumentParts {
  const describer = new Describer(buildGlossary(source.glossary, source.exceptions), (name) =>
    source.components.schemas.get(name)?.at('title').textIfAny(),
  )
  const describe: Readonly<Record<ComponentKind, (value: unknown, name: string) => unknown>> = {
    schemas: (value, name) => describer.schema(value, name),
    parameters: (value, name) => describer.parameter(value, name),
    responses: (value, name) => describer.content(value, name),
  }
  const components = new Map<string, Part>()
  for (const kind of KINDS) {
    const sorted = [...source.components[kind]].sort(([a], [b]) => (a < b ? -1 : 1))
    for (const [name, file] of sorted)
      components.set(`#/components/${kind}/${name}`, partOf(describe[kind](file.value, name)))
  }
  const rendered = new Set(['paths', 'webhooks', 'components'])
  return {
    head: Object.fromEntries(Object.entries(source.root.object()).filter(([key]) => !rendered.has(key))),
    securitySchemes: source.root.at('components').at('securitySchemes').value,
    paths: new Map(
      [...source.paths].map(([path, item]) => [path, partOf(describer.pathItem(item.value, path))]),
    ),
    webhooks: new Map(
      [...source.webhooks].map(([key, item]) => [key, partOf(describer.pathItem(item.value, key))]),
    ),
    components,
  }
}

/** The components that some parts refer to, in the order of the whole document. */
function reachable(parts: Iterable<Part>, components: ReadonlyMap<string, Part>): Set<string> {
  const found = new Set<string>()
  const open = [...parts]
  for (const part of open) {
    for (const reference of part.references) {
      const component = components.get(reference)
      if (component === undefined || found.has(reference)) continue
      found.add(reference)
      open.push(component)
    }
  }
  return found
}

function componentsOf(parts: DocumentParts, wanted: ReadonlySet<string>): Json {
  const grouped: Record<string, Json> = {}
  for (const [reference, part] of parts.components) {
    if (!wanted.has(reference)) continue
    const [, , kind = '', name = ''] = reference.split('/')
    const group = (grouped[kind] ??= {})
    group[name] = part.value
  }
  return {
    ...grouped,
    ...(parts.securitySchemes === undefined ? {} : { securitySchemes: parts.securitySchemes }),
  }
}

function tagsOf(value: unknown, into: Set<string>): void {
  if (typeof value !== 'object' || value === null) return
  for (const operation of Object.values(value)) {
    const tags = (operation as { tags?: unknown } | null)?.tags
    if (Array.isArray(tags)) for (const tag of tags) into.add(String(tag))
  }
}

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function operationIdsOf(items: readonly Part[]): ReadonlySet<unknown> {
  return new Set(
    items.flatMap(({ value }) =>
      Object.values(isJson(value) ? value : {}).map((operation) =>
        isJson(operation) ? operation['operationId'] : undefined,
      ),
    ),
  )
}

/** A path item without the operations that are not wanted; `undefined` if none is left. */
function withOperations(part: Part, wanted: (operationId: string) => boolean): Part | undefined {
  if (!isJson(part.value)) return undefined
  const entries = Object.entries(part.value)
  const isOperation = (member: unknown): member is Json => isJson(member) && 'operationId' in member
  const kept = entries.filter(([, member]) => !isOperation(member) || wanted(String(member['operationId'])))
  if (kept.length === entries.length) return part
  return kept.some(([, member]) => isOperation(member)) ? partOf(Object.fromEntries(kept)) : undefined
}

const mapValues = (value: unknown, change: (member: unknown) => unknown): unknown =>
  isJson(value)
    ? Object.fromEntries(Object.entries(value).map(([key, member]) => [key, change(member)]))
    : value

/** A path item without the links that lead out of its document, which OpenAPI forbids. */
function withLinksTo(item: unknown, ids: ReadonlySet<unknown>): unknown {
  return mapValues(item, (operation) => {
    if (!isJson(operation) || !isJson(operation['responses'])) return operation
    const responses = mapValues(operation['responses'], (response) => {
      if (!isJson(response) || !isJson(response['links'])) return response
      const { links, ...others } = response
      const kept = Object.entries(links).filter(([, link]) => isJson(link) && ids.has(link['operationId']))
      return kept.length === 0 ? others : { ...others, links: Object.fromEntries(kept) }
    })
    return { ...operation, responses }
  })
}

/**
 * A self-contained document of some paths and notifications.
 *
 * @param wanted - whether an operation is in it; a path of which none is left out
 */
export function documentOf(
  parts: DocumentParts,
  paths: readonly string[],
  webhooks: readonly string[],
  wanted: (operationId: string) => boolean = () => true,
): Json {
  const chosenPaths = new Map(
    paths.flatMap((path): [string, Part][] => {
      const part = parts.paths.get(path)
      const chosen = part && withOperations(part, wanted)
      return chosen === undefined ? [] : [[path, chosen]]
    }),
  )
  const chosenWebhooks = webhooks.flatMap((key) => parts.webhooks.get(key) ?? [])
  const chosen = [...chosenPaths.values(), ...chosenWebhooks]
  const used = new Set<string>()
  for (const part of chosen) tagsOf(part.value, used)
  const ids = operationIdsOf([...chosenPaths.values()])
  const { tags, ...head } = parts.head
  const usedTags = Array.isArray(tags)
    ? tags.filter((tag) => used.has(String((tag as { name?: unknown }).name)))
    : []
  return {
    ...head,
    tags: usedTags,
    paths: Object.fromEntries(
      [...chosenPaths].map(([path, part]) => [path, withLinksTo(part.value, ids)] as const),
    ),
    ...(webhooks.length === 0
      ? {}
      : { webhooks: Object.fromEntries(webhooks.map((key) => [key, parts.webhooks.get(key)?.value])) }),
    components: componentsOf(parts, reachable(chosen, parts.components)),
  }
}

/** A notification belongs to the family with most operations of its product. */
export function familyOfWebhooks(model: ApiModel): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const operation of model.operations) {
    for (const product of operation.products) {
      const families = counts.get(product) ?? new Map<string, number>()
      families.set(operation.family, (families.get(operation.family) ?? 0) + 1)
      counts.set(product, families)
    }
  }
  const found = new Map<string, string>()
  for (const webhook of model.webhooks) {
    const families = webhook.products.flatMap((product) => [...(counts.get(product) ?? [])])
    const [best] = families.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    if (best !== undefined) found.set(webhook.key, best[0])
  }
  return found
}

/** The catalog as JSON documents: the whole, and one self-contained document for each product family. */
export function bundleCatalog(source: CatalogSource, model: ApiModel): Map<string, string> {
  const parts = partsOf(source)
  const files = new Map<string, string>()
  files.set(
    'openapi.json',
    JSON.stringify(documentOf(parts, [...parts.paths.keys()], [...parts.webhooks.keys()])),
  )
  const byFamily = new Map<string, { paths: Set<string>; webhooks: string[] }>()
  for (const operation of model.operations) {
    const family = byFamily.get(operation.family) ?? { paths: new Set<string>(), webhooks: [] }
    family.paths.add(operation.wirePath)
    byFamily.set(operation.family, family)
  }
  for (const [key, family] of familyOfWebhooks(model)) byFamily.get(family)?.webhooks.push(key)
  for (const [family, { paths, webhooks }] of [...byFamily].sort(([a], [b]) => (a < b ? -1 : 1))) {
    files.set(`families/${family}.json`, JSON.stringify(documentOf(parts, [...paths], webhooks)))
  }
  return files
}
