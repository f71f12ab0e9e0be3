// Counts the fields of a bundled document by product, each as often as a reader sees it.
import { addSources, bestSource, emptySources, isOfficial } from './sources.mjs'

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

function countField(document, row, node) {
  const schema = resolve(document, node)
  row.fields++
  // The sentence is next to the reference, or on its target.
  if ((node.description ?? schema.description) === undefined) row.withoutEnglish++
  if (!hasType(schema)) row.withoutType++
  if (isEnumeration(schema) || isEnumeration(schema.items)) row.enumerations++
  if (schema['x-wxpay-encrypted'] !== undefined || schema.items?.['x-wxpay-encrypted'] !== undefined)
    row.sensitive++
}

function countSchema(document, row, node) {
  const schema = resolve(document, node)
  if (schema === undefined) return
  for (const field of Object.values({ ...schema.properties, ...schema.patternProperties })) {
    countField(document, row, field)
    countSchema(document, row, field)
  }
  countSchema(document, row, schema.items)
  countSchema(document, row, schema.contentSchema)
  for (const variant of schema.anyOf ?? []) countSchema(document, row, variant)
}

function countOperation(document, row, operation) {
  const facts = operation['x-wxpay']
  const source = bestSource(facts)
  const before = row.fields
  row.operations++
  row.sources[source].operations++
  if (isOfficial(source)) row.official++
  for (const page of facts.docs ?? []) row.officialPages.add(page)
  row.errorTables.add(facts.errors)
  for (const reference of operation.parameters ?? []) {
    const { schema, description } = resolve(document, reference)
    countField(document, row, description === undefined ? schema : { ...schema, description })
    countSchema(document, row, schema)
  }
  const responses = Object.entries(operation.responses).filter(([status]) => /^[23]\d\d$/.test(status))
  const bodies = [operation.requestBody, ...responses.map(([, response]) => resolve(document, response))]
  for (const media of bodies.flatMap((body) => Object.values(body?.content ?? {})))
    countSchema(document, row, media.schema)
  row.sources[source].fields += row.fields - before
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
  )
}

const plain = (row) => ({ ...row, errorTables: row.errorTables.size, officialPages: row.officialPages.size })

/** One row per product, in the order of the document's tags, and the sum. */
export function coverage(document) {
  const rows = new Map(document.tags.map(({ name, description }) => [name, empty(name, description)]))
  for (const item of Object.values(document.paths)) {
    for (const operation of Object.values(item))
      countOperation(document, rows.get(operation.tags[0]), operation)
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
