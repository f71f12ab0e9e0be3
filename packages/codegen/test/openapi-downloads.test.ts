import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Validator } from '@seriousme/openapi-schema-validator'
import { loadCatalog } from '@wxpay/catalog'
import { describe, expect, it } from 'vitest'

// These tests read the output of `npm run generate`.
const folder = fileURLToPath(new URL('../../../docs/public/downloads/openapi/', import.meta.url))
const WHOLE = 'wechat-pay.json'
const names = readdirSync(folder).filter((name) => name !== WHOLE)

interface Document extends Record<string, unknown> {
  readonly paths?: Record<string, Record<string, { operationId?: string }>>
  readonly webhooks?: Record<string, unknown>
}
const read = (name: string): Document => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Document

const idsOf = ({ paths = {} }: Document): string[] =>
  Object.values(paths).flatMap((item) =>
    Object.values(item).flatMap(({ operationId }) => (operationId === undefined ? [] : [operationId])),
  )

/** The value that a reference within a document leads to. */
const valueAt = (document: unknown, reference: string): unknown =>
  reference.startsWith('#/')
    ? reference
        .slice(2)
        .split('/')
        .reduce<unknown>(
          (value, key) =>
            (value as Record<string, unknown> | undefined)?.[
              decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~')
            ],
          document,
        )
    : undefined

describe('the OpenAPI documents by product', () => {
  it('validate against the schema of OpenAPI 3.1', async () => {
    const validator = new Validator()
    const faults: unknown[] = []
    for (const name of names) {
      const { valid, errors } = await validator.validate(read(name))
      if (!valid) faults.push({ name, errors })
    }
    expect(faults).toEqual([])
    expect(validator.version).toBe('3.1')
    expect((await validator.validate({ openapi: '3.1.0', info: {} })).valid).toBe(false)
  })

  it('contain everything that they refer to', () => {
    const faults = names.flatMap((name) => {
      const document = read(name)
      const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(
        ([, target = '']) => target,
      )
      return references
        .filter((target) => valueAt(document, target) === undefined)
        .map((target) => `${name} ${target}`)
    })
    expect(faults).toEqual([])
  })

  it('contain every operation and notification of the catalog', () => {
    const catalog = loadCatalog() as unknown as Document
    const documents = names.map(read)
    expect(new Set(documents.flatMap(idsOf))).toEqual(new Set(idsOf(catalog)))
    expect(new Set(documents.flatMap(({ webhooks = {} }) => Object.keys(webhooks)))).toEqual(
      new Set(Object.keys(catalog.webhooks ?? {})),
    )
  })

  it('link only to operations that they contain', () => {
    const outside = names.flatMap((name) => {
      const document = read(name)
      const own = new Set(idsOf(document))
      const links = [...JSON.stringify(document).matchAll(/"links":\{.*?"operationId":"([^"]+)"/g)]
      return links.filter(([, id = '']) => !own.has(id)).map(([, id]) => `${name} ${String(id)}`)
    })
    expect(outside).toEqual([])
  })
})

it('the OpenAPI document of everything is the catalog', () => {
  expect(read(WHOLE)).toEqual(loadCatalog())
})
