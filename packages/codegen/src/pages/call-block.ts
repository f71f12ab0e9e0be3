import type { ApiModel, ApiOperation } from '../model/api'
import { membersInForm } from '../model/forms'
import type { Member } from '../model/shape'
import { carriesBody, DIGESTS, isFile, settableHeaders } from '../declarations/call'
import { FILLED_BY_THE_SDK } from '../declarations/signed-fields'
import { quoted } from '../declarations/type-text'
import type { ChainAddress } from '../naming/chain-address'
import { javascript, shorthand, variable } from './code'
import { objectBelow, resolved } from './field-table'
import { exampleCall } from './sample'

const CLIENT = "import type { Wechatpay } from '@wxpay/sdk'\n"
const TYPES = "import type { WeChatPay } from '@wxpay/sdk/types'\n"
const CUT = '// ---cut---\n'

/** Fields of a body, of a query, or of the path, and the type that has them under a short name. */
interface Source {
  readonly members: readonly Member[]
  readonly alias: 'Data' | 'Config' | 'Query' | 'Headers'
  readonly type: string
}

interface Arguments {
  readonly text: string
  readonly sources: readonly Source[]
}

const lines = (members: readonly Member[], indent: string): string =>
  members.map(({ name }) => `${indent}${shorthand(name)},\n`).join('')

/** Fields that the caller passes in a body; none if the body is not an object. */
function sentMembers({ api, request }: ApiOperation, model: ApiModel): readonly Member[] {
  if (request === undefined || resolved(request.shape, model).kind !== 'object') return []
  const object = objectBelow(request.shape, model)
  const members = membersInForm(object?.members ?? [], object?.forms)
  if (request.kind === 'multipart') return members.filter((member) => isGiven(member, model))
  return api === 'v2' ? members.filter(({ name }) => !FILLED_BY_THE_SDK.has(name)) : members
}

/** The client makes the digest of a file, and with it the whole part if the part has nothing else. */
function isGiven({ required, shape }: Member, model: ApiModel): boolean {
  const part = resolved(shape, model)
  if (!required || part.kind !== 'object') return required
  return part.members.some((member) => member.required && !DIGESTS.has(member.name))
}

/** The type that has the fields of a body. A form of another library has none of them. */
function dataType({ request }: ApiOperation, address: ChainAddress, members: readonly Member[]): string {
  const type = `${address.namespace}.${address.request}`
  if (request?.kind !== 'multipart') return type
  return `Extract<${type}, { ${members.map(({ name }) => `${name}: unknown`).join('; ')} }>`
}

function configOf(operation: ApiOperation, model: ApiModel, address: ChainAddress): Arguments {
  const path = operation.pathParameters
  const query = membersInForm(operation.query, operation.queryForms).filter(
    ({ name }) => operation.api !== 'v2' || !FILLED_BY_THE_SDK.has(name),
  )
  const headers = settableHeaders(operation)
  const config = `${address.namespace}.RequestConfig`
  // A body of DELETE is an option of the call.
  const isBodyInside = !carriesBody(operation) && operation.request !== undefined
  const body = isBodyInside ? sentMembers(operation, model) : []
  const sources = [
    { members: path, alias: 'Config', type: config },
    { members: query, alias: 'Query', type: `NonNullable<${config}['params']>` },
    { members: headers, alias: 'Headers', type: `NonNullable<${config}['headers']>` },
    { members: body, alias: 'Data', type: `${address.namespace}.${address.request}` },
  ] as const
  if (query.length + headers.length + body.length === 0)
    return {
      text: path.length === 0 ? '{}' : `{ ${path.map(({ name }) => shorthand(name)).join(', ')} }`,
      sources,
    }
  const nested = (name: string, members: readonly Member[]): string =>
    members.length === 0 ? '' : `  ${name}: {\n${lines(members, '    ')}  },\n`
  return {
    text: `{\n${lines(path, '  ')}${nested('params', query)}${nested('headers', headers)}${nested('data', body)}}`,
    sources,
  }
}

