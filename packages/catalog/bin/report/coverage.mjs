// Counts the fields of a bundled document by product, each as often as a reader sees it.
import { addSources, bestFieldSource, bestSource, emptySources, isOfficial } from './sources.mjs'

const COUNTED = [
  'operations',
  'official',
  'notifications',
  'fields',
  'withoutEnglish',
  'withoutType',
  'enumerations',
  'sensitive',
]

function empty(product, english) {
  return {
    product,
    english,
    ...Object.fromEntries(COUNTED.map((key) => [key, 0])),
    sources: emptySources(),
    errorTables: new Set(),
    officialPages: new Set(),
  }
}

const resolve = (document, node) => {
  let here = node
  while (here?.$ref !== undefined) {
    const [, , kind, name] = here.$ref.split('/')
    here = document.components[kind][name]
  }
  return here
}

const hasType = (schema) =>
  schema.type !== undefined ||
  schema.const !== undefined ||
  schema.enum !== undefined ||
  Array.isArray(schema.anyOf)

const isEnumeration = (schema) => schema?.enum !== undefined || schema?.['x-extensible-enum'] !== undefined

/** A field in a side of an operation: the source of a path of names. */
const NOWHERE = { sourceOf: () => undefined, path: '' }
const member = ({ sourceOf, path }, name) => ({ sourceOf, path: path === '' ? name : `${path}.${name}` })

/** `^coupon_id_\\d+$` is the indexed name `coupon_id_$n`, as in the comparison. */
const indexedName = (pattern) =>
  pattern
    .replace(/^\^|\$$/g, '')
    .replace('\\d+', '$n')
    .replace('\\d+', '$m')

function countField(document, row, node, at) {
  const schema = resolve(document, node)
  row.fields++
  const source = at.sourceOf(at.path)
  if (source !== undefined) row.sources[source].fields++
  // The sentence is next to the reference, or on its target.
  if ((node.description ?? schema.description) === undefined) row.withoutEnglish++
  if (!hasType(schema)) row.withoutType++
  if (isEnumeration(schema) || isEnumeration(schema.items)) row.enumerations++
  if (schema['x-wxpay-encrypted'] !== undefined || schema.items?.['x-wxpay-encrypted'] !== undefined)
    row.sensitive++
}

function countSchema(document, row, node, at) {
  const schema = resolve(document, node)
  if (schema === undefined) return
  const indexed = Object.entries(schema.patternProperties ?? {}).map(([name, field]) => [
    indexedName(name),
    field,
  ])
  for (const [name, field] of [...Object.entries(schema.properties ?? {}), ...indexed]) {
    countField(document, row, field, member(at, name))
    countSchema(document, row, field, member(at, name))
  }
  countSchema(document, row, schema.items, at)
  // No source describes the JSON inside of a string.
  countSchema(document, row, schema.contentSchema, member(at, '{}'))
  for (const variant of schema.anyOf ?? []) countSchema(document, row, variant, at)
}

function countOperation(document, row, operation, confirmed) {
  const facts = operation['x-wxpay']
  const source = bestSource(facts)
  row.operations++
  row.sources[source].operations++
  if (isOfficial(source)) row.official++
  for (const page of facts.docs ?? []) row.officialPages.add(page)
  row.errorTables.add(facts.errors)
  const side = (name) => {
    const known = { sdk: confirmed.sdk?.[name], samples: confirmed.samples?.[name] }
    return { sourceOf: (path) => bestFieldSource(facts, known, path), path: '' }
  }
  for (const reference of operation.parameters ?? []) {
    const { schema, description, name, in: location } = resolve(document, reference)
    const at = member(side(location), name)
    countField(document, row, description === undefined ? schema : { ...schema, description }, at)
    countSchema(document, row, schema, at)
  }
  const responses = Object.entries(operation.responses).filter(([status]) => /^[23]\d\d$/.test(status))
  const bodies = [
    ['body', operation.requestBody],
    ...responses.map(([, response]) => ['response', resolve(document, response)]),
  ]
  for (const [name, body] of bodies)
    for (const media of Object.values(body?.content ?? {}))
      countSchema(document, row, media.schema, side(name))
}

function countWebhook(document, row, operation) {
  row.notifications++
  for (const page of operation['x-wxpay'].docs ?? []) row.officialPages.add(page)
  const { content } = operation.requestBody
  const own = content['application/json']?.schema.allOf[1]
  countSchema(
    document,
    row,
    own?.properties.resource.properties.ciphertext.contentSchema ?? content['text/xml']?.schema,
    NOWHERE,
  )
}

const plain = (row) => ({ ...row, errorTables: row.errorTables.size, officialPages: row.officialPages.size })

/**
 * One row per product, in the order of the document's tags, and the sum.
 *
 * @param fieldSources the fields that official sources confirm, by operation
 */
export function coverage(document, fieldSources) {
  const rows = new Map(document.tags.map(({ name, description }) => [name, empty(name, description)]))
  for (const [path, item] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(item)) {
      const confirmed = fieldSources.get(`${method.toUpperCase()} ${path}`) ?? {}
      countOperation(document, rows.get(operation.tags[0]), operation, confirmed)
    }
  }
  for (const { post } of Object.values(document.webhooks))
    countWebhook(document, rows.get(post.tags[0]), post)
  const counted = [...rows.values()].filter((row) => row.operations + row.notifications > 0)
  const total = empty('', '')
  for (const row of counted) {
    for (const key of COUNTED) total[key] += row[key]
    addSources(total.sources, row.sources)
    for (const key of ['errorTables', 'officialPages']) for (const entry of row[key]) total[key].add(entry)
  }
  const { product: _product, english: _english, ...sum } = plain(total)
  return { products: counted.map(plain), total: sum }
}
