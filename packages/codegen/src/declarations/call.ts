import type { ApiOperation } from '../model/api'
import { alwaysRequire } from '../model/forms'
import type { Member, ObjectShape, Shape } from '../model/shape'
import type { OperationNames } from '../naming/operation-names'
import { fieldComment } from './comment'
import { FILLED_BY_THE_SDK, signedFieldsOf, withoutSignedFields } from './signed-fields'
import {
  declarationText,
  formsText,
  memberText,
  membersText,
  propertyName,
  typeText,
  type TypeStyle,
} from './type-text'

/** Headers that the SDK derives from the keys and the transport, so callers do not pass them. */
const SET_BY_THE_SDK: ReadonlySet<string> = new Set(['wechatpay-serial', 'accept-encoding'])
/** Fields of an upload that the SDK fills in: the digest, its algorithm, and the filename. */
export const DIGESTS: ReadonlySet<string> = new Set([
  'sha256',
  'digest',
  'file_digest',
  'media_hash',
  // The interface spells it like this.
  'digest_alogrithm',
  'digest_algorithm',
  'filename',
  'file_name',
])

const REQUEST: TypeStyle = { scalars: 'typed', enums: 'closed' }
const UPLOAD: TypeStyle = { ...REQUEST, filled: new Set([...DIGESTS, ...FILLED_BY_THE_SDK]) }
const ANSWER: TypeStyle = { scalars: 'typed', enums: 'open' }
const XML_ANSWER: TypeStyle = { scalars: 'texts', enums: 'open' }

/** Verbs whose body is a separate argument. */
export const carriesBody = (operation: ApiOperation): boolean =>
  operation.method !== 'GET' && operation.method !== 'DELETE'

const lenient = (shape: Shape, resolve: (name: string) => Shape | undefined): boolean => {
  if (shape.kind === 'object')
    return !shape.members.some((member) => member.required) && !alwaysRequire(shape.forms)
  if (shape.kind === 'named') {
    const named = resolve(shape.name)
    return named !== undefined && lenient(named, resolve)
  }
  return false
}

export interface CallShape {
  /** The type expressions, as seen from the family's file. */
  readonly data: string | undefined
  readonly config: string
  /** Same, by its own name if it has one: `config` keeps hovers short. */
  readonly configAlias: string
  readonly response: string
  /** Whether the argument is optional. */
  readonly dataOptional: boolean
  readonly configOptional: boolean
}

export const settableHeaders = (operation: ApiOperation): readonly Member[] =>
  operation.headers.filter((header) => !SET_BY_THE_SDK.has(header.name.toLowerCase()))

const settableQuery = (operation: ApiOperation): readonly Member[] =>
  signedFieldsOf(operation) === undefined
    ? operation.query
    : operation.query.filter(({ name }) => !FILLED_BY_THE_SDK.has(name))

const hasRequired = (members: readonly Member[]): boolean => members.some((member) => member.required)

const queryRequired = (operation: ApiOperation): boolean =>
  hasRequired(settableQuery(operation)) || alwaysRequire(operation.queryForms)

/** Whether a call has parameters of its own; otherwise its config is the options of any call. */
const ownConfig = (operation: ApiOperation): boolean =>
  operation.pathParameters.length + operation.query.length + settableHeaders(operation).length > 0 ||
  operation.path.endsWith('/') ||
  (!carriesBody(operation) && operation.request?.required === true)

/** The arguments of a call, their names, and which are optional. */
export function callShape(
  operation: ApiOperation,
  names: OperationNames,
  resolve: (name: string) => Shape | undefined,
): CallShape {
  const body = operation.request
  const parameters = operation.pathParameters.some((member) => member.name !== 'empty')
  const dataLenient = body === undefined || !body.required || lenient(body.shape, resolve)
  const configOptional =
    !parameters &&
    !queryRequired(operation) &&
    !hasRequired(settableHeaders(operation)) &&
    (carriesBody(operation) || dataLenient)
  const own = ownConfig(operation)
  const data =
    body === undefined
      ? undefined
      : body.kind === 'json'
        ? referenceTo(body.shape, names.request)
        : names.request
  return {
    data,
    config: own ? names.config : 'CallOptions',
    configAlias: own ? names.config : data === undefined ? 'CallOptions' : `CallOptions<${data}>`,
    response: responseReference(operation, names),
    dataOptional: dataLenient && configOptional,
    configOptional,
  }
}

/** A shared schema is used by its own name, so that a hover shows that name. */
const referenceTo = (shape: Shape, name: string): string => (shape.kind === 'named' ? shape.name : name)

function responseReference(operation: ApiOperation, names: OperationNames): string {
  const { kind, shape } = operation.response
  switch (kind) {
    case 'none':
    case 'redirect':
      return 'NoContent'
    case 'binary':
    case 'pdf':
    case 'image':
      return 'Buffer'
    case 'text':
      return 'string'
    case 'json':
    case 'xml':
      return shape === undefined ? 'unknown' : referenceTo(shape, names.response)
  }
}

/** Responses that are bytes. */
export const isFile = (operation: ApiOperation): boolean =>
  operation.response.kind === 'binary' ||
  operation.response.kind === 'pdf' ||
  operation.response.kind === 'image'

