import { formatAuthorization, loadPrivateKey, requestMessage, rsaScheme } from '@wxpay/protocol'
import { createSandbox } from '@wxpay/sandbox'
import { isCompactTime, parseRfc3339 } from '../../../packages/sandbox/src/clock/beijing-time'
import { ControlError } from '../../../packages/sandbox/src/domain/control-error'
import { readFault } from '../../../packages/sandbox/src/faults/read-fault'
import { parseJsonBody } from '../../../packages/sandbox/src/gateway/json-body'
import { readParts } from '../../../packages/sandbox/src/gateway/multipart'
import { ApiError } from '../../../packages/sandbox/src/domain/api-error'
import { router } from '../../../packages/sandbox/src/gateway/router'
import { judgeHost } from '../../../packages/sandbox/src/http/host'
import { notifyUrlIssue } from '../../../packages/sandbox/src/domain/notify-url'
import { ArgumentError, readArguments } from '../../../packages/sandbox/src/serve/arguments'
import { catalogRouter } from '../../../packages/sandbox/src/catalog/router'
import { bytesOf, type Frame, type Parser } from '../parser'

let fault: unknown
const sandbox = await createSandbox({
  onError: (error) => {
    fault = error
  },
})
const merchant = sandbox.merchants.create()
const privateKey = loadPrivateKey(merchant.privateKey, 'privateKey')
const ORIGIN = 'https://api.mch.weixin.qq.com'

/** Sends a request in-process. An error of the sandbox itself is thrown; rejections are responses. */
async function send(path: string, init: RequestInit): Promise<number> {
  fault = undefined
  const { status } = await sandbox.fetch(new Request(ORIGIN + path, init))
  if (fault !== undefined)
    throw fault instanceof Error ? fault : new Error('onError was called', { cause: fault })
  return status
}

function signed(method: string, path: string, body: string): Record<string, string> {
  const timestamp = String(Math.floor(Date.now() / 1000))
  const message = requestMessage({ method, url: path, timestamp, nonce: 'n', body })
  return {
    'content-type': 'application/json',
    authorization: formatAuthorization(rsaScheme, {
      mchid: merchant.mchid,
      serial: merchant.serial,
      nonce: 'n',
      timestamp,
      signature: rsaScheme.signSync(message, privateKey),
    }),
  }
}

// Header values hold bytes, and no line ends or NUL.
function headerValue(input: string): string {
  return Array.from(input, (character) => (/[\0\r\n]|[^\0-\xff]/.test(character) ? '_' : character)).join('')
}

const find = router([
  { method: 'GET', path: '/v3/pay/transactions/id/{transaction_id}' },
  { method: 'POST', path: '/v3/pay/transactions/native' },
  { method: 'GET', path: '/v3/{a}/{b}/{c}' },
])

const json = [
  ...Array.from('{}[]:,"\\-.e019 '),
  'true',
  'null',
  '"a":',
  '"appid":',
  '"amount":',
  '"total":',
  '😀',
]
const jsonFrames: readonly Frame[] = [
  ['{"a":"', '"}'],
  ['{"a":1', '}'],
  ['{"', '":1}'],
  ['{"a":[', ']}'],
]

const head = '--b\r\nContent-Disposition: form-data; name="meta"\r\n\r\n'
const part = `${head}{}\r\n`
const partFrames: readonly Frame[] = [
  ['--b\r\n', '\r\n\r\n\r\n--b--\r\n'],
  ['--b\r\nContent-Disposition: form-data; name="', '"\r\n\r\n\r\n--b--\r\n'],
  ['--b\r\nContent-Disposition: form-data; ', '\r\n\r\n\r\n--b--\r\n'],
  [head, '\r\n--b--\r\n'],
  ['--', '\r\n'],
]
const partPieces = [
  '--b',
  '\r\n',
  '--',
  part,
  head,
  'Content-Disposition: form-data',
  '; name="a"',
  "; filename*=utf-8''a",
  '; filename="a\\"b"',
  '"',
  '\\',
]

