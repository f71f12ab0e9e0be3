import type { CatalogSource } from '../catalog/read'
import type { FactSchema } from '../facts/schema'
import { buildGlossary } from '../glossary/glossary'
import type { ApiModel, ApiOperation } from './api'
import { buildErrorTables } from './error-table'
import { buildOperation, METHODS, type OperationContext } from './operation'
import { present, SchemaReader } from './schema'
import { EncryptedPaths } from './encrypted-paths'
import type { NamedShape } from './shape'
import { buildWebhook } from './webhook'

/** Refuses a link to an operation that does not exist. */
function checkTargets(operations: readonly ApiOperation[], source: CatalogSource): void {
  const known = new Set(operations.map(({ id }) => id))
  for (const { links, wirePath, method } of operations) {
    for (const { name, target } of links) {
      if (known.has(target)) continue
      const operation = source.paths.get(wirePath)?.at(method.toLowerCase())
      operation?.fail(`the link ${name} leads to ${target}, which is not the operationId of an operation`)
    }
  }
}

/** The catalog as one model. Pure; looks at each value once. */
export function buildModel(source: CatalogSource, extensions: FactSchema): ApiModel {
  const glossary = buildGlossary(source.glossary, source.exceptions)
  const reader = new SchemaReader(glossary, (name) =>
    source.components.schemas.get(name)?.at('title').textIfAny(),
  )

  const schemas = new Map<string, NamedShape>()
  for (const [name, file] of [...source.components.schemas].sort(([a], [b]) => (a < b ? -1 : 1))) {
    schemas.set(name, present({ name, term: file.at('title').textIfAny(), shape: reader.shape(file, name) }))
  }

  const errors = buildErrorTables(source.errors)
  const context: OperationContext = {
    source,
    reader,
    schemas,
    requestEncryption: new EncryptedPaths(schemas, 'platform-public-key', 'v2-transfer-rsa'),
    responseEncryption: new EncryptedPaths(schemas, 'merchant-certificate'),
  }
  const operations: ApiOperation[] = []
  for (const [wirePath, item] of source.paths) {
    for (const method of METHODS) {
      if (!item.at(method).exists) continue
      const operation = buildOperation(wirePath, method, item, context)
      if (!errors.has(operation.errors)) {
        item.at(method).at('x-wxpay').at('errors').fail(`unknown error table errors/${operation.errors}.yaml`)
      }
      operations.push(operation)
    }
  }

  checkTargets(operations, source)

  return {
    operations: operations.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    webhooks: [...source.webhooks].map(([key, item]) => buildWebhook(key, item, reader)),
    schemas,
    errors,
    extensions,
    products: new Map(
      source.root
        .at('tags')
        .items()
        .map((tag) => [tag.at('name').text(), tag.at('description').textIfAny() ?? tag.at('name').text()]),
    ),
    roles: new Map(
      source.roles
        ?.entries()
        .map(([id, name]) => [id, { zh: name.at('zh').text(), en: name.at('en').text() }]),
    ),
  }
}
