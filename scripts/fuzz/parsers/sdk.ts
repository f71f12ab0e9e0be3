import { rsaScheme, responseMessage } from '@wxpay/protocol'
import {
  createMerchantRegistry,
  DownloadError,
  InputError,
  MoneyError,
  NotificationError,
  parseBill,
  signTestNotification,
  Wechatpay,
  yuan,
} from '@wxpay/sdk'
import { readCertificateList } from '../../../packages/sdk/src/security/certificates/certificate-list'
import { CertificatesError } from '../../../packages/sdk/src/base/errors/trust-error'
import { readEntry } from '../../../packages/sdk/src/security/certificates/stored-entry'
import { segmentOf, stepsOf } from '../../../packages/sdk/src/operations/chain/path'
import { refusalError } from '../../../packages/sdk/src/call/refusal'
import type { WechatpayError } from '../../../packages/sdk/src/base/errors/wechatpay-error'
import { JsonError } from '../../../packages/sdk/src/base/json/scan'
import { parseLossless } from '../../../packages/sdk/src/base/json/lossless'
import { readEnvelope } from '../../../packages/sdk/src/features/notifications/envelope'
import { knownRoutes, splitRoute } from '../../../packages/sdk/src/operations/known-routes'
import { unknownRoute } from '../../../packages/sdk/src/operations/unknown-route'
import { readClientCertificate } from '../../../packages/sdk/src/security/client-certificate'
import { retryAfter } from '../../../packages/sdk/src/call/retry/repeat'
import { fillPath, parametersOf } from '../../../packages/sdk/src/operations/path-parameters'
import { writeQuery } from '../../../packages/sdk/src/operations/query'
import { targetOf } from '../../../packages/sdk/src/operations/address'
import { contentTypeOf } from '../../../packages/sdk/src/transport/uploads/content-type'
import { multipart } from '../../../packages/sdk/src/transport/uploads/multipart'
import {
  APIV3_KEY,
  apiv3Key,
  MCHID,
  MERCHANT_SERIAL,
  merchantPem,
  platform,
  platformPem,
  PUBLIC_KEY_ID,
  SECRET,
} from '../keys'
import { bytesOf, type Frame, type Parser } from '../parser'

const options = {
  mchid: MCHID,
  serial: MERCHANT_SERIAL,
  privateKey: merchantPem,
  apiv3Key: APIV3_KEY,
  secret: SECRET,
  certs: { [PUBLIC_KEY_ID]: platformPem },
}
const wxpay = new Wechatpay(options)
const registry = createMerchantRegistry([
  wxpay,
  new Wechatpay({ ...options, mchid: '1900000002', apiv3Key: APIV3_KEY.replace('apiv3', 'other') }),
])

const genuine = signTestNotification({
  event_type: 'MERCHANT.TEST',
  resource: { state: 'DONE' },
  apiv3Key: APIV3_KEY,
  platform: { serial: PUBLIC_KEY_ID, privateKey: platform.privateKey },
})

function signedHeaders(body: string): Record<string, string> {
  const timestamp = String(Math.floor(Date.now() / 1000))
  const message = responseMessage({ timestamp, nonce: 'n', body })
  return {
    'wechatpay-timestamp': timestamp,
    'wechatpay-nonce': 'n',
    'wechatpay-serial': PUBLIC_KEY_ID,
    'wechatpay-signature': rsaScheme.signSync(message, platform.privateKey),
  }
}

// Headers that a forger can write; a registry uses them to find the merchant of the body.
function plausibleHeaders(): Record<string, string> {
  return {
    ...signedHeaders(''),
    'wechatpay-serial': 'PUB_KEY_ID_2',
    'wechatpay-signature': `${'A'.repeat(342)}==`,
  }
}

