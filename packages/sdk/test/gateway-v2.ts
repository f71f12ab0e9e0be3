import { createHash, createHmac } from 'node:crypto'
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { createServer as createSecureServer, type ServerOptions } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { type PeerCertificate, TLSSocket } from 'node:tls'
import type { WechatpayOptions } from '../src/options/options'
import { merchantOptions, SECRET } from './gateway'

/*
 * A substitute for APIv2 that shares no code with this repository: its XML is built from strings and read by
 * patterns, its signatures come from node:crypto alone.
 */

export type Algorithm = 'MD5' | 'HMAC-SHA256'

/** Signature of fields, as the official page describes it. */
export function signOf(fields: Readonly<Record<string, string>>, algorithm: Algorithm, key = SECRET): string {
  const text = Object.entries(fields)
    .filter(([name, value]) => name !== 'sign' && value !== '')
    .map(([name, value]) => `${name}=${value}`)
    .sort((left, right) => (left.slice(0, left.indexOf('=')) < right.slice(0, right.indexOf('=')) ? -1 : 1))
    .concat(`key=${key}`)
    .join('&')
  const digest = algorithm === 'MD5' ? createHash('md5') : createHmac('sha256', key)
  return digest.update(text, 'utf8').digest('hex').toUpperCase()
}

export function xmlOf(fields: Readonly<Record<string, string>>): string {
  const body = Object.entries(fields).map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`)
  return `<xml>\n${body.join('\n')}\n</xml>`
}

/** A signed success response. */
export function signed(
  fields: Readonly<Record<string, string>>,
  algorithm: Algorithm = 'MD5',
  key = SECRET,
): string {
  const all = { return_code: 'SUCCESS', result_code: 'SUCCESS', ...fields }
  return xmlOf({ ...all, sign: signOf(all, algorithm, key) })
}

/** Reads the XML that this client writes: flat elements, CDATA, and a carriage return by number. */
function fieldsOf(xml: string): Record<string, string> {
  const inner = /^<xml>([\s\S]*)<\/xml>$/.exec(xml)?.[1] ?? ''
  const fields: Record<string, string> = {}
  for (const [, name = '', raw = ''] of inner.matchAll(
    /<([\w.-]+)>((?:<!\[CDATA\[[\s\S]*?\]\]>|[^<])*)<\/\1>/g,
  )) {
    fields[name] = raw.replace(/<!\[CDATA\[([\s\S]*?)\]\]>|&#13;/g, (all, held: string | undefined) =>
      all === '&#13;' ? '\r' : (held ?? ''),
    )
  }
  return fields
}

export interface ArrivedV2 {
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly body: Buffer
  readonly fields: Record<string, string>
  /** Signature algorithm of the request, if it is signed. */
  readonly verifiedBy: Algorithm | undefined
  /** Common name of the client's certificate. */
  readonly client: string | undefined
}

export interface CannedResponseV2 {
  readonly status?: number
  readonly headers?: Record<string, string>
  readonly body: string | Buffer
}

export type ScriptV2 = (arrived: ArrivedV2, response: ServerResponse) => CannedResponseV2 | undefined

export interface GatewayV2 {
  readonly url: string
  readonly arrived: ArrivedV2[]
  readonly options: WechatpayOptions
  respond(script: string | CannedResponseV2 | ScriptV2): void
  close(): Promise<void>
}

/** @param tls - serves HTTPS with it */
export async function startGatewayV2(tls?: ServerOptions): Promise<GatewayV2> {
  const arrived: ArrivedV2[] = []
  let script: ScriptV2 = () => ({ body: signed({}) })
  const listener: RequestListener = (request, response) => {
    void collect(request).then((body) => {
      const seen = read(request, body)
      arrived.push(seen)
      const canned = script(seen, response)
      if (canned === undefined) return
      response.writeHead(canned.status ?? 200, { 'Content-Type': 'text/plain', ...canned.headers })
      response.end(canned.body)
    })
  }
  const server = tls === undefined ? createServer(listener) : createSecureServer(tls, listener)
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  const url = `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${port}`
  return {
    url,
    arrived,
    options: {
      ...merchantOptions,
      baseURL: url,
    },
    respond(next) {
      script = typeof next === 'function' ? next : () => (typeof next === 'string' ? { body: next } : next)
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}

async function collect(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function read(request: IncomingMessage, body: Buffer): ArrivedV2 {
  const { method = '', url = '', headers, socket } = request
  const fields =
    method === 'GET'
      ? Object.fromEntries(new URLSearchParams(url.split('?')[1] ?? ''))
      : headers['content-type']?.startsWith('multipart/') === true
        ? formOf(body)
        : fieldsOf(body.toString())
  const algorithms = ['MD5', 'HMAC-SHA256'] as const
  return {
    method,
    url,
    headers,
    body,
    fields,
    verifiedBy: algorithms.find((algorithm) => fields['sign'] === signOf(fields, algorithm)),
    client: clientOf(socket),
  }
}

// An empty certificate, which stands for none, has no subject.
function clientOf(socket: Socket): string | undefined {
  if (!(socket instanceof TLSSocket)) return undefined
  const { subject } = socket.getPeerCertificate() as Partial<PeerCertificate>
  return subject?.CN?.toString()
}

// The string parts of a form, without the file, which has a filename.
function formOf(body: Buffer): Record<string, string> {
  const parts = body.toString('latin1').matchAll(/name="(\w+)"\r\n\r\n([\s\S]*?)\r\n--/g)
  return Object.fromEntries([...parts].map(([, name = '', value = '']) => [name, value]))
}
