import { carriesBody, DIGESTS, settableHeaders } from '../declarations/call'
import { FILLED_BY_THE_SDK, signedFieldsOf } from '../declarations/signed-fields'
import { propertyName, quoted } from '../declarations/type-text'
import type { ApiModel, ApiOperation } from '../model/api'
import { membersInForm } from '../model/forms'
import type { Member, NumberShape, Shape, StringShape } from '../model/shape'
import { nodesOf, type RouteNode } from '../naming/node'
import type { Family, RouteTree } from '../naming/tree'
import { fieldVariants, type Variant } from './forms'
import { memberValues, smallestValue } from './values'

const HEAD = `import type { ChainRoot, Routes } from '@wxpay/sdk/types'

declare const wxpay: ChainRoot

`

const CONFIG = `${JSON.stringify(
  {
    extends: '../../../../tsconfig.json',
    compilerOptions: {
      skipLibCheck: true,
      incremental: false,
      tsBuildInfoFile: null,
      noUnusedLocals: false,
      paths: { '@wxpay/sdk/types': ['../../types/index.d.ts'] },
    },
    include: ['*.ts'],
    exclude: [],
  },
  undefined,
  2,
)}\n`

function resolved(shape: Shape | undefined, model: ApiModel): Shape | undefined {
  return shape?.kind === 'named' ? resolved(model.schemas.get(shape.name)?.shape, model) : shape
}

const access = (node: RouteNode): string => {
  const name = node.names.properties[0] ?? ''
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `[${quoted(name)}]`
}

function chainOf(node: RouteNode, family: Family): string {
  const trail: RouteNode[] = []
  for (let each: RouteNode | undefined = node; each !== undefined; each = each.parent) trail.unshift(each)
  return `wxpay.${family.api}${trail.map(access).join('')}`
}

/** Whether the SDK fills in a member of the request. */
const isFilled = (name: string, { api, request }: ApiOperation): boolean =>
  (api === 'v2' && FILLED_BY_THE_SDK.has(name)) || (request?.kind === 'multipart' && DIGESTS.has(name))

/** Members that a caller must pass, without those that the SDK fills in. */
const needed = (members: readonly Member[], operation: ApiOperation): Member[] =>
  members.filter((member) => member.required && !isFilled(member.name, operation))

interface Draft {
  readonly body?: readonly string[]
  readonly config: readonly string[]
  readonly params: readonly string[]
}

const braced = (parts: readonly string[]): string => (parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`)

function configText({ config, params }: Draft, operation: ApiOperation): string {
  return braced(operation.query.length === 0 ? config : [...config, `params: ${braced(params)}`])
}

function call(operation: ApiOperation, draft: Draft, model: ApiModel): string {
  const config = configText(draft, operation)
  const verb = operation.method.toLowerCase()
  if (!carriesBody(operation)) {
    const data =
      draft.body === undefined
        ? config
        : configText({ ...draft, config: [`data: ${braced(draft.body)}`, ...draft.config] }, operation)
    return `node.${verb}(${data})`
  }
  const { request } = operation
  const body =
    request === undefined
      ? '{}'
      : draft.body === undefined
        ? smallestValue(request.shape, model)
        : braced(draft.body)
  return `node.${verb}(${body}, ${config})`
}

/** The smallest valid call. */
function draftOf(operation: ApiOperation, model: ApiModel): Draft {
  const shape = resolved(operation.request?.shape, model)
  const body =
    shape?.kind === 'object'
      ? memberValues(needed(membersInForm(shape.members, shape.forms), operation), model)
      : undefined
  const headers = memberValues(settableHeaders(operation), model)
  return {
    ...(body === undefined ? {} : { body }),
    config: [
      ...memberValues(operation.pathParameters, model),
      ...(headers.length === 0 ? [] : [`headers: ${braced(headers)}`]),
    ],
    params: memberValues(needed(membersInForm(operation.query, operation.queryForms), operation), model),
  }
}

/** The same call without one required value, wherever that is. */
function incomplete(draft: Draft): Draft | undefined {
  if (draft.body !== undefined && draft.body.length > 0) return { ...draft, body: draft.body.slice(1) }
  if (draft.config.length > 0) return { ...draft, config: draft.config.slice(1) }
  return draft.params.length > 0 ? { ...draft, params: draft.params.slice(1) } : undefined
}

/** The same call with an unknown field. */
function misspelt(draft: Draft, operation: ApiOperation, model: ApiModel): Draft {
  const extra = 'misspelt_field: 1'
  const shape = resolved(operation.request?.shape, model)
  if (draft.body !== undefined && shape?.kind === 'object' && shape.members.length > 0) {
    return { ...draft, body: [...draft.body, extra] }
  }
  return operation.query.length > 0
    ? { ...draft, params: [...draft.params, extra] }
    : { ...draft, config: [...draft.config, extra] }
}

/** The same call with fields that are not the operation's own. */
function withFields(draft: Draft, operation: ApiOperation, fields: readonly string[]): Draft {
  return operation.request === undefined
    ? { ...draft, params: [...draft.params, ...fields] }
    : { ...draft, body: [...(draft.body ?? []), ...fields] }
}

/** Fields of an APIv2 example besides the documented ones: the signature and the random string. */
function signedCalls(operation: ApiOperation, draft: Draft, model: ApiModel): string[] {
  const signed = signedFieldsOf(operation)
  if (signed === undefined || (operation.request === undefined && operation.query.length === 0)) return []
  const nonce = "nonce_str: '1'"
  const withSign = withFields(draft, operation, ["sign: '1'"])
  const withBoth = call(operation, withFields(withSign, operation, [nonce]), model)
  if (signed === 'NonceFields') return [`  void ${withBoth}`]
  return [
    `  void ${call(operation, withSign, model)}`,
    '  // @ts-expect-error: the operation has no nonce_str',
    `  void ${withBoth}`,
  ]
}

type WithValues = StringShape | NumberShape

const hasValues = (shape: Shape): shape is WithValues =>
  (shape.kind === 'string' || shape.kind === 'integer' || shape.kind === 'number') &&
  shape.values !== undefined

/** The same call with a value that an enumeration does not list: rejected, unless it is extensible. */
function enumCalls(operation: ApiOperation, draft: Draft, model: ApiModel): string[] {
  const shape = resolved(operation.request?.shape, model)
  const members = shape?.kind === 'object' ? shape.members : []
  const changed = (part: 'body' | 'params', { name, shape: given }: Member): string[] => {
    const of = given.kind === 'list' ? given.of : given
    if (!hasValues(of)) return []
    const value = of.kind === 'string' ? quoted('unknown value') : '-1'
    const field = `${propertyName(name)}: ${given.kind === 'list' ? `[${value}]` : value}`
    const others = (draft[part] ?? []).filter((other) => !other.startsWith(`${propertyName(name)}: `))
    const line = `  void ${call(operation, { ...draft, [part]: [...others, field] }, model)}`
    return of.extensible === true ? [line] : [`  // @ts-expect-error: ${name} has no such value`, line]
  }
  return [
    ...(draft.body === undefined ? [] : members.flatMap((member) => changed('body', member))),
    ...operation.query.flatMap((member) => changed('params', member)),
  ]
}

