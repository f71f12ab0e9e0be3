import type { ApiModel, Operation } from '../model/api'
import { membersInForm } from '../model/forms'
import type { Member, Shape } from '../model/shape'
import { carriesBody, isFile, settableHeaders } from '../declarations/call'
import { propertyName } from '../declarations/type-text'
import { membersBelow, objectBelow } from './field-table'
import { Samples } from './sample'
import type { Language } from './words'
import { pageNames, virtualFile } from './virtual-types'

const RESERVED = new Set([
  'package',
  'default',
  'delete',
  'class',
  'new',
  'in',
  'function',
  'return',
  'public',
  'private',
])

/** A field and a variable for it, of the same name if that is a valid variable. */
function taken(name: string): string {
  if (!RESERVED.has(name) && propertyName(name) === name) return name
  return `${propertyName(name)}: ${name.replaceAll(/\W/g, '_')}_`
}

const shorthand = (members: readonly Member[], indent: string): string =>
  members.map((member) => `${indent}${taken(member.name)},\n`).join('')

/** Content of the config: path parameters on one line, the query under `params`. */
function configText(operation: Operation): string {
  const names = operation.pathParameters.map((member) => member.name)
  if (operation.query.length === 0) return names.length === 0 ? '{}' : `{ ${names.join(', ')} }`
  return `{\n${shorthand(operation.pathParameters, '  ')}  params: {\n${shorthand(membersInForm(operation.query, operation.queryForms), '    ')}  },\n}`
}

const sentMembers = (shape: Shape, model: ApiModel): readonly Member[] =>
  membersInForm(membersBelow(shape, model), objectBelow(shape, model)?.forms)

const isEmptyConfig = (operation: Operation): boolean =>
  operation.pathParameters.length + operation.query.length + settableHeaders(operation).length === 0

function argumentsOf(operation: Operation, model: ApiModel): string {
  if (!carriesBody(operation)) return isEmptyConfig(operation) ? '{}' : configText(operation)
  const body =
    operation.request === undefined
      ? '{}'
      : `{\n${shorthand(sentMembers(operation.request.shape, model), '  ')}}`
  return `${body}, ${configText(operation)}`
}

/** Destructures the response and highlights its lines. */
function destructured(operation: Operation, model: ApiModel): string {
  const members = operation.response.shape === undefined ? [] : membersBelow(operation.response.shape, model)
  if (members.length === 0) {
    const name = isFile(operation) ? 'data' : 'status'
    return `.then(\n  ({ // [!code hl:3]\n    ${name},\n  }) => ${name}\n)\n`
  }
  const lines = 5 + 2 * members.length
  return (
    `.then(\n  ({ // [!code hl:${String(lines)}]\n    data: {\n${shorthand(members, '      ')}    },\n` +
    `  }) => ({\n${shorthand(members, '    ')}  })\n)\n`
  )
}

/** The code block of the reference page: the types of this operation, then the call by the chain. */
export function callBlock(operation: Operation, model: ApiModel, language: Language): string {
  const { chain } = pageNames(operation)
  const verb = operation.method.toLowerCase()
  const marker = `//${' '.repeat(chain.length + 1 - 2)}${'^'.repeat(verb.length)}`
  const [head = '', ...rest] = `${chain}.${verb}(${argumentsOf(operation, model)})\n`.split('\n')
  const call = [head, marker, ...rest].join('\n')
  return (
    `\`\`\`js twoslash\n${virtualFile(operation, model, language)}// @filename: business.js\n` +
    `import { wxpay } from './virtual'\n// ---cut---\n${call}${destructured(operation, model)}\`\`\`\n`
  )
}

/** A JSON value as JavaScript, in this project's style. */
export function javascript(value: unknown, indent = ''): string {
  if (typeof value === 'string')
    return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const inner = `${indent}  `
  if (Array.isArray(value))
    return value.length === 0 ? '[]' : `[${value.map((each) => javascript(each, indent)).join(', ')}]`
  const entries = Object.entries(value)
  if (entries.length === 0) return '{}'
  return `{\n${entries.map(([name, member]) => `${inner}${propertyName(name)}: ${javascript(member, inner)},\n`).join('')}${indent}}`
}

/** The same call by `request()`, with example values for required fields. */
export function routeBlock(operation: Operation, model: ApiModel, language: Language): string {
  const samples = new Samples(model, language)
  const config = {
    ...samples.members(operation.pathParameters, 'required'),
    ...(operation.query.length === 0
      ? {}
      : { params: samples.members(membersInForm(operation.query, operation.queryForms), 'required') }),
  }
  const body = operation.request === undefined ? {} : samples.of(operation.request.shape, 'required')
  const given = carriesBody(operation) ? `${javascript(body)}, ${javascript(config)}` : javascript(config)
  const name = operation.response.shape === undefined && !isFile(operation) ? 'status' : 'data'
  return (
    `\`\`\`ts twoslash\n${virtualFile(operation, model, language)}// @filename: business.ts\n` +
    `import { wxpay } from './virtual'\n// ---cut---\n` +
    `const { ${name} } = await wxpay.request('${operation.route}', ${given})\n\`\`\`\n`
  )
}
