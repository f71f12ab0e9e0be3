import { createHash, timingSafeEqual } from 'node:crypto'
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js'
import { CliError } from '../errors/cli-error'

/** Options of {@link listenHttp}. */
export interface HttpOptions {
  /** 0 for a free one. */
  readonly port: number
  /** Token that every request has to carry. */
  readonly token: string
  /** Makes the server of one request. */
  readonly connect: () => McpServer
}

/** A listening server. */
export interface HttpServer {
  /** `http://127.0.0.1:8788/mcp` */
  readonly url: string
  readonly close: () => Promise<void>
}

const PATH = '/mcp'
const LARGEST = 1024 * 1024

/**
 * Serves the protocol over streamable HTTP on 127.0.0.1, without sessions. Web pages are kept out by Host, Origin and the
 * token.
 *
 * @throws CliError `PORT_TAKEN`
 */
export async function listenHttp({ port, token, connect }: HttpOptions): Promise<HttpServer> {
  const server = createHttpServer({ requestTimeout: 60_000, headersTimeout: 10_000 }, (request, response) => {
    void serve(request, response).catch(() => {
      if (response.headersSent) response.destroy()
      else refuse(response, 500, 'Internal error.')
    })
  })
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const refusal = refusalOf(request, (server.address() as AddressInfo).port, token)
    if (refusal !== undefined) {
      refuse(response, ...refusal)
      return
    }
    const body = await readJson(request, response)
    if (body === undefined) return
    const connection = connect()
    const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true })
    // A client that hangs up cancels what it asked for.
    response.on('close', () => void connection.close())
    // Its members may be undefined, which the interface does not say.
    await connection.connect(transport)
    await transport.handleRequest(request, response, body.value)
  }
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? taken(port, error) : error)
    })
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${PATH}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve()
        })
        server.closeAllConnections()
      }),
  }
}

type Refusal = readonly [status: number, message: string]

function refusalOf(
  { headers, method, url }: IncomingMessage,
  port: number,
  token: string,
): Refusal | undefined {
  const names = [`127.0.0.1:${port}`, `localhost:${port}`]
  if (!names.includes((headers.host ?? '').toLowerCase()))
    return [403, `The Host header must be 127.0.0.1:${port}.`]
  const { origin } = headers
  if (origin !== undefined && !names.some((name) => origin.toLowerCase() === `http://${name}`))
    return [403, 'Web pages may not call this server.']
  if (!carries(headers.authorization, token))
    return [401, 'The request must carry the token of the server: Authorization: Bearer <token>.']
  if ((url ?? '').split('?', 1)[0] !== PATH) return [404, `The path is ${PATH}.`]
  if (method !== 'POST') return [405, 'Only POST: this server has no sessions.']
  if (!/^application\/json\b/i.test(headers['content-type'] ?? ''))
    return [415, 'The Content-Type must be application/json.']
  return undefined
}

function carries(authorization: string | undefined, token: string): boolean {
  const given = /^Bearer +(\S{1,512})$/i.exec(authorization ?? '')?.[1] ?? ''
  const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(token))
}

async function readJson(
  request: IncomingMessage,
  response: ServerResponse,
): Promise<{ readonly value: unknown } | undefined> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.byteLength
    if (size > LARGEST) {
      response.setHeader('Connection', 'close')
      refuse(response, 413, `The body is larger than ${LARGEST} bytes.`)
      return undefined
    }
    chunks.push(chunk)
  }
  try {
    return { value: JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown }
  } catch {
    refuse(response, 400, 'The body is not JSON.', -32_700)
    return undefined
  }
}

function refuse(response: ServerResponse, status: number, message: string, code = -32_000): void {
  if (status === 401) response.setHeader('WWW-Authenticate', 'Bearer realm="wxpay mcp"')
  if (status === 405) response.setHeader('Allow', 'POST')
  response.writeHead(status, { 'Content-Type': 'application/json' })
  response.end(JSON.stringify({ jsonrpc: '2.0', error: { code, message }, id: null }))
}

const taken = (port: number, cause: unknown): CliError =>
  new CliError(
    'network',
    { zh: `端口 ${port} 已被占用`, en: `Port ${port} is in use` },
    {
      code: 'PORT_TAKEN',
      cause,
      remedy: {
        zh: '用 --port 换一个端口，0 表示任选',
        en: 'Choose another with --port; 0 takes a free one',
      },
    },
  )
