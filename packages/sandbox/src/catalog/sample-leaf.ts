import { compactTime, parseRfc3339, rfc3339 } from '../clock/beijing-time'
import { lengthOf, lengthUnit } from '../validation/length'
import type { FlatSchema } from './flat-schema'
import type { Seed } from './seed'

/** A field to invent a value for. */
export interface Leaf {
  readonly schema: FlatSchema
  readonly name: string
  readonly now: Date
  readonly seed: Seed
}

const DAY = 24 * 60 * 60 * 1000

/** Numbers that WeChat Pay assigns: two requests must not get the same one. */
const assigned = /(_id|_no|_num|_number|_sn|_token|^token|_serial|^sub_mchid)$/
/** Times after which something ends. */
const later = /(expire|end|finish|due|invalid)/

/** Plain values of encrypted fields, whose examples are ciphertexts. The first row that matches the name counts. */
const secrets: readonly (readonly [name: RegExp, value: string])[] = [
  [/(email|mail)/, 'service@example.com'],
  [/(phone|mobile|tel)/, '13800138000'],
  [
    /(id_card_number|id_number|identity|id_no|id_card_no|credential|doc_number|cert_no|idcard|_id$)/,
    '110101199003077758',
  ],
  [
    /(account_no|account_number|bank_acct|bank_account|bank_card|card_no|card_number|cardno|bank_no)/,
    '6222021234567890123',
  ],
  [/(address|addr)/, '深圳市南山区科技园'],
  [/(plate)/, '粤B12345'],
  [/(date|begin|end|period)/, '2026-01-01'],
]

/** A value for a field: a constant, one of its values, its example, or a value of its type. */
export function leafValue(leaf: Leaf): unknown {
  const { schema, name, now, seed } = leaf
  if (schema.const !== undefined) return schema.const
  const [example] = examplesOf(schema)
  const values = valuesOf(schema)
  if (values !== undefined) return values.includes(example) ? example : values[0]
  switch (schema.type) {
    case 'integer':
      return integerOf(schema, name, seed, example)
    case 'number':
      return typeof example === 'number' && accepts(schema, example) ? example : least(schema)
    case 'boolean':
      return typeof example === 'boolean' ? example : true
    case 'string':
      return stringOf(schema, name, now, seed, example)
    default:
      return example ?? {}
  }
}

function integerOf(schema: FlatSchema, name: string, seed: Seed, example: unknown): number {
  const usual = typeof example === 'number' && accepts(schema, example) ? example : least(schema)
  if (!name.endsWith('_id')) return usual
  // An ID with few digits, such as the 1 of a field without an example, would soon be assigned twice.
  const form = usual < 10_000 ? String(usual).padEnd(8, '0') : String(usual)
  const number = Number(renumbered(form, seed.digits(name, form.length)))
  return accepts(schema, number) ? number : usual
}

function stringOf(schema: FlatSchema, name: string, now: Date, seed: Seed, example: unknown): string {
  if (schema.format === 'date-time') return rfc3339(later.test(name) ? new Date(now.getTime() + DAY) : now)
  if (schema.format === 'date') return rfc3339(now).slice(0, 10)
  if (schema['x-wxpay-encrypted'] !== undefined) {
    const found = secrets.find(([pattern]) => pattern.test(name))
    return found === undefined ? '张三' : found[1]
  }
  const text = typeof example === 'string' ? example : undefined
  if (text !== undefined && assigned.test(name) && schema['pattern'] === undefined) {
    return renumbered(text, seed.digits(name, text.length))
  }
  if (text !== undefined && accepts(schema, text)) return text
  if (schema.format === 'uri') return 'https://sandbox.example/wechatpay'
  const candidates = [
    assigned.test(name) ? seed.digits(name, 20) : name,
    ...forms(now),
    seed.digits(name, 10),
  ]
  const fitting = candidates.map((candidate) => fitted(schema, candidate))
  return fitting.find((candidate) => accepts(schema, candidate)) ?? fitting[0] ?? ''
}

/** Times and numbers in the forms that patterns of the catalog ask for. */
function forms(now: Date): readonly string[] {
  const time = compactTime(now)
  return ['A', '1', time, time.slice(0, 8), time.slice(8), '12/30', rfc3339(now).slice(0, 10)]
}

/** The text with other digits: length and form stay, and so does its first character. */
function renumbered(text: string, digits: string): string {
  let at = 0
  return text.replaceAll(/\d/g, (digit, offset: number) => (offset === 0 ? digit : digits.charAt(at++)))
}

function fitted(schema: FlatSchema, text: string): string {
  const { minLength = 0, maxLength = Infinity } = schema as { minLength?: number; maxLength?: number }
  return text.padEnd(minLength, '0').slice(0, Math.min(maxLength, Math.max(text.length, minLength)))
}

function least(schema: FlatSchema): number {
  const { minimum = 1, maximum = Infinity } = schema as { minimum?: number; maximum?: number }
  return Math.min(Math.max(1, minimum), maximum)
}

function valuesOf(schema: FlatSchema): readonly unknown[] | undefined {
  const open = schema['x-extensible-enum']
  return schema.enum ?? (Array.isArray(open) ? (open as unknown[]) : undefined)
}

function examplesOf(schema: FlatSchema): readonly unknown[] {
  const { examples } = schema as { examples?: unknown }
  return Array.isArray(examples) ? (examples as unknown[]) : []
}

const formats: Readonly<Record<string, (text: string) => boolean>> = {
  'date-time': (text) => parseRfc3339(text) !== undefined,
  date: (text) => /^\d{4}-\d{2}-\d{2}$/.test(text),
  uri: (text) => /^[a-z][a-z0-9+.-]*:\S+$/i.test(text),
}

/** Whether a value has the type and keeps the simple rules of a field. */
export function accepts(schema: FlatSchema, value: unknown): boolean {
  const {
    minLength = 0,
    maxLength = Infinity,
    minimum = -Infinity,
    maximum = Infinity,
    pattern,
  } = schema as {
    readonly minLength?: number
    readonly maxLength?: number
    readonly minimum?: number
    readonly maximum?: number
    readonly pattern?: string
  }
  if (schema.const !== undefined) return value === schema.const
  if (schema.enum !== undefined && !schema.enum.includes(value)) return false
  switch (schema.type) {
    case 'string': {
      if (typeof value !== 'string') return false
      const length = lengthOf(value, lengthUnit(schema))
      return (
        length >= minLength &&
        length <= maxLength &&
        (pattern === undefined || new RegExp(pattern, 'u').test(value)) &&
        (schema.format === undefined || (formats[schema.format]?.(value) ?? true))
      )
    }
    case 'integer':
      return Number.isSafeInteger(value) && Number(value) >= minimum && Number(value) <= maximum
    case 'number':
      return typeof value === 'number' && value >= minimum && value <= maximum
    case 'boolean':
      return typeof value === 'boolean'
    default:
      return false
  }
}