function argumentsOf(operation: ApiOperation, model: ApiModel, address: ChainAddress): Arguments {
  const config = configOf(operation, model, address)
  if (!carriesBody(operation)) return config
  if (operation.request === undefined) return { ...config, text: `{}, ${config.text}` }
  const members = sentMembers(operation, model)
  const type = dataType(operation, address, members)
  if (members.length === 0) {
    const isObject = resolved(operation.request.shape, model).kind === 'object'
    const data: Member = { name: 'data', required: true, shape: { kind: 'anything' } }
    return isObject
      ? { ...config, text: `{}, ${config.text}` }
      : {
          text: `data, ${config.text}`,
          sources: [{ members: [data], alias: 'Data', type: `{ data: ${type} }` }, ...config.sources],
        }
  }
  return {
    text: `{\n${lines(members, '  ')}}, ${config.text}`,
    sources: [{ members, alias: 'Data', type }, ...config.sources],
  }
}

/** Declares the variables of a call by the types of the SDK: a field that does not exist fails to compile. */
function declarations(sources: readonly Source[]): string {
  const seen = new Set<string>()
  return sources
    .filter(({ members }) => members.length > 0)
    .map(({ members, alias, type }) => {
      const own = members.filter(({ name }) => !seen.has(name) && seen.add(name))
      const lines = own.map(
        ({ name }) => `declare const ${variable(name)}: NonNullable<${alias}[${quoted(name)}]>\n`,
      )
      return `type ${alias} = ${type}\n${lines.join('')}`
    })
    .join('')
}

/** Takes the response apart, and highlights the lines of it. */
function destructured(operation: ApiOperation, model: ApiModel): string {
  const { shape } = operation.response
  const object = shape === undefined ? undefined : resolved(shape, model)
  const members = object?.kind === 'object' ? object.members : []
  if (members.length === 0) {
    const name =
      shape !== undefined || isFile(operation) || operation.response.kind === 'text' ? 'data' : 'status'
    return `.then(\n  ({ // [!code hl:3]\n    ${name},\n  }) => ${name}\n)\n`
  }
  const count = 5 + 2 * members.length
  return (
    `.then(\n  ({ // [!code hl:${String(count)}]\n    data: {\n${lines(members, '      ')}    },\n` +
    `  }) => ({\n${members.map(({ name }) => `    ${variable(name)},\n`).join('')}  })\n)\n`
  )
}

/** The code block of the reference page: a call by the chain, compiled against the types of the SDK. */
export function chainBlock(operation: ApiOperation, model: ApiModel, address: ChainAddress): string {
  const { chain } = address
  const verb = operation.method.toLowerCase()
  const { text, sources } = argumentsOf(operation, model, address)
  const declared = declarations(sources)
  const marker = `//${' '.repeat(chain.length + 1 - 2)}${'^'.repeat(verb.length)}`
  const [head = '', ...rest] = `${chain}.${verb}(${text})\n`.split('\n')
  const call = [head, marker, ...rest].join('\n')
  return (
    `\`\`\`js twoslash\n${CLIENT}${declared === '' ? '' : TYPES}declare const wxpay: Wechatpay\n${declared}${CUT}` +
    `${call}${destructured(operation, model)}\`\`\`\n`
  )
}

/** Values of a form's parts that are bytes are shown as paths of files. */
function withFiles(operation: ApiOperation, model: ApiModel, body: unknown): unknown {
  if (operation.request?.kind !== 'multipart') return body
  const values = body as Readonly<Record<string, unknown>>
  return Object.fromEntries(
    sentMembers(operation, model).map(({ name, shape }) => [
      name,
      shape.kind === 'string' && shape.bytes === true ? './file.png' : withoutDigests(values[name]),
    ]),
  )
}

const withoutDigests = (value: unknown): unknown =>
  typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).filter(([name]) => !DIGESTS.has(name)))
    : value

/** The same call by `request()`, with the values of the example. */
export function routeBlock(operation: ApiOperation, model: ApiModel): string {
  const example = exampleCall(operation, model)
  const config = {
    ...example.path,
    ...(operation.query.length === 0 ? {} : { params: example.query }),
    ...(Object.keys(example.headers).length === 0 ? {} : { headers: example.headers }),
    ...(carriesBody(operation) || operation.request === undefined ? {} : { data: example.body }),
  }
  const body = withFiles(operation, model, example.body ?? {})
  const given = carriesBody(operation) ? `${javascript(body)}, ${javascript(config)}` : javascript(config)
  const isEmpty = operation.response.kind === 'none' || operation.response.kind === 'redirect'
  return (
    `\`\`\`ts twoslash\n${CLIENT}declare const wxpay: Wechatpay\n${CUT}` +
    `const { ${isEmpty ? 'status' : 'data'} } = await wxpay.request('${operation.route}', ${given})\n\`\`\`\n`
  )
}
