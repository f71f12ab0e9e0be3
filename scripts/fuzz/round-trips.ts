import {
  decryptResource,
  encryptResource,
  formatAuthorization,
  decryptField,
  decryptRefundInformation,
  parseAuthorization,
  readXml,
  rsaScheme,
  encryptField,
  encryptRefundInformation,
  signV2,
  verifyV2,
  writeXml,
} from '@wxpay/protocol'
import { fen, parseBill, yuan } from '@wxpay/sdk'
import fc from 'fast-check'
import { decodePath } from '../../packages/sandbox/src/gateway/decode-parameters'
import { readParts } from '../../packages/sandbox/src/gateway/multipart'
import { router } from '../../packages/sandbox/src/gateway/router'
import { textIssueV3 } from '../../packages/sandbox/src/text/text-issue'
import { parseLossless } from '../../packages/sdk/src/base/json/lossless'
import { fillPath } from '../../packages/sdk/src/operations/path-parameters'
import { writeQuery } from '../../packages/sdk/src/operations/query'
import { multipart } from '../../packages/sdk/src/transport/uploads/multipart'
import { apiv3Key, merchant, secret } from './keys'

/** A value, written and read back. */
export interface RoundTrip {
  /** `package/format`, matched by `--only`. */
  readonly name: string
  /** Holds if the value read equals the value written. */
  readonly property: fc.IRawProperty<unknown>
}

/** A round trip that is compared with `Object.is`, member by member. */
function roundTrip<Value>(
  name: string,
  values: fc.Arbitrary<Value>,
  there: (value: Value) => readonly [expected: unknown, read: unknown] | Promise<readonly [unknown, unknown]>,
  same: (expected: unknown, read: unknown) => void,
): RoundTrip {
  return {
    name,
    property: fc.asyncProperty(values, async (value) => {
      const [expected, read] = await there(value)
      same(expected, read)
    }),
  }
}

const text = fc.string({ unit: 'grapheme', maxLength: 200 })
const xmlText = fc
  .string({ unit: 'binary', maxLength: 200 })
  .filter((value) => !/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(value))
const xmlName = fc.stringMatching(/^[A-Za-z_][\w.-]{0,20}$/)
const visible = (most: number) => fc.stringMatching(new RegExp(`^[!#-[\\]-~]{1,${most}}$`))
const find = router([{ method: 'GET', path: '/v3/orders/{id}/items/{item}' }])
const pathValue = text.filter((value) => value !== '' && value !== '.' && value !== '..')
// Browsers write %22 in a name as they write a quotation mark.
const filenames = text.filter((name) => name !== '' && !/%(?:22|5C|0D|0A)/i.test(name))
const billFields = ['商户订单号', '商品名称', '商户数据包'] as const

async function collect(bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of bytes) chunks.push(chunk)
  return Buffer.concat(chunks)
}

async function* chunks(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length)
    yield await Promise.resolve(bytes.subarray(at, at + length))
}

