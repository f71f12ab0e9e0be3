import { type ControlAction, type NamedSchema, pathParameters } from '../domain/control-action'
import { controlStatuses } from '../domain/control-codes'
import type { Domain } from '../domain/define-domain'
import { eventNames } from '../events/feed'
import { sessionSchema } from './session-schema'
import { type JsonSchema, type ObjectSchema, objectSchema } from '../domain/schema'

/** Path prefix of the control API. */
export const CONTROL_ROOT = '/sandbox/v1'

/** The OpenAPI 3.1 document of the control API. */
export interface ControlDocument {
  readonly openapi: '3.1.0'
  readonly info: object
  readonly servers: readonly object[]
  readonly security: readonly object[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>
  readonly components: {
    readonly securitySchemes: object
    readonly schemas: Readonly<Record<string, JsonSchema>>
  }
}

/** An operation of the document. */
export interface DescribedOperation {
  /** `transactions.pay`: the function of the same name in `sandbox.control`. */
  readonly operationId: string
  readonly tags: readonly string[]
  readonly summary: string
  readonly description?: string
  readonly parameters?: readonly object[]
  readonly requestBody?: object
  readonly responses: Readonly<Record<string, object>>
}

type Described = Pick<
  ControlAction,
  'route' | 'status' | 'summary' | 'description' | 'query' | 'body' | 'result' | 'errors'
>

const parameterDescriptions: Readonly<Record<string, string>> = {
  mchid: 'Merchant ID.',
  out_trade_no: "The merchant's order number.",
  out_order_no: "The merchant's number of the service order.",
  out_refund_no: "The merchant's refund number.",
  receipt_id: 'ID of the receipt by WeChat Pay.',
  serial: 'Serial number of the certificate.',
}

const errorDescriptions: Readonly<Record<number, string>> = {
  400: 'The body or a parameter is invalid.',
  401: 'The server requires its token, and the request does not carry it.',
  403: 'The Host header of the request does not name this machine, or its Origin header names another page.',
  404: 'The subject does not exist.',
  409: 'The state of the subject does not allow it.',
  413: 'The body is too large.',
}

const errorSchema = objectSchema(
  {
    code: {
      type: 'string',
      enum: [...Object.keys(controlStatuses), 'FAULT'],
      description: 'Stable code.',
    },
    message: { type: 'string', description: 'What is wrong.' },
    remedy: {
      type: 'string',
      description: 'What to do, in Chinese or English by the environment of the sandbox.',
    },
  },
  ['code', 'message'],
)

const sessionResult = objectSchema({ required: { type: 'boolean' }, authenticated: { type: 'boolean' } }, [
  'required',
  'authenticated',
])

const controlToken = {
  type: 'http',
  scheme: 'bearer',
  description:
    'Token of the control API. The command prints it at start, and listen() returns it as controlToken. Set it by WXPAY_SANDBOX_CONTROL_TOKEN or createSandbox({ controlToken }).',
}

/** The OpenAPI document of the control actions of domains. */
export function controlDocument(domains: readonly Domain[]): ControlDocument {
  const schemas: Record<string, JsonSchema> = { Error: errorSchema }
  const paths: Record<string, Record<string, DescribedOperation>> = {}
  const add = (operationId: string, tag: string, action: Described): void => {
    const [method = '', path = ''] = action.route.split(' ')
    const operations = (paths[CONTROL_ROOT + path] ??= {})
    operations[method.toLowerCase()] = describe(operationId, tag, action, schemas)
  }
  add('openapi.get', 'openapi', {
    route: 'GET /openapi.json',
    status: 200,
    summary: 'Get this document',
    errors: [],
    result: { name: 'OpenApiDocument', schema: () => ({ type: 'object' }) },
  })
  add('session.get', 'session', {
    route: 'GET /session',
    status: 200,
    summary: 'Whether this server requires the token, and the request carries it or the cookie',
    errors: [],
    result: { name: 'Session', schema: () => sessionResult },
  })
  add('session.begin', 'session', {
    route: 'POST /session',
    status: 204,
    summary: 'Exchange the token for a cookie',
    description:
      'For web pages, which cannot send the token with an event stream. Scripts cannot read the cookie, and browsers send it only with requests of pages of the sandbox.',
    errors: [],
    body: sessionSchema,
  })
  add('session.end', 'session', {
    route: 'DELETE /session',
    status: 204,
    summary: 'Remove the cookie',
    errors: [],
  })
  add('events.stream', 'events', {
    route: 'GET /events',
    status: 200,
    summary: 'Follow what happens',
    description: `Server-sent events: hello, ${eventNames.join(', ')}, and dropped, after which a reader that is too slow is disconnected. Resumes after \`Last-Event-ID\`, if \`hello\` says \`resumed\`.`,
    query: objectSchema({
      last_event_id: { type: 'string', description: 'In place of the header `Last-Event-ID`.' },
    }),
    errors: [],
  })
  for (const { name, control } of domains) {
    for (const [actionName, action] of Object.entries(control)) add(`${name}.${actionName}`, name, action)
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Control API of the wxpay sandbox',
      version: '1.0.0',
      description:
        "Simulates users, WeChat Pay and time: the other side of a merchant's calls. Requests are not signed. A server on a loopback address needs no token unless one was set; any other server requires its token, because this API returns private keys.",
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    security: [{}, { controlToken: [] }],
    paths,
    components: { securitySchemes: { controlToken }, schemas },
  }
}

function describe(
  operationId: string,
  tag: string,
  { route, status, summary, description, query, body, result, errors }: Described,
  schemas: Record<string, JsonSchema>,
): DescribedOperation {
  const parameters = [...pathParameters(route).map(pathParameter), ...queryParameters(query)]
  const invalid = body === undefined && query === undefined ? [] : [400]
  const failures = [...invalid, ...(body === undefined ? [] : [413]), ...errors, 401, 403]
  return {
    operationId,
    tags: [tag],
    summary,
    ...(description === undefined ? {} : { description }),
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(body === undefined
      ? {}
      : { requestBody: { required: (body.required ?? []).length > 0, content: json(body) } }),
    responses: {
      [status]: { description: `${summary}.`, ...content(result, schemas) },
      ...Object.fromEntries(failures.map((failure) => [failure, errorResponse(failure)])),
    },
  }
}

function errorResponse(status: number): object {
  return {
    description: errorDescriptions[status] ?? 'An error.',
    content: json({ $ref: '#/components/schemas/Error' }),
  }
}

function pathParameter(name: string): object {
  const description = parameterDescriptions[name]
  return {
    name,
    in: 'path',
    required: true,
    ...(description === undefined ? {} : { description }),
    schema: { type: 'string' },
  }
}

function queryParameters(query: ObjectSchema | undefined): readonly object[] {
  return Object.entries(query?.properties ?? {}).map(([name, { description, ...schema }]) => ({
    name,
    in: 'query',
    required: query?.required?.includes(name) === true,
    ...(description === undefined ? {} : { description }),
    schema,
  }))
}

function content(result: ControlAction['result'], schemas: Record<string, JsonSchema>): object {
  if (result === undefined) return {}
  if (!('listOf' in result)) return { content: json(reference(result, schemas)) }
  const data = { type: 'array', items: reference(result.listOf, schemas) } as const
  return { content: json(objectSchema({ data }, ['data'])) }
}

function reference({ name, schema }: NamedSchema, schemas: Record<string, JsonSchema>): JsonSchema {
  schemas[name] ??= schema()
  return { $ref: `#/components/schemas/${name}` }
}

function json(schema: JsonSchema): object {
  return { 'application/json': { schema } }
}