const FILE_SHAPES = [
  { responseType: 'stream', type: 'Readable' },
  { responseType: 'arraybuffer', type: 'Buffer' },
  { responseType: 'blob', type: 'Blob' },
  { responseType: 'text', type: 'string' },
] as const

/** Types of an operation's response by `responseType`: files and bills only. */
export function otherShapes(
  operation: ApiOperation,
  call: CallShape,
): readonly (typeof FILE_SHAPES)[number][] {
  if (!isFile(operation) && operation.response.kind !== 'text') return []
  return FILE_SHAPES.filter(({ type }) => type !== call.response)
}

type Resolve = (name: string) => Shape | undefined

const resolved = (shape: Shape, resolve: Resolve): Shape | undefined =>
  shape.kind === 'named' ? resolve(shape.name) : shape

/** A part is optional if the SDK fills in all its required fields. */
function withoutNeed(member: Member, resolve: Resolve): Member {
  const shape = resolved(member.shape, resolve)
  if (shape?.kind !== 'object') return member
  const needed = shape.members.some(({ name, required }) => required && UPLOAD.filled?.has(name) !== true)
  return { ...member, shape, required: member.required && needed }
}

/** A part that is an object may also be given as its JSON string. */
function partText(member: Member, resolve: Resolve): string {
  const text = memberText(withoutNeed(member, resolve), UPLOAD, '  ')
  return resolved(member.shape, resolve)?.kind === 'object' ? text.replace(/\n$/, ' | string\n') : text
}

function multipartText(
  name: string,
  bases: readonly string[],
  { members, forms }: ObjectShape,
  resolve: Resolve,
): string {
  const parts = members.map((member) => partText(member, resolve)).join('')
  return `export type ${name} = FormData | UploadForm | (${['UploadOptions', ...bases].join(' & ')} & {\n${parts}}${formsText(members, forms, UPLOAD)})\n`
}

function requestText(operation: ApiOperation, names: OperationNames, resolve: Resolve): string {
  const body = operation.request
  if (body === undefined) return ''
  const signed = signedFieldsOf(operation)
  const bases = signed === undefined ? [] : [signed]
  if (body.kind === 'multipart') {
    const shape = resolved(body.shape, resolve)
    if (shape?.kind === 'object')
      return multipartText(names.request, bases, signed ? withoutSignedFields(shape) : shape, resolve)
    return `export type ${names.request} = FormData | UploadForm | ${typeText(body.shape, UPLOAD, '')}\n`
  }
  if (body.kind === 'json')
    return body.shape.kind === 'named' ? '' : declarationText(names.request, body.shape, REQUEST)
  return declarationText(names.request, withoutSignedFields(body.shape), { ...REQUEST, bases })
}

function configText(operation: ApiOperation, names: OperationNames, call: CallShape): string {
  if (!ownConfig(operation)) return ''
  const lines: string[] = []
  if (call.data !== undefined && !carriesBody(operation) && operation.request?.required === true) {
    lines.push(`  data: ${call.data}\n`)
  }
  for (const parameter of operation.pathParameters) lines.push(memberText(parameter, REQUEST, '  '))
  if (operation.path.endsWith('/')) lines.push("  empty?: ''\n")
  if (operation.query.length > 0) {
    const signed = signedFieldsOf(operation)
    const query = settableQuery(operation)
    const members = membersText({ kind: 'object', members: query, indexed: [] }, REQUEST, '    ')
    const base = signed === undefined ? '' : `${signed} & `
    const forms = formsText(query, operation.queryForms, REQUEST)
    lines.push(`  params${queryRequired(operation) ? '' : '?'}: ${base}{\n${members}  }${forms}\n`)
  }
  const headers = settableHeaders(operation)
  if (headers.length > 0) {
    const members = headers.map((header) => {
      const comment = fieldComment(header)
      const line = `${propertyName(header.name)}${header.required ? '' : '?'}: ${typeText(header.shape, REQUEST, '  ')}`
      return `${comment === undefined ? '' : `    ${comment}\n`}    ${line}\n`
    })
    lines.push(
      `  headers${hasRequired(headers) ? '' : '?'}: CallOptions['headers'] & {\n${members.join('')}  }\n`,
    )
  }
  const base = call.data === undefined ? 'CallOptions' : `CallOptions<${call.data}>`
  return `export interface ${names.config} extends ${base} {\n${lines.join('')}}\n`
}

function responseText(operation: ApiOperation, names: OperationNames): string {
  const { kind, shape } = operation.response
  if ((kind !== 'json' && kind !== 'xml') || shape === undefined || shape.kind === 'named') return ''
  return declarationText(names.response, shape, kind === 'xml' ? XML_ANSWER : ANSWER)
}

/** The declarations of one operation: request, config and response. */
export function operationDeclarations(
  operation: ApiOperation,
  names: OperationNames,
  call: CallShape,
  resolve: Resolve,
): string {
  return `${requestText(operation, names, resolve)}${configText(operation, names, call)}${responseText(operation, names)}`
}

/** The parameter list of a verb, and of `request()` after the route. */
export function argumentsText(operation: ApiOperation, call: CallShape): string {
  const config = `config${call.configOptional ? '?' : ''}: ${call.config}`
  if (!carriesBody(operation)) return config
  if (call.data === undefined) return `data${call.configOptional ? '?' : ''}: NoData, ${config}`
  return `data${call.dataOptional ? '?' : ''}: ${call.data}, ${config}`
}
