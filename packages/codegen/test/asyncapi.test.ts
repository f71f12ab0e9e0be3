import { readFileSync } from 'node:fs'
import specs from '@asyncapi/specs'
import { loadCatalog } from '@wxpay/catalog'
import { Ajv, type AnySchemaObject } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'

// These tests read the output of `npm run generate`.
const text = readFileSync(
  new URL('../../../docs/public/downloads/asyncapi/notifications.json', import.meta.url),
  'utf8',
)

interface Message {
  readonly payload: AnySchemaObject & {
    readonly allOf?: readonly {
      readonly properties: {
        readonly resource: {
          readonly properties: { readonly ciphertext: { readonly contentSchema: AnySchemaObject } }
        }
      }
    }[]
  }
  readonly examples: readonly { readonly payload: unknown }[]
  readonly 'x-decrypted-example'?: unknown
}
const document = JSON.parse(text) as {
  readonly asyncapi: string
  readonly channels: Readonly<Record<string, { readonly messages: Readonly<Record<string, unknown>> }>>
  readonly components: {
    readonly messages: Readonly<Record<string, Message>>
    readonly schemas: Readonly<Record<string, AnySchemaObject>>
  }
}

/** The value that a JSON pointer within the document leads to. */
const at = (pointer: string): unknown =>
  pointer
    .replace(/^#\//, '')
    .split('/')
    .reduce<unknown>(
      (value, key) =>
        (value as Record<string, unknown> | undefined)?.[key.replaceAll('~1', '/').replaceAll('~0', '~')],
      document,
    )

describe('the AsyncAPI document', () => {
  it('validates against the schema of AsyncAPI 3.0', () => {
    const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true })
    const validate = ajv.compile(specs.schemasWithoutId['3.0.0'] as AnySchemaObject)
    void validate(document)
    expect((validate.errors ?? []).slice(0, 5)).toEqual([])
    expect(document.asyncapi).toBe('3.0.0')
  })

  it('resolves every reference within itself', () => {
    const references = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, pointer = '']) => pointer)
    expect(references.length).toBeGreaterThan(100)
    expect(references.filter((pointer) => !pointer.startsWith('#/') || at(pointer) === undefined)).toEqual([])
  })

  it('has every notification of the catalog in one of its channels', () => {
    const listed = Object.values(document.channels).flatMap(({ messages }) => Object.keys(messages))
    expect(listed.sort()).toEqual(Object.keys(loadCatalog().webhooks ?? {}).sort())
  })

  it('has examples that its schemas accept, before and after decryption', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false })
    const { messages, schemas } = document.components
    const faults = Object.entries(messages).flatMap(([name, message]) => {
      const check = (schema: AnySchemaObject, value: unknown): string[] => {
        const validate = ajv.compile({ ...schema, components: { schemas } })
        return validate(value) ? [] : [`${name}: ${ajv.errorsText(validate.errors)}`]
      }
      const content = message.payload.allOf?.[1]?.properties.resource.properties.ciphertext.contentSchema
      return [
        ...message.examples.flatMap(({ payload }) => check(message.payload, payload)),
        ...(content === undefined ? [] : check(content, message['x-decrypted-example'])),
      ]
    })
    expect(faults).toEqual([])
  })
})