/** The parsers of `@wxpay/sandbox`. */
export const sandboxParsers: readonly Parser[] = [
  {
    name: 'sandbox/json',
    parse: [(input) => parseJsonBody(Buffer.from(input))],
    errors: [ApiError],
    frames: jsonFrames,
    pieces: json,
    longest: 1 << 20,
  },
  {
    name: 'sandbox/multipart',
    parse: [(input) => [...readParts(bytesOf(input))]],
    errors: [ApiError],
    frames: partFrames,
    pieces: partPieces,
    longest: 1 << 20,
  },
  {
    name: 'sandbox/many-parts',
    parse: [(input) => [...readParts(bytesOf(input.replaceAll(/[^]{64}/g, part)))]],
    errors: [ApiError],
    frames: [[part, '--b--']],
    pieces: partPieces,
  },
  {
    name: 'sandbox/authorization',
    parse: [(input) => send('/v3/certificates', { headers: { authorization: headerValue(input) } })],
    errors: [],
    frames: [
      ['WECHATPAY2-SHA256-RSA2048 ', ''],
      ['WECHATPAY2-SHA256-RSA2048 mchid="', '"'],
      ['mchid="1', ''],
    ],
    pieces: ['WECHATPAY2-SHA256-RSA2048 ', 'mchid="1"', ',', 'nonce_str="n"', 'timestamp="1"', '"', ' '],
  },
  {
    name: 'sandbox/signed-body',
    parse: [
      (body) => {
        const path = '/v3/pay/transactions/native'
        return send(path, { method: 'POST', headers: signed('POST', path, body), body })
      },
    ],
    errors: [],
    frames: [
      ['{"', '":1}'],
      ['{"appid":"', '"}'],
      ['{"notify_url":"https://', '"}'],
    ],
    pieces: json,
  },
  {
    name: 'sandbox/upload',
    parse: [
      (input) => {
        const body = bytesOf(input)
        const headers = {
          ...signed('POST', '/v3/merchant/media/upload', ''),
          'content-type': 'multipart/form-data',
        }
        return send('/v3/merchant/media/upload', { method: 'POST', headers, body: new Uint8Array(body) })
      },
    ],
    errors: [],
    frames: partFrames,
    pieces: partPieces,
  },
  {
    name: 'sandbox/path',
    parse: [(input) => send(`/v3/${encodeURI(Buffer.from(input).toString())}`, {})],
    errors: [],
    frames: [['pay/transactions/id/', '']],
    pieces: ['/', 'pay', 'transactions', 'id', '?', '&', '=', '%', '..'],
  },
  {
    name: 'sandbox/query',
    parse: [
      (input) => {
        const path = `/v3/certificates?${new URL(`${ORIGIN}/?${Buffer.from(input).toString()}`).search.slice(1)}`
        return send(path, { headers: signed('GET', path, '') })
      },
    ],
    errors: [],
    frames: [
      ['algorithm_type=', ''],
      ['a&', ''],
    ],
    pieces: ['a', '=', '&', '%', 'algorithm_type', '+', '__proto__'],
  },
  {
    name: 'sandbox/route',
    parse: [(input) => find('GET', input), (input) => catalogRouter([])('POST', input)],
    errors: [],
    frames: [
      ['/v3/pay/transactions/id/', ''],
      ['/v3/', ''],
    ],
    pieces: ['/', 'v3', 'pay', 'transactions', 'id', '%2F', '%', '{a}'],
  },
  {
    name: 'sandbox/control',
    parse: [
      (body) =>
        send('/sandbox/v1/merchants', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          // Creating a merchant takes a valid body and a key pair.
          body: body.trim() === '' || /^\s*\{\s*\}\s*$/.test(body) ? 'x' : body,
        }),
    ],
    errors: [],
    frames: [
      ['{"', '":1}'],
      ['{"mchid":"', '"}'],
      ['{"appid":"', '"}'],
    ],
    pieces: [...json, '"mchid":', '"keyMode":'],
  },
  {
    name: 'sandbox/fault',
    parse: [
      (input) => readFault({ fault: { kind: 'status', status: 500 }, match: { path: input } }),
      (input) => readFault({ fault: input }),
    ],
    errors: [ControlError],
    frames: [['/', '']],
    pieces: ['/', 'a', '?', '#', 'status'],
  },
  {
    name: 'sandbox/host',
    parse: [
      (input) => judgeHost({ host: input, origin: undefined }, 'loopback', []),
      (input) => judgeHost({ host: 'localhost', origin: input }, 'network', ['a']),
    ],
    errors: [],
    frames: [
      ['127.', ''],
      ['', '.localhost'],
      ['http://', ''],
      ['[', ']'],
      ['localhost:', ''],
    ],
    pieces: ['localhost', '.', '127', '::1', '[', ']', ':', '8787', 'http://', '@', '/'],
  },
  {
    name: 'sandbox/notify-url',
    parse: [(input) => notifyUrlIssue(input)],
    errors: [],
    frames: [['https://', '']],
    pieces: ['https://', 'a', '.', '/', '?', '#', '@', ':', '中'],
  },
  {
    name: 'sandbox/time',
    parse: [(input) => isCompactTime(input), (input) => parseRfc3339(input)],
    errors: [],
    frames: [
      ['2026-01-01T00:00:00.', 'Z'],
      ['2026', ''],
    ],
    pieces: ['2026', '-', '01', 'T', '00', ':', 'Z', '+08:00', '.', '20260101'],
  },
  {
    name: 'sandbox/arguments',
    parse: [
      (input) => readArguments([input]),
      (input) => readArguments(['--port', input]),
      (input) => readArguments(['--merchant', input, '--key-mode', input]),
    ],
    errors: [ArgumentError],
    frames: [
      ['--port=', ''],
      ['--', ''],
    ],
    pieces: ['--port', '--host', '-h', '-p', '--merchant', '--key-mode', '=', ' ', 'both', '8787'],
  },
]