/** The same call in each form of the request; what no form allows must not compile. */
function formCalls(operation: ApiOperation, draft: Draft, model: ApiModel): string[] {
  const changed = (part: 'body' | 'params', { fields, fault }: Variant): string[] => {
    const line = `  void ${call(operation, { ...draft, [part]: fields }, model)}`
    return fault === undefined ? [line] : [`  // @ts-expect-error: ${fault}`, line]
  }
  const shape = resolved(operation.request?.shape, model)
  const body =
    shape?.kind === 'object'
      ? { ...shape, members: shape.members.filter(({ name }) => !isFilled(name, operation)) }
      : undefined
  return [
    ...[...(body === undefined ? [] : fieldVariants(body, model))].flatMap((variant) =>
      changed('body', variant),
    ),
    ...[...fieldVariants({ members: operation.query, forms: operation.queryForms }, model)].flatMap(
      (variant) => changed('params', variant),
    ),
  ]
}

/** A member that no other type of a file has. */
const MEMBER_OF: Readonly<Record<string, string>> = {
  arraybuffer: 'readUInt8(0)',
  blob: 'arrayBuffer()',
  stream: 'pipe(process.stdout)',
  text: 'charAt(0)',
}

/** A file in every supported form. */
function fileCalls(operation: ApiOperation, draft: Draft, model: ApiModel): string[] {
  const { kind } = operation.response
  if (!['binary', 'pdf', 'image', 'text'].includes(kind)) return []
  const usual = MEMBER_OF[kind === 'text' ? 'text' : 'arraybuffer'] ?? ''
  return [
    `  void ${call(operation, draft, model)}.then(({ data }) => data.${usual})`,
    ...Object.entries(MEMBER_OF).map(([responseType, member]) => {
      const config = [...draft.config, `responseType: ${quoted(responseType)}`]
      return `  void ${call(operation, { ...draft, config }, model)}.then(({ data }) => data.${member})`
    }),
  ]
}

function responseCheck(operation: ApiOperation, model: ApiModel): string {
  const shape = resolved(operation.response.shape, model)
  if (shape?.kind !== 'object' || shape.members.length === 0) return '({ data }) => data'
  const fields = shape.members.map(({ name }) =>
    propertyName(name) === name ? `data.${name}` : `data[${quoted(name)}]`,
  )
  return `({ data }) => [${fields.join(', ')}]`
}

function operationTest(operation: ApiOperation, node: RouteNode, family: Family, model: ApiModel): string {
  const draft = draftOf(operation, model)
  const lines = [`  const node = ${chainOf(node, family)}`]
  lines.push(`  void ${call(operation, draft, model)}.then(${responseCheck(operation, model)})`)
  const less = incomplete(draft)
  if (less !== undefined) {
    lines.push('  // @ts-expect-error: a required value is missing', `  void ${call(operation, less, model)}`)
  }
  lines.push(
    '  // @ts-expect-error: unknown field',
    `  void ${call(operation, misspelt(draft, operation, model), model)}`,
  )
  lines.push(
    ...signedCalls(operation, draft, model),
    ...enumCalls(operation, draft, model),
    ...formCalls(operation, draft, model),
  )
  const files = fileCalls(operation, draft, model)
  lines.push(...files)
  if (files.length === 0) {
    const verb = operation.method.toLowerCase()
    lines.push(
      `  const byRoute: (...args: Routes[${quoted(operation.route)}]['args']) => unknown = node.${verb}`,
    )
  }
  return `// ${operation.route}\n{\n${lines.join('\n')}\n}\n`
}

/** One file of type tests for each family: calls that must compile and calls that must not. */
export function renderTypeTests(model: ApiModel, tree: RouteTree): Map<string, string> {
  const files = new Map<string, string>([['tsconfig.json', CONFIG]])
  for (const family of tree.families) {
    const tests = nodesOf(family.root).flatMap((node) =>
      node.operations.map((operation) => operationTest(operation, node, family, model)),
    )
    files.set(`${family.name}.ts`, `${HEAD}${tests.join('\n')}`)
  }
  return files
}
