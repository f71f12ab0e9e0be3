import { readFileSync } from 'node:fs'
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { loadCatalog } from '../src/document'
import { catalog, errors } from './tree/files'
import { notifications, operations } from './tree/operations'

const schema = JSON.parse(readFileSync(`${catalog}/x-wxpay.schema.json`, 'utf8')) as AnySchemaObject
const ajv = new Ajv2020({ strictRequired: false, strictTypes: false }).addVocabulary(['x-sdk', 'x-page'])
ajv.addSchema(schema)

/** The validation error of a value; an empty string if it is valid. */
function faultOf(definition: string, value: unknown): string {
  const validate = ajv.getSchema(`x-wxpay.schema.json#/$defs/${definition}`)
  if (validate === undefined) throw new Error(`The schema has no definition ${definition}.`)
  return validate(value) ? '' : ajv.errorsText(validate.errors)
}

describe('the schema of the extensions', () => {
  it('accepts the facts of every operation and notification, and every error code', () => {
    expect(operations.length).toBeGreaterThan(1000)
    for (const { route, facts } of operations) expect(faultOf('OperationFacts', facts), route).toBe('')
    for (const { key, facts } of notifications) expect(faultOf('WebhookFacts', facts), key).toBe('')
    for (const [file, table] of errors) expect(faultOf('ErrorTable', table), file).toBe('')
  })

  it('describes every extension in the bundled document', () => {
    const found = new Set(JSON.stringify(loadCatalog()).match(/"x-[a-z-]+":/g))
    expect([...found].sort()).toEqual([
      '"x-extensible-enum":',
      '"x-wxpay":',
      '"x-wxpay-encoded":',
      '"x-wxpay-encrypted":',
      '"x-wxpay-length-unit":',
      '"x-wxpay-mode":',
      '"x-wxpay-relation":',
    ])
  })

  it('has no unused fact', () => {
    const { properties } = (schema['$defs'] as Record<string, AnySchemaObject>)['OperationFacts'] as {
      properties: object
    }
    const used = new Set(operations.flatMap(({ facts }) => Object.keys(facts)))
    expect(Object.keys(properties).filter((name) => !used.has(name))).toEqual([])
  })
})
