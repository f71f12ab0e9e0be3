import type { OperationFacts } from '@wxpay/catalog'
import type { CatalogSource } from '../catalog/read'
import type { Cursor } from '../catalog/cursor'
import type { Method, ApiOperation, RequestBody, ResponseBody, ResponseKind } from './api'
import { linksOf } from './link'
import { formGroupsOf, present, type SchemaReader } from './schema'
import type { EncryptedPaths } from './encrypted-paths'
import type { Member, NamedShape } from './shape'
import { listPaths, membersOf, signTypeOf } from './v2'

export const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const
const PARAMETER_REFERENCE = /^#\/components\/parameters\/(.+)$/

const RESPONSE_KINDS: Readonly<Record<string, ResponseKind>> = {
  'application/json': 'json',
  'text/xml': 'xml',
  'application/pdf': 'pdf',
  'image/*': 'image',
  'application/octet-stream': 'binary',
  'text/plain': 'text',
}

const REQUEST_KINDS: Readonly<Record<string, RequestBody['kind']>> = {
  'application/json': 'json',
  'text/xml': 'xml',
  'multipart/form-data': 'multipart',
}

/** Context for building an operation. */
export interface OperationContext {
  readonly source: CatalogSource
  readonly reader: SchemaReader
  readonly schemas: ReadonlyMap<string, NamedShape>
  readonly requestEncryption: EncryptedPaths
  readonly responseEncryption: EncryptedPaths
}

interface Parameters {
  readonly path: Member[]
  readonly query: Member[]
  readonly header: Member[]
}

function parametersOf(
  item: Cursor,
  operation: Cursor,
  position: string,
  context: OperationContext,
): Parameters {
  const found: Parameters = { path: [], query: [], header: [] }
  for (const entry of [...item.at('parameters').items(), ...operation.at('parameters').items()]) {
    const reference = entry.at('$ref').textIfAny()
    const shared = reference === undefined ? undefined : PARAMETER_REFERENCE.exec(reference)?.[1]
    if (reference !== undefined && shared === undefined)
      entry.fail('a parameter must not refer to a parameter')
    const parameter =
      shared === undefined ? entry : (context.source.components.parameters.get(shared) ?? entry)
    const location = parameter.at('in').oneOf('path', 'query', 'header')
    const name = parameter.at('name').text()
    const member = context.reader.member(
      name,
      parameter.at('schema'),
      shared ?? position,
      parameter.at('required').flag(),
    )
    // An exception for this path applies to a shared parameter too.
    const here =
      shared === undefined
        ? undefined
        : context.reader.member(name, parameter.at('schema'), position, member.required)
    const shown = parameter.at('example').exists ? ({ shown: true } as const) : {}
    found[location].push({
      ...member,
      ...(here?.meaning === undefined ? {} : { meaning: member.meaning ?? here.meaning }),
      ...shown,
    })
  }
  // A caller would have to give the value twice, and the query's copy would never be sent.
  const twice = found.path.find(({ name }) => found.query.some((member) => member.name === name))
  if (twice !== undefined)
    operation.at('parameters').fail(`${twice.name} is in the path, and must not be in the query too`)
  return found
}

/** Parameters of the path in order, each declared and each used. */
function pathParametersInOrder(path: string, declared: readonly Member[], operation: Cursor): Member[] {
  const names = [...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? '')
  for (const member of declared) {
    if (!names.includes(member.name))
      operation.at('parameters').fail(`the path has no parameter ${member.name}`)
  }
  return names.map(
    (name) =>
      declared.find((member) => member.name === name) ??
      operation.at('parameters').fail(`the path parameter ${name} is not described`),
  )
}

function onlyContent(body: Cursor): [string, Cursor] {
  const [only, ...others] = body.at('content').entries()
  if (only === undefined || others.length > 0)
    return body.at('content').fail('expected exactly one media type')
  return only
}

const exampleOf = (media: Cursor): unknown => {
  if (media.at('example').exists) return media.at('example').value
  const first = media.at('examples').entries()[0]
  return first?.[1].at('value').value
}