const json = [
  ...Array.from('{}[]:,"\\-+.eEu0123456789 \n\t'),
  'true',
  'false',
  'null',
  '"a"',
  '"a":',
  '\\u0041',
  '1e400',
  '12345678901234567890',
  '0.12345678901234567890',
  '1.50',
  '__proto__',
  '中',
]
const jsonFrames: readonly Frame[] = [
  ['{"a":1.', '1}'],
  ['{"a":1', '}'],
  ['[1e', ']'],
  ['{"a":"', '"}'],
  ['{"', '":1}'],
  ['{"a":12345678901234567890,"b":[', ']}'],
  ['[12345678901234567890,"', '"]'],
  ['[0.1234567890123456', ']'],
]

const envelope = ['"id":"1"', '"event_type":"A.B"', '"resource":{}', '"ciphertext":"QUJD"', '"nonce":"n"']
const xml = ['<xml>', '</xml>', '<sign>', '</sign>', '<a>', '</a>', '<req_info>', '</req_info>', 'QUJD', '\r']

const billHeader = '交易时间,商户号,订单金额,手续费\n'
const billPieces = [
  billHeader,
  '总交易单数,应结订单总金额\n',
  '`2026-01-01 00:00:00,`1900000001,`1.00,`0.00600\n',
  '`1,`1.00\n',
  '`',
  ',`',
  ',',
  '\n',
  '\r\n',
  '-1.00',
  '99999999999999999999',
  '\uFEFF',
]
const billFrames: readonly Frame[] = [
  [billHeader, ''],
  [`${billHeader}\``, ''],
  [`${billHeader}\`a,\`b,\`1.`, ',`c'],
  ['\uFEFF', ''],
  [`${billHeader}总交易单数\n`, ''],
]

const routePieces = [
  'GET ',
  'POST ',
  '/v3',
  '/pay',
  '/{out_order_no}',
  '/certificates',
  '..',
  '%2e',
  '\\',
  '?a=b',
  '#',
  '//',
  'https://',
  'api.mch.weixin.qq.com',
  '@',
]

async function* pieces(input: string, length: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(input)
  for (let at = 0; at < bytes.length; at += length)
    yield await Promise.resolve(bytes.subarray(at, at + length))
}

async function exhaust(rows: AsyncIterable<unknown>): Promise<number> {
  let count = 0
  for await (const row of rows) if (row !== undefined) count++
  return count
}

/** Creates the error for the response to a rejected call. */
function refused(body: string, status: number): WechatpayError {
  return refusalError({
    status,
    body,
    route: 'POST /v3/pay/transactions/native',
    facts: {},
    request: {
      method: 'POST',
      url: '/v3/pay/transactions/native',
      timestamp: '1',
      nonce: 'n',
      body: '{}',
      serial: MERCHANT_SERIAL,
      mchid: MCHID,
    },
    signature: 'unsigned',
    requestId: body,
    serverDate: body,
    retryAfter: undefined,
    location: body,
    now: new Date(),
    meaningOf: () => undefined,
  })
}

