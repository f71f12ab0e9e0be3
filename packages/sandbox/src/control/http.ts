import { JSON_LIMIT, readBody } from '../gateway/body'
import { type JsonObject, isObject } from '../gateway/fields'
import { Refusal } from '../gateway/refusal'
import { routes } from '../gateway/routes'
import { carriesToken } from '../http/token'
import type { Binding } from '../http/host'
import type { Control } from './control'
import { ControlError } from './control-error'
import { controlDocument } from './document'
import { type ControlRoute, controlRoutes } from './routes'

/** How a request reached the control API. */
export interface Caller {
  /** In-process, or over a server that this machine alone or a network can reach. */
  readonly source: 'process' | Binding
  readonly authorization: string | undefined
}

/** Takes a request under /sandbox/v1. */
export type ControlApi = (request: Request, caller: Caller) => Promise<Response>

/** The token of the control API, and where it is demanded: it hands out private keys. */
export interface ControlToken {
  readonly value: string
  /** `network`: by servers that a network can reach. `everywhere`: by all servers. In-process calls never need it. */
  readonly demanded: 'network' | 'everywhere'
}

interface Parts {
  readonly control: Control
  readonly token: ControlToken
  /** Called before a merchant or a certificate is made, so that its key is not generated on the event loop. */
  readonly prepareKeys: () => Promise<void>
  readonly report: (error: unknown) => void
}

/** The control API over HTTP. Its requests and responses are not signed. */
export function controlApi(parts: Parts): ControlApi {
  const find = routes(controlRoutes)
  return async (request, caller) => {
    try {
      if (needsToken(caller, parts.token) && !carriesToken(caller.authorization, parts.token.value)) {
        throw new ControlError('TOKEN_REQUIRED', TOKEN_ADVICE)
      }
      const { pathname, searchParams } = new URL(request.url)
      const destination = find(request.method, pathname)
      if (destination.kind === 'nowhere') {
        throw new ControlError('ROUTE_UNKNOWN', `there is no ${pathname}; see /sandbox/v1/openapi.json`)
      }
      if (destination.kind === 'other-method') {
        throw new ControlError('METHOD_UNKNOWN', `${pathname} takes ${destination.allowed.join(', ')}`)
      }
      return await run(parts, destination.value, destination.path, searchParams, request)
    } catch (error) {
      return failed(error, parts.report)
    }
  }
}

const TOKEN_ADVICE =
  'The control API hands out private keys, so this server needs its token: send "Authorization: Bearer <token>". The command prints the token at start, and listen() returns it as controlToken; set your own by WXPAY_SANDBOX_CONTROL_TOKEN or createSandbox({ controlToken }).'

function needsToken({ source }: Caller, { demanded }: ControlToken): boolean {
  return source === 'network' || (source === 'loopback' && demanded === 'everywhere')
}

const makesKeys: ReadonlySet<string> = new Set(['createMerchant', 'issueCertificate'])

async function run(
  { control, prepareKeys }: Parts,
  route: ControlRoute,
  path: Readonly<Record<string, string>>,
  query: URLSearchParams,
  request: Request,
): Promise<Response> {
  if (route.path.endsWith('/openapi.json')) return json(200, controlDocument)
  const body = route.method === 'GET' ? {} : parse(await readBody(request, JSON_LIMIT))
  if (makesKeys.has(route.operationId)) await prepareKeys()
  const result = await route.run(control, { path: (name) => path[name] ?? '', query, body })
  return route.status === 204 ? new Response(null, { status: 204 }) : json(route.status, result)
}

function parse(bytes: Uint8Array): JsonObject {
  if (bytes.byteLength === 0) return {}
  let value: unknown
  try {
    value = JSON.parse(Buffer.from(bytes).toString())
  } catch {
    throw new ControlError('BODY_INVALID', 'the body is not JSON')
  }
  if (!isObject(value)) throw new ControlError('BODY_INVALID', 'the body is not a JSON object')
  return value
}

function failed(error: unknown, report: (error: unknown) => void): Response {
  if (error instanceof ControlError) {
    const { code, message, remedy } = error
    const response = json(error.status, { code, message, remedy })
    if (error.status === 401) response.headers.set('WWW-Authenticate', 'Bearer realm="wxpay sandbox"')
    return response
  }
  if (error instanceof Refusal && error.status === 413) {
    return failed(new ControlError('BODY_TOO_LARGE', `a body has at most ${JSON_LIMIT} bytes`), report)
  }
  report(error)
  return json(500, { code: 'FAULT', message: 'the sandbox itself failed; see its standard error' })
}

function json(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } })
}