/** All round trips, compared by `same`, which throws for a difference. */
export function roundTrips(same: (expected: unknown, read: unknown) => void): readonly RoundTrip[] {
  return [
    roundTrip(
      'sdk/json',
      fc.jsonValue({ stringUnit: 'binary' }),
      (value) => {
        const written = JSON.stringify(value)
        // Numbers that a double cannot hold come back as strings, by design.
        return /[\d.]{16}|\d[eE]/.test(written) ? [0, 0] : [JSON.parse(written), parseLossless(written)]
      },
      same,
    ),
    roundTrip(
      'sdk/json-numbers',
      fc.tuple(fc.bigInt({ min: -(10n ** 400n), max: 10n ** 400n }), fc.string({ maxLength: 8 })),
      ([value, beside]) => {
        const read = parseLossless(`{"a":${value},"b":${JSON.stringify(beside)}}`)
        const isSafe = value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER
        return [{ a: isSafe ? Number(value) : String(value), b: beside }, read]
      },
      same,
    ),
    roundTrip(
      'protocol/xml',
      fc.dictionary(xmlName, xmlText, { minKeys: 1, maxKeys: 8 }),
      (fields) => [{ ...fields }, { ...readXml(writeXml(fields)) }],
      same,
    ),
    roundTrip(
      'protocol/authorization',
      fc.record({
        mchid: visible(32),
        nonce: visible(128),
        timestamp: fc.stringMatching(/^\d{1,20}$/),
        serial: visible(64),
        signature: visible(400),
      }),
      (fields) => [
        { scheme: rsaScheme.name, ...fields },
        parseAuthorization(formatAuthorization(rsaScheme, fields)),
      ],
      same,
    ),
    roundTrip(
      'protocol/resource',
      fc.tuple(fc.uint8Array({ maxLength: 500 }), fc.stringMatching(/^[!-~]{12}$/), text),
      ([plaintext, nonce, associated_data]) => {
        const ciphertext = encryptResource(plaintext, apiv3Key, { nonce, associatedData: associated_data })
        const read = decryptResource({ ciphertext, nonce, associated_data }, apiv3Key)
        return [Buffer.from(plaintext), read]
      },
      same,
    ),
    roundTrip(
      'protocol/refund-information',
      text,
      (value) => [value, decryptRefundInformation(encryptRefundInformation(value, secret), secret)],
      same,
    ),
    roundTrip(
      'protocol/sensitive-field',
      fc.string({ unit: 'grapheme', maxLength: 20 }).filter((value) => Buffer.byteLength(value) < 214),
      (value) => [value, decryptField(encryptField(value, merchant.publicKey), merchant.privateKey)],
      same,
    ),
    roundTrip(
      'protocol/signature-v2',
      fc.tuple(fc.dictionary(xmlName, text), fc.constantFrom('MD5', 'HMAC-SHA256')),
      ([fields, type]) => [true, verifyV2(fields, signV2(fields, secret, type), secret, type)],
      same,
    ),
    roundTrip(
      'sdk/money',
      fc.maxSafeInteger(),
      (value) => [Object.is(value, -0) ? 0 : value, yuan(fen(value))],
      same,
    ),
    roundTrip(
      'sdk/query',
      fc.dictionary(text, text),
      (params) => [Object.entries(params), [...new URLSearchParams(writeQuery(params))]],
      same,
    ),
    roundTrip(
      'sandbox/path',
      // As the live gateway, the sandbox refuses some characters.
      fc
        .tuple(pathValue, pathValue)
        .filter((values) => values.every((each) => textIssueV3(each) === undefined)),
      ([id, item]) => {
        const path = fillPath('GET', ['v3', 'orders', '{id}', 'items', '{item}'], { id, item })
        const found = find('GET', path)
        return [{ id, item }, found.kind === 'found' ? decodePath(found.path) : found.kind]
      },
      same,
    ),
    roundTrip(
      'sandbox/multipart',
      fc.tuple(text, fc.uint8Array({ maxLength: 300 }), filenames),
      async ([meta, bytes, filename]) => {
        const { open } = multipart([{ name: 'meta', text: meta, contentType: 'application/json' }], {
          name: 'file',
          filename,
          contentType: 'image/png',
          size: bytes.length,
          open: () => chunks(bytes, 64),
        })
        const [first, second] = [...readParts(await collect(open()))]
        return [
          [meta, filename, Buffer.from(bytes)],
          [first?.content.toString(), second?.filename, second?.content],
        ]
      },
      same,
    ),
    roundTrip(
      'sdk/bill',
      fc.tuple(
        fc.array(fc.array(fc.stringMatching(/^[^`\r\n]{0,12}$/), { minLength: 3, maxLength: 3 }), {
          minLength: 1,
        }),
        fc.integer({ min: 1, max: 40 }),
      ),
      async ([rows, length]) => {
        const lines = rows.map((fields) => `\`${fields.join(',`')}\r\n`)
        const bill = `\uFEFF${billFields.join(',')}\r\n${lines.join('')}总交易单数,应结订单总金额\r\n\`${rows.length},\`0.00\r\n`
        const read: unknown[] = []
        for await (const row of parseBill(chunks(Buffer.from(bill), length))) {
          read.push([row.out_trade_no, row.description, row.attach])
        }
        return [rows, read]
      },
      same,
    ),
  ]
}
