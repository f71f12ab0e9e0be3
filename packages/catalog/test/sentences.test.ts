import { loadCatalog, type Schema } from '@wxpay/catalog'
import { describe, expect, it } from 'vitest'

interface Described {
  readonly name: string
  readonly sentence: string
  readonly isEncrypted: boolean
}

const document = loadCatalog()
const schemas = document.components.schemas ?? {}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const resolved = (schema: Schema): Schema =>
  schema.$ref === undefined ? schema : (schemas[schema.$ref.split('/').at(-1) ?? ''] ?? schema)

const isMarked = (schema: Schema): boolean =>
  resolved(schema)['x-wxpay-encrypted'] !== undefined ||
  (schema.items !== undefined && isMarked(schema.items))

/** Every field of the document that has an English sentence. */
function* fieldsIn(value: unknown): Generator<Described> {
  if (Array.isArray(value)) for (const item of value) yield* fieldsIn(item)
  if (!isObject(value)) return
  for (const [name, member] of Object.entries(isObject(value['properties']) ? value['properties'] : {})) {
    const schema = member as Schema
    if (typeof schema.description === 'string')
      yield { name, sentence: schema.description, isEncrypted: isMarked(schema) }
  }
  for (const member of Object.values(value)) yield* fieldsIn(member)
}

const fields = [...fieldsIn([document.paths, document.webhooks, document.components.schemas])]

const said = (wrong: (field: Described) => boolean): string[] => [
  ...new Set(fields.filter(wrong).map(({ name, sentence }) => `${name}: ${sentence}`)),
]

/** Words that say nothing about a field. */
const EMPTY = new Set(
  'a an and are as at be by data detail field for from in info information is it item its list of on or set that the this to used value which with'.split(
    ' ',
  ),
)

/** The words of a sentence or of a name, in the singular. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word.replace(/ies$/, 'y').replace(/([^s])s$/, '$1'))

function repeatsName({ name, sentence }: Described): boolean {
  const known = new Set(wordsOf(name))
  return wordsOf(sentence).every((word) => EMPTY.has(word) || known.has(word))
}

describe('the English sentence of a field', () => {
  it('does not say Base64 of a field that is given in plain and encrypted by the client', () => {
    expect(fields.filter(({ isEncrypted }) => isEncrypted).length).toBeGreaterThan(200)
    expect(said(({ isEncrypted, sentence }) => isEncrypted && /base64/i.test(sentence))).toEqual([])
  })

  it('does not hedge between two types', () => {
    expect(said(({ sentence }) => /\b(?:an object|a list|a string), or an?\b/i.test(sentence))).toEqual([])
  })

  it('says more than the name of the field', () => {
    const sentence = { sentence: 'ID of the store.', isEncrypted: false }
    expect(repeatsName({ name: 'store_id', ...sentence })).toBe(true)
    expect(repeatsName({ name: 'code', ...sentence })).toBe(false)
    expect(said(repeatsName)).toEqual([])
  })

  it('says more than that the field has a value', () => {
    expect(
      said(({ sentence }) => /^(?:The )?value of the \S+ \S+\.$|^Value of the \S+\.$/i.test(sentence)),
    ).toEqual([])
  })
})
