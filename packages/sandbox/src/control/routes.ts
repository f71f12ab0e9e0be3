import { type Handler, Hono, type HonoRequest } from 'hono'
import { TrieRouter } from 'hono/router/trie-router'
import { ApiError } from '../domain/api-error'
import {
  type ControlAction,
  type ControlContext,
  type ControlRequest,
  pathParameters,
} from '../domain/control-action'
import { ControlError } from '../domain/control-error'
import { checkTexts } from '../domain/check-parameters'
import type { Domain } from '../domain/define-domain'
import { isObject } from '../domain/fields'
import { JSON_LIMIT, readBody } from '../gateway/body'
import type { Environment } from '../http/bindings'
import { attributed } from './attributed'
import { CONTROL_ROOT, controlDocument } from './openapi'
import { type JsonTextFault, MAX_DEPTH, jsonTextFault } from '../text/json-text'
import { eventStream } from '../events/stream'
import { announced } from './announced'
import { originGuard } from './origin-guard'
import { beginSession, endSession } from './session'
import { type ControlToken, isAuthenticated, requiresToken, tokenGuard } from './token-guard'

interface Dependencies {
  readonly domains: readonly Domain[]
  readonly context: ControlContext
  readonly token: ControlToken
  /** Host names whose pages may call the control API. */
  readonly allowedHosts: readonly string[]
  /** Called with errors of the sandbox itself. */
  readonly report: (error: unknown) => void
}

/** The control API over HTTP: one route for each action of the domains. */
export function controlRoutes({
  domains,
  context: state,
  token,
  allowedHosts,
  report,
}: Dependencies): Hono<Environment> {
  const root = new Hono<Environment>({ router: new TrieRouter() })
  const app = root.basePath(CONTROL_ROOT)
  const allowed = new Map<string, string[]>()
  const add = (route: string, handle: Handler<Environment>): void => {
    const [method = '', path = ''] = route.split(' ')
    const pattern = path.replaceAll(/\{([^{}]+)\}/g, ':$1')
    allowed.set(pattern, [...(allowed.get(pattern) ?? []), method])
    app.on(method, pattern, handle)
  }
  app.use(originGuard(allowedHosts))
  // A page asks for these before it has the token.
  add('GET /session', (context) => {
    const required = requiresToken(context, token)
    return context.json({ required, authenticated: !required || isAuthenticated(context, token.value) })
  })
  add('POST /session', async (context) => {
    beginSession(context, token.value, parse(await readBody(context.req.raw, JSON_LIMIT)))
    return context.body(null, 204)
  })
  add('DELETE /session', (context) => {
    endSession(context)
    return context.body(null, 204)
  })
  app.use(tokenGuard(token))
  add('GET /events', (context) => eventStream(context, state.feed))
  add('GET /openapi.json', (context) => context.json(controlDocument(domains)))
  const actions = domains.flatMap(({ name, control }) =>
    Object.entries(control).map(([own, action]) => [`${name}.${own}`, action] as const),
  )
  for (const [name, action] of actions) {
    const own = attributed(state, name)
    add(action.route, async (context) => {
      const request = await readRequest(action, context.req as HonoRequest)
      const result = await announced(own, name, action.route, () => action.respond(own, request))
      return action.status === 204
        ? context.body(null, 204)
        : Response.json(result, { status: action.status })
    })
  }
  for (const [pattern, methods] of allowed) {
    app.all(pattern, ({ req }) => {
      const message = `${req.path} has no ${req.method}; allowed: ${methods.join(', ')}.`
      const response = toResponse(new ControlError('METHOD_UNKNOWN', message))
      response.headers.set('Allow', methods.join(', '))
      return response
    })
  }
  app.all('*', ({ req }) => {
    throw new ControlError('ROUTE_UNKNOWN', `Unknown path ${req.path}; see ${CONTROL_ROOT}/openapi.json.`)
  })
  root.onError((error) => toErrorResponse(error, report))
  return root
}

/** The HTTP response of an error of the control API. */
export function toResponse({ code, message, remedy, status }: ControlError): Response {
  const response = Response.json({ code, message, remedy }, { status })
  if (status === 401) response.headers.set('WWW-Authenticate', 'Bearer realm="wxpay sandbox"')
  return response
}

async function readRequest(action: ControlAction, request: HonoRequest): Promise<ControlRequest> {
  const read = {
    path: pathParameters(action.route).map((name) => request.param(name) ?? ''),
    query: request.query(),
    body: /^(?:POST|PUT) /.test(action.route)
      ? parse(await readBody(request.raw, action.bodyLimit ?? JSON_LIMIT))
      : {},
  }
  checkTexts(read.path)
  checkTexts(read.query)
  return read
}

const faults: Readonly<Record<JsonTextFault['kind'], (pointer: string) => string>> = {
  duplicate: (pointer) => `The body has the field ${pointer} twice.`,
  inexact: (pointer) => `The number ${pointer} has more digits than can be kept.`,
  deep: () => `The body has more than ${MAX_DEPTH} levels.`,
}

function parse(bytes: Uint8Array): unknown {
  if (bytes.byteLength === 0) return {}
  let text: string
  let value: unknown
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    value = JSON.parse(text)
  } catch {
    throw new ControlError('BODY_INVALID', 'The body is not JSON in UTF-8.')
  }
  if (!isObject(value)) throw new ControlError('BODY_INVALID', 'The body must be a JSON object.')
  const fault = jsonTextFault(text)
  if (fault !== undefined) throw new ControlError('BODY_INVALID', faults[fault.kind](fault.pointer))
  return value
}

function toErrorResponse(error: unknown, report: (error: unknown) => void): Response {
  if (error instanceof ControlError) return toResponse(error)
  if (error instanceof ApiError && error.status === 413) {
    return toResponse(new ControlError('BODY_TOO_LARGE', 'The body is larger than this action allows.'))
  }
  if (error instanceof ApiError)
    return toResponse(new ControlError('BODY_INVALID', 'The body is incomplete.'))
  report(error)
  const body = { code: 'FAULT', message: 'Internal error of the sandbox; see its standard error.' }
  return Response.json(body, { status: 500 })
}
