import { JSON_LIMIT, readBody } from '../gateway/body'
import { type JsonObject, isObject } from '../gateway/fields'
import { Refusal } from '../gateway/refusal'
import { routes } from '../gateway/routes'
import type { Control } from './control'
import { ControlError } from './control-error'
import { controlDocument } from './document'
import { isAllowedHost } from './hosts'
import { type ControlRoute, controlRoutes } from './routes'

/** Takes a request under /sandbox/v1; `host` is the `Host` header, absent in-process. */
export type ControlApi = (request: Request, host: string | undefined) => Promise<Response>

interface Parts {
  readonly control: Control
  readonly allowedHosts: readonly string[]
  /** Called before a merchant or a certificate is made, so that its key is not generated on the event loop. */
  readonly prepareKeys: () => Promise<void>
  readonly report: (error: unknown) => void
}

/** The control API over HTTP. It is not signed; it takes calls from this machine alone. */
export function controlApi(parts: Parts): ControlApi {
  const find = routes(controlRoutes)
  return async (request, host) => {
    try {
      if (!isAllowedHost(host, request.headers.get('origin'), parts.allowedHosts)) {
        throw new ControlError(
          'HOST_REFUSED',
          'the control API is for this machine; name other hosts in allowedHosts (--allow-host)',
        )
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
  if (error instanceof ControlError) return json(error.status, { code: error.code, message: error.message })
  if (error instanceof Refusal && error.status === 413) {
    return json(413, { code: 'BODY_TOO_LARGE', message: `a body has at most ${JSON_LIMIT} bytes` })
  }
  report(error)
  return json(500, { code: 'FAULT', message: 'the sandbox itself failed; see its standard error' })
}

function json(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } })
}
