import { createSign } from 'node:crypto'
import { responseMessage } from '@wxpay/protocol'
import { signError, signatureHeaders } from '../gateway/sign-response'
import { ApiError, apiErrors } from '../domain/api-error'
import { textOf, textResponse } from '../gateway/response-text'
import type { ResponseSigning } from '../gateway/response-signing'
import type { FaultOptions, KindAt } from './fault'
import { withWrongSignature } from './wrong-signature'

/** A request whose response will be wrong. */
export interface Responding {
  /** Processes the request. */
  readonly process: () => Promise<Response>
  readonly signing: () => ResponseSigning
}

type ResponseFault = (responding: Responding, options: FaultOptions) => Promise<Response>

const signatureNames = ['nonce', 'serial', 'signature', 'signature-type', 'timestamp'] as const

/** Effect of each fault of a response. */
export const responseFaults: Readonly<Record<KindAt<'response'>, ResponseFault>> = {
  status: async ({ process, signing }, options) => {
    if (options.when === 'after') await discarded(await process())
    const response = options.format === 'html' ? proxyPage(options.status) : await error(options, signing())
    if (options.retry_after > 0) response.headers.set('Retry-After', String(options.retry_after))
    return response
  },
  'bad-signature': async ({ process }) => changed(await process(), withWrongSignature),
  'missing-signature': async ({ process }) =>
    changed(await process(), (headers) => {
      for (const name of signatureNames) headers.delete(`wechatpay-${name}`)
    }),
  'stale-timestamp': async ({ process, signing }, { seconds }) => {
    const response = await process()
    const body = await response.text()
    const { now, ...unchanged } = signing()
    const headers = await signatureHeaders(body, {
      ...unchanged,
      now: new Date(now.getTime() - seconds * 1000),
    })
    return changed(rebuilt(response, body), (kept) => {
      for (const [name, value] of Object.entries(headers)) kept.set(name, value)
    })
  },
  'unknown-serial': async ({ process, signing }) =>
    changed(await process(), (headers) => {
      // A serial number of the right format that no certificate has.
      headers.set('Wechatpay-Serial', `1${signing().requestId.slice(2, 38)}FED`)
    }),
  signtest: async ({ process }) =>
    changed(await process(), (headers) => {
      headers.set('Wechatpay-Signature', `WECHATPAY/SIGNTEST/${headers.get('wechatpay-signature') ?? ''}`)
    }),
  'tampered-body': async ({ process }) => {
    const response = await process()
    // An empty body was signed, so any body differs from it.
    if (response.body === null) {
      return changed(new Response('{}', { headers: response.headers }), (headers) => {
        headers.set('Content-Type', 'application/json')
      })
    }
    return new Response(response.body.pipeThrough(tampering()), response)
  },
  'reencoded-json': async ({ process }) => {
    const response = await process()
    const text = await response.text()
    return rebuilt(response, text === '' ? text : JSON.stringify(JSON.parse(text), undefined, 2))
  },
  'big-body': async ({ process, signing }, { size }) => {
    await discarded(await process())
    return bigResponse(signing(), size)
  },
}

// Usual code of each status.
const usualErrors = {
  429: apiErrors.frequency,
  500: apiErrors.system,
  502: { ...apiErrors.system, code: 'SERVICE_UNAVAILABLE', message: '服务不可用，请稍后重试' },
  503: { ...apiErrors.system, code: 'SERVICE_UNAVAILABLE', message: '服务不可用，请稍后重试' },
  504: { ...apiErrors.system, code: 'SERVICE_UNAVAILABLE', message: '服务不可用，请稍后重试' },
} as const

function error({ status, code }: FaultOptions, signing: ResponseSigning): Promise<Response> {
  const definition = Object.hasOwn(usualErrors, status)
    ? usualErrors[status as keyof typeof usualErrors]
    : usualErrors[503]
  return signError(new ApiError({ ...definition, status, ...(code === '' ? {} : { code }) }), signing)
}

function proxyPage(status: number): Response {
  const page = `<html>\r\n<head><title>${status}</title></head>\r\n<body><center><h1>${status}</h1></center><hr><center>openresty</center></body>\r\n</html>\r\n`
  return new Response(page, { status, headers: { 'Content-Type': 'text/html' } })
}

function changed(response: Response, change: (headers: Headers) => void): Response {
  const { status } = response
  const headers = new Headers(response.headers)
  change(headers)
  const text = textOf(response)
  return text === undefined
    ? new Response(response.body, { status, headers })
    : textResponse(text, { status, headers })
}

function rebuilt({ status, headers }: Response, body: string): Response {
  return status === 204 ? new Response(null, { status, headers }) : textResponse(body, { status, headers })
}

async function discarded(response: Response): Promise<void> {
  await response.body?.cancel()
}

// Changes the last digit of the first chunk, or one bit of a chunk without digits.
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

const CHUNK = new Uint8Array(64 * 1024).fill(0x78)

// Signed and sent chunk by chunk, so that the whole response is never in memory.
function bigResponse({ key, now, nonce, requestId }: ResponseSigning, size: number): Response {
  const [begin, end] = ['{"padding":"', '"}'].map((text) => Buffer.from(text)) as [Buffer, Buffer]
  const padding = Math.max(0, size - begin.byteLength - end.byteLength)
  const chunks = function* (): Generator<Uint8Array<ArrayBuffer>> {
    yield Uint8Array.from(begin)
    for (let left = padding; left > 0; left -= CHUNK.byteLength) yield CHUNK.subarray(0, left)
    yield Uint8Array.from(end)
  }
  const timestamp = Math.floor(now.getTime() / 1000)
  const head = responseMessage({ timestamp, nonce, body: '' }).subarray(0, -1)
  const signer = createSign('RSA-SHA256').update(head)
  for (const chunk of chunks()) signer.update(chunk)
  const remaining = chunks()
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: (controller) => {
      const next = remaining.next()
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
