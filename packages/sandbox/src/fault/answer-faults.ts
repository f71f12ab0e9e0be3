import { createSign } from 'node:crypto'
import { responseMessage } from '@wxpay/protocol'
import { signatureHeaders, refused } from '../gateway/answer'
import { Refusal, refusals } from '../gateway/refusal'
import type { Seal } from '../gateway/seal'
import type { FaultOptions, KindAt } from './fault'
import { withWrongSignature } from './wrong-signature'

/** A request that is to be answered wrongly. */
export interface Answering {
  /** Carries the request out. */
  readonly answer: () => Promise<Response>
  readonly seal: () => Seal
}

type AnswerFault = (answering: Answering, options: FaultOptions) => Promise<Response>

const signatureNames = ['nonce', 'serial', 'signature', 'signature-type', 'timestamp'] as const

/** What each fault of an answer does. */
export const answerFaults: Readonly<Record<KindAt<'answer'>, AnswerFault>> = {
  status: async ({ answer, seal }, options) => {
    if (options.when === 'after') await discarded(await answer())
    const response = options.format === 'html' ? proxyPage(options.status) : await error(options, seal())
    if (options.retry_after > 0) response.headers.set('Retry-After', String(options.retry_after))
    return response
  },
  'bad-signature': async ({ answer }) => changed(await answer(), withWrongSignature),
  'missing-signature': async ({ answer }) =>
    changed(await answer(), (headers) => {
      for (const name of signatureNames) headers.delete(`wechatpay-${name}`)
    }),
  'stale-timestamp': async ({ answer, seal }, { seconds }) => {
    const response = await answer()
    const body = await response.text()
    const { key, nonce, now } = seal()
    const headers = await signatureHeaders(body, {
      key,
      nonce,
      now: new Date(now.getTime() - seconds * 1000),
    })
    return changed(rebuilt(response, body), (kept) => {
      for (const [name, value] of Object.entries(headers)) kept.set(name, value)
    })
  },
  'unknown-serial': async ({ answer, seal }) =>
    changed(await answer(), (headers) => {
      // Any number of the right shape that no certificate has.
      headers.set('Wechatpay-Serial', `1${seal().requestId.slice(2, 38)}FED`)
    }),
  signtest: async ({ answer }) =>
    changed(await answer(), (headers) => {
      headers.set('Wechatpay-Signature', `WECHATPAY/SIGNTEST/${headers.get('wechatpay-signature') ?? ''}`)
    }),
  'tampered-body': async ({ answer }) => {
    const response = await answer()
    // Where nothing was signed but emptiness, something comes.
    if (response.body === null) {
      return changed(new Response('{}', { headers: response.headers }), (headers) => {
        headers.set('Content-Type', 'application/json')
      })
    }
    return new Response(response.body.pipeThrough(tampering()), response)
  },
  'reencoded-json': async ({ answer }) => {
    const response = await answer()
    const text = await response.text()
    return rebuilt(response, text === '' ? text : JSON.stringify(JSON.parse(text), undefined, 2))
  },
  'big-body': async ({ answer, seal }, { size }) => {
    await discarded(await answer())
    return bigResponse(seal(), size)
  },
}

// The usual code of each status.
const usual = {
  429: refusals.frequency,
  500: refusals.system,
  502: { ...refusals.system, code: 'SERVICE_UNAVAILABLE', message: '服务不可用，请稍后重试' },
  503: { ...refusals.system, code: 'SERVICE_UNAVAILABLE', message: '服务不可用，请稍后重试' },
  504: { ...refusals.system, code: 'SERVICE_UNAVAILABLE', message: '服务不可用，请稍后重试' },
} as const

function error({ status, code }: FaultOptions, seal: Seal): Promise<Response> {
  const facts = Object.hasOwn(usual, status) ? usual[status as keyof typeof usual] : usual[503]
  return refused(new Refusal({ ...facts, status, ...(code === '' ? {} : { code }) }), seal)
}

function proxyPage(status: number): Response {
  const page = `<html>\r\n<head><title>${status}</title></head>\r\n<body><center><h1>${status}</h1></center><hr><center>openresty</center></body>\r\n</html>\r\n`
  return new Response(page, { status, headers: { 'Content-Type': 'text/html' } })
}

function changed(response: Response, change: (headers: Headers) => void): Response {
  const headers = new Headers(response.headers)
  change(headers)
  return new Response(response.body, { status: response.status, headers })
}

function rebuilt(response: Response, body: string): Response {
  return new Response(response.status === 204 ? null : body, {
    status: response.status,
    headers: response.headers,
  })
}

async function discarded(response: Response): Promise<void> {
  await response.body?.cancel()
}

// Changes the last digit of the first piece (of a file without any, a bit), whatever follows.
function tampering(): TransformStream<Uint8Array, Uint8Array> {
  let tampered = false
  return new TransformStream({
    transform: (chunk, controller) => {
      const bytes = Uint8Array.from(chunk)
      if (!tampered && bytes.byteLength > 0) {
        const place = bytes.findLastIndex((byte) => byte >= 0x30 && byte <= 0x39)
        const at = place === -1 ? bytes.byteLength - 1 : place
        const byte = bytes[at] ?? 0
        bytes[at] = place === -1 ? byte ^ 1 : 0x30 + ((byte - 0x30 + 1) % 10)
        tampered = true
      }
      controller.enqueue(bytes)
    },
  })
}

const PIECE = new Uint8Array(64 * 1024).fill(0x78)

// Signed piece by piece, and sent so: it is never in memory as a whole.
function bigResponse({ key, now, nonce, requestId }: Seal, size: number): Response {
  const [begin, end] = ['{"padding":"', '"}'].map((text) => Buffer.from(text)) as [Buffer, Buffer]
  const padding = Math.max(0, size - begin.byteLength - end.byteLength)
  const pieces = function* (): Generator<Uint8Array<ArrayBuffer>> {
    yield Uint8Array.from(begin)
    for (let left = padding; left > 0; left -= PIECE.byteLength) yield PIECE.subarray(0, left)
    yield Uint8Array.from(end)
  }
  const timestamp = Math.floor(now.getTime() / 1000)
  const head = responseMessage({ timestamp, nonce, body: '' }).subarray(0, -1)
  const signer = createSign('RSA-SHA256').update(head)
  for (const piece of pieces()) signer.update(piece)
  const left = pieces()
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: (controller) => {
      const next = left.next()
      if (next.done === true) controller.close()
      else controller.enqueue(next.value)
    },
  })
  return new Response(body, {
    headers: {
      'Content-Type': 'application/json',
      'Request-ID': `${requestId}-0`,
      'Wechatpay-Nonce': nonce,
      'Wechatpay-Serial': key.id,
      'Wechatpay-Signature': signer.update('\n').sign(key.key, 'base64'),
      'Wechatpay-Signature-Type': 'WECHATPAY2-SHA256-RSA2048',
      'Wechatpay-Timestamp': String(timestamp),
    },
  })
}