function requestOf(
  operation: Cursor,
  position: string,
  context: OperationContext,
): { body: RequestBody; example: unknown } | undefined {
  const body = operation.at('requestBody')
  if (!body.exists) return undefined
  const [type, media] = onlyContent(body)
  const kind =
    REQUEST_KINDS[type] ??
    media.fail(`unknown media type of a request; known: ${Object.keys(REQUEST_KINDS).join(', ')}`)
  const shape = context.reader.shape(media.at('schema'), position)
  return { body: { kind, required: body.at('required').flag(), shape }, example: exampleOf(media) }
}

/** The only response below 400. */
function successOf(operation: Cursor): [string, Cursor] {
  const successes = operation
    .at('responses')
    .entries()
    .filter(([status]) => /^[23]\d\d$/.test(status))
  const [success, ...others] = successes
  if (success === undefined || others.length > 0) {
    return operation.at('responses').fail('expected exactly one status below 400')
  }
  return success
}

function responseOf(operation: Cursor, position: string, context: OperationContext): ResponseBody {
  const [status, response] = successOf(operation)
  if (status === '302') return { status: 302, kind: 'redirect' }
  if (!response.at('content').exists) return { status: Number(status), kind: 'none' }
  const [type, media] = onlyContent(response)
  const kind =
    RESPONSE_KINDS[type] ??
    media.fail(`unknown media type of a response; known: ${Object.keys(RESPONSE_KINDS).join(', ')}`)
  const described = kind === 'json' || kind === 'xml'
  return present({
    status: Number(status),
    kind,
    shape: described ? context.reader.shape(media.at('schema'), position) : undefined,
    example: exampleOf(media),
  })
}

function hostOf(operation: Cursor, rootHost: string): string | undefined {
  const host = operation.at('servers').items()[0]?.at('url').text()
  return host === rootHost ? undefined : host
}

/** The path in the chain: v2 has a prefix that is not on the wire. */
export const chainPath = (api: OperationFacts['api'], wirePath: string): string =>
  api === 'v2' ? `/v2${wirePath}` : wirePath

/** One operation of a path item. */
export function buildOperation(
  wirePath: string,
  method: (typeof METHODS)[number],
  item: Cursor,
  context: OperationContext,
): ApiOperation {
  const operation = item.at(method)
  // Checked against the schema of the extensions when the catalog was read.
  const facts = operation.at('x-wxpay').value as OperationFacts
  const path = chainPath(facts.api, wirePath)
  const verb = method.toUpperCase() as Method
  const parameters = parametersOf(item, operation, wirePath, context)
  const request = requestOf(operation, wirePath, context)
  const response = responseOf(operation, wirePath, context)
  return present({
    ...facts,
    id: operation.at('operationId').text(),
    method: verb,
    wirePath,
    path,
    route: `${verb} ${path}`,
    products: operation.at('tags').texts(),
    host: hostOf(operation, context.source.root.at('servers').items()[0]?.at('url').text() ?? ''),
    mtls: operation
      .at('security')
      .items()
      .some((scheme) => scheme.at('clientCertificate').exists),
    signType:
      facts.api === 'v2'
        ? signTypeOf([...parameters.query, ...membersOf(request?.body.shape, context.schemas)])
        : undefined,
    deprecated: operation.at('deprecated').flag(),
    pathParameters: pathParametersInOrder(wirePath, parameters.path, operation),
    query: parameters.query,
    queryForms: formGroupsOf(operation.at('x-wxpay').at('queryForms'), parameters.query),
    headers: parameters.header,
    request: request?.body,
    requestExample: request?.example,
    response,
    encrypted: request === undefined ? [] : context.requestEncryption.of(request.body.shape),
    encryptedQuery: parameters.query
      .filter(({ shape }) => context.requestEncryption.of(shape).length > 0)
      .map(({ name }) => name),
    decrypted: response.shape === undefined ? [] : context.responseEncryption.of(response.shape),
    lists:
      response.kind === 'xml' && response.shape !== undefined
        ? listPaths(response.shape, context.schemas)
        : [],
    links: linksOf(successOf(operation)[1]),
  })
}