/** The parsers of `@wxpay/sdk`. */
export const sdkParsers: readonly Parser[] = [
  {
    name: 'sdk/json',
    parse: [parseLossless],
    errors: [JsonError],
    frames: jsonFrames,
    pieces: json,
    longest: 1 << 20,
  },
  {
    name: 'sdk/json-bytes',
    parse: [(input) => parseLossless(bytesOf(input))],
    errors: [JsonError],
    pieces: [...json, '\xff', '\xe4\xb8\xad', '\xef\xbb\xbf'],
  },
  {
    name: 'sdk/envelope',
    parse: [(input) => readEnvelope(Buffer.from(input))],
    errors: [NotificationError],
    frames: jsonFrames,
    pieces: [...json, ...envelope],
    longest: 1 << 20,
  },
  {
    name: 'sdk/notification-body',
    parse: [(body) => wxpay.notifications.unwrap({ headers: signedHeaders(body), body })],
    errors: [NotificationError],
    frames: [
      ['{"id":"1","event_type":"A.B","resource":{"nonce":"n","ciphertext":"', '"}}'],
      ['{"id":"1","event_type":"', '","resource":{}}'],
    ],
    pieces: [...json, ...envelope, genuine.body],
    longest: 1 << 20,
  },
  {
    name: 'sdk/notification-headers',
    parse: [
      async (input) => {
        const names = ['timestamp', 'nonce', 'serial', 'signature', 'signature-type']
        for (const name of names) {
          const headers = { ...genuine.headers, [`wechatpay-${name}`]: input, [input]: input }
          const { body } = genuine
          await wxpay.notifications.unwrap({ headers, body }).catch((error: unknown) => {
            if (!(error instanceof NotificationError)) throw error
          })
        }
      },
    ],
    errors: [],
    frames: [['WECHATPAY/SIGNTEST/', '']],
    pieces: ['1754000000', PUBLIC_KEY_ID, 'WECHATPAY2-SHA256-RSA2048', 'A', '==', '\n', '中'],
  },
  {
    name: 'sdk/notification-base64',
    parse: [
      (body) => wxpay.notifications.unwrap({ headers: signedHeaders(''), body, isBase64Encoded: true }),
    ],
    errors: [NotificationError],
    pieces: ['QUJD', '=', '-', '_', ' ', '\n', '中'],
    longest: 1 << 20,
  },
  {
    name: 'sdk/notification-v2',
    parse: [(body) => wxpay.notifications.unwrapV2({ headers: {}, body })],
    errors: [NotificationError],
    frames: [
      ['<xml><sign>', '</sign></xml>'],
      ['<xml><req_info>', '</req_info></xml>'],
      ['<xml><a>', '\r</a><sign>A</sign></xml>'],
    ],
    pieces: xml,
    longest: 1 << 20,
  },
  {
    name: 'sdk/registry',
    parse: [(body) => registry.resolve({ headers: plausibleHeaders(), body })],
    errors: [NotificationError],
    frames: [...jsonFrames, ['{"id":"1","event_type":"A.B","resource":{"nonce":"n","ciphertext":"', '"}}']],
    pieces: [...json, ...envelope, genuine.body],
    longest: 1 << 20,
  },
  {
    name: 'sdk/refusal',
    parse: [(input) => refused(input, 401), (input) => refused(input, 302), (input) => refused(input, 500)],
    errors: [],
    frames: [
      ...jsonFrames,
      ['{"code":"SIGN_ERROR","message":"","detail":{"sign_information":{"truncated_sign_message":"', '"}}}'],
      ['{"code":"', '"}'],
    ],
    pieces: [
      ...json,
      '"code":',
      '"SIGN_ERROR"',
      '"message":',
      '"detail":',
      '"sign_information":',
      '"field":',
    ],
    longest: 1 << 20,
  },
  {
    name: 'sdk/certificates',
    parse: [
      (input) => readCertificateList({ status: 200, header: () => undefined, body: Buffer.from(input) }),
      (input) => readCertificateList({ status: 404, header: () => undefined, body: Buffer.from(input) }),
    ],
    errors: [CertificatesError],
    frames: [...jsonFrames, ['{"data":[', ']}'], ['{"data":[{"serial_no":"', '"}]}']],
    pieces: [...json, '"data":', '"serial_no":', '"encrypt_certificate":'],
    longest: 1 << 20,
  },
  {
    name: 'sdk/stored-certificates',
    parse: [(input) => readEntry(input, MCHID, apiv3Key, 'store')],
    errors: [CertificatesError],
    frames: [...jsonFrames, ['{"content":"', '","code":""}'], ['{"content":"","code":"', '"}']],
    pieces: [...json, '"content":', '"code":'],
    longest: 1 << 20,
  },
  {
    name: 'sdk/bill',
    parse: [(input) => exhaust(parseBill(pieces(input, 65_536)))],
    errors: [DownloadError],
    frames: billFrames,
    pieces: billPieces,
    longest: 1 << 20,
  },
  {
    name: 'sdk/bill-in-pieces',
    parse: [(input) => exhaust(parseBill(pieces(input, 64)))],
    errors: [DownloadError],
    pieces: billPieces,
    longest: 1 << 18,
  },
  {
    name: 'sdk/money',
    parse: [yuan],
    errors: [MoneyError],
    frames: [
      ['1.', ''],
      ['-', ''],
    ],
    pieces: ['9', '.', '-', '0', ',', 'e', '９'],
  },
  {
    name: 'sdk/pkcs12',
    parse: [
      (input) => readClientCertificate({ pfx: bytesOf(input) }, MCHID),
      (input) => readClientCertificate({ pfx: input.replace(/^file:/i, '') }, MCHID),
    ],
    errors: [InputError],
    frames: [['\x30\x82\xff\xfc\x02\x01\x03', '']],
    pieces: ['\x30\x82', '\x02\x01\x03', '\x06\x09', 'MIIE', '=', '\x04\x08'],
  },
  {
    name: 'sdk/route',
    parse: [
      (input) => {
        const { method, path } = splitRoute(input)
        return [
          method,
          parametersOf(path),
          knownRoutes().find(method, path),
          unknownRoute(knownRoutes(), method, path),
        ]
      },
    ],
    errors: [InputError],
    frames: [
      ['GET /', ''],
      ['GET /v3/', ''],
    ],
    pieces: routePieces,
  },
  {
    name: 'sdk/path',
    parse: [
      (input) =>
        fillPath(
          'GET',
          stepsOf(input).map((step) => (typeof step === 'string' ? step : step.text)),
          { a: 'a' },
        ),
    ],
    errors: [InputError],
    frames: [['{a}/', '/{a}']],
    pieces: [...routePieces, '{a}', '{', '}', '\ud800'],
  },
  {
    name: 'sdk/path-parameter',
    parse: [(input) => fillPath('GET', ['v3', '{a}'], { a: input })],
    errors: [InputError],
    pieces: ['.', '/', '%', 'a', '中', '\ud800'],
  },
  {
    name: 'sdk/chain-name',
    parse: [segmentOf],
    errors: [],
    frames: [
      ['_', '_'],
      ['$', '$'],
      ['_a', ''],
    ],
    pieces: ['_', '$', 'a', 'A', '-', '{', '}', '0'],
  },
  {
    name: 'sdk/query',
    parse: [(input) => writeQuery({ [input]: input }), (input) => writeQuery({ a: [input] })],
    errors: [InputError],
    pieces: ['a', '&', '=', '%', '+', "'", '中', '\ud800'],
  },
  {
    name: 'sdk/address',
    parse: [
      (input) => targetOf({ baseURL: 'https://api.mch.weixin.qq.com', url: input }),
      (input) => targetOf({ baseURL: input, url: '/v3/certificates' }),
    ],
    errors: [InputError],
    frames: [
      ['/v3/', ''],
      ['https://', ''],
      ['https://api.mch.weixin.qq.com/', ''],
      ['/v3/a?', ''],
    ],
    pieces: routePieces,
  },
  {
    name: 'sdk/retry-after',
    parse: [(input) => retryAfter(input, 0)],
    errors: [],
    frames: [[' ', ' ']],
    pieces: ['1', ' ', 'Wed, 21 Oct 2026 07:28:00 GMT', '-', ':', '(', ')'],
  },
  {
    name: 'sdk/filename',
    parse: [
      (input) => contentTypeOf(input),
      (input) =>
        multipart([], {
          name: 'file',
          filename: input,
          contentType: 'image/png',
          size: 0,
          open: () => pieces('', 1),
        }).contentLength,
    ],
    errors: [],
    frames: [['a.', '']],
    pieces: ['a', '.', '/', '\\', '"', '\r\n', 'png', '中'],
  },
]
