import type { ApiModel, Operation } from '../model/api'
import type { Member, ObjectShape, Shape } from '../model/shape'
import { carriesBody, isFile } from '../declarations/call'
import {
  formsText,
  numberType,
  propertyName,
  quoted,
  stringType,
  type TypeStyle,
} from '../declarations/type-text'
import { namesOfSegment } from '../naming/segment'
import { type Language } from './words'

const DEEPEST = 8

/** The Chinese page shows the term, and the sentence where there is one; the English page the sentence. */
const commentOf = ({ term, meaning }: Member, language: Language): string | undefined => {
  if (language === 'en') return meaning?.en ?? term
  return [term, meaning?.zh].filter((part) => part !== undefined).join('：') || undefined
}

/** The types of one operation, written inline, so that a page compiles without the SDK. */
export class VirtualTypes {
  readonly #model: ApiModel
  readonly #language: Language
  readonly #enums: TypeStyle['enums']

  constructor(model: ApiModel, language: Language, enums: TypeStyle['enums']) {
    this.#model = model
    this.#language = language
    this.#enums = enums
  }

  /** The members of an object, with a comment each in the page's language. */
  members(members: readonly Member[], indent: string, depth = 0): string {
    return members
      .map((member) => {
        const comment = commentOf(member, this.#language)
        const line = `${indent}${propertyName(member.name)}${member.required ? '' : '?'}: ${this.type(member.shape, indent, depth)}\n`
        return comment === undefined ? line : `${indent}/** ${comment.replaceAll('*/', '')} */\n${line}`
      })
      .join('')
  }

  type(shape: Shape, indent: string, depth = 0): string {
    switch (shape.kind) {
      case 'string':
        if (shape.bytes === true) return 'Blob | Uint8Array'
        return stringType(shape, this.#enums).replace(/Unlisted$/, '(string & {})')
      case 'integer':
      case 'number':
        return numberType(shape, this.#enums)
      case 'boolean':
        return 'boolean'
      case 'anything':
        return 'unknown'
      case 'list': {
        const of = this.type(shape.of, indent, depth)
        return of.endsWith(')') || (!of.startsWith('{') && of.includes('|')) ? `(${of})[]` : `${of}[]`
      }
      case 'choice':
        return shape.options.map((option) => this.type(option, indent, depth)).join(' | ')
      case 'named': {
        const named = this.#model.schemas.get(shape.name)
        return named === undefined || depth > DEEPEST ? 'object' : this.type(named.shape, indent, depth + 1)
      }
      case 'object': {
        if (shape.members.length === 0) return 'Record<string, unknown>'
        return `{\n${this.members(shape.members, `${indent}  `, depth + 1)}${indent}}${this.forms(shape)}`
      }
    }
  }

  /** Addition of the forms of an object to its type. */
  forms({ members, forms }: Pick<ObjectShape, 'members' | 'forms'>): string {
    return formsText(members, forms, { scalars: 'typed', enums: this.#enums })
  }

  /** `export interface` for an object, `export type` otherwise. */
  declaration(name: string, shape: Shape, indent: string): string {
    const text = this.type(shape, indent)
    return text.startsWith('{') && text.endsWith('}')
      ? `${indent}export interface ${name} ${text}\n`
      : `${indent}export type ${name} = ${text}\n`
  }
}

const responseType = (operation: Operation): string => (isFile(operation) ? 'Uint8Array' : "''")

/** The names that a page uses for one operation. */
export interface PageNames {
  /** `WeChatPay.OpenAPI.V3.Payscore…Complete`, its last part, and the verb's namespace. */
  readonly parent: string
  readonly node: string
  readonly verb: string
  readonly chain: string
}

export function pageNames(operation: Operation): PageNames {
  const [, , ...segments] = operation.path.split('/')
  const names = segments.map(namesOfSegment)
  const spaces = names.map((each) => each.namespace)
  const method = operation.method.charAt(0) + operation.method.slice(1).toLowerCase()
  return {
    parent: ['WeChatPay.OpenAPI.V3', ...spaces.slice(0, -1)].join('.'),
    node: spaces.at(-1) ?? '',
    verb: `${method}HttpMethod`,
    chain: ['wxpay.v3', ...names.map((each) => each.properties[0] ?? '')].join('.'),
  }
}

interface BothTypes {
  readonly sent: VirtualTypes
  readonly received: VirtualTypes
}

function operationNamespace(operation: Operation, types: BothTypes, names: PageNames): string {
  const { request, response } = operation
  const config = [
    request === undefined ? '' : '    data?: JsonDataRequest\n',
    types.sent.members(operation.pathParameters, '    '),
    operation.query.length === 0
      ? ''
      : `    params: {\n${types.sent.members(operation.query, '      ')}    }${types.sent.forms({ members: operation.query, forms: operation.queryForms })}\n`,
  ].join('')
  return [
    `namespace ${names.parent}.${names.node}.${names.verb} {\n`,
    request === undefined ? '' : types.sent.declaration('JsonDataRequest', request.shape, '  '),
    `  export interface RequestConfig extends AxiosRequestConfig {\n${config}  }\n`,
    response.shape === undefined
      ? `  export type WellformedResponse = ${responseType(operation)}\n`
      : types.received.declaration('WellformedResponse', response.shape, '  '),
    '}\n',
  ].join('')
}

function nodeInterface(operation: Operation, names: PageNames, language: Language): string {
  const space = `${names.node}.${names.verb}`
  const config = `config: ${space}.RequestConfig`
  const data = operation.request === undefined ? 'data: object | undefined' : `data: ${space}.JsonDataRequest`
  const signature = `(${carriesBody(operation) ? `${data}, ${config}` : config}): AxiosPromise<${space}.WellformedResponse>`
  const [first] = operation.docs ?? []
  const page = first === undefined ? '' : `     * @link ${first}\n`
  const comment = `    /**\n     * ${operation.name[language]}\n${page}     */\n`
  const shorthand = operation.method === 'POST' ? `${comment}    ${signature}\n` : ''
  return (
    `namespace ${names.parent} {\n  export interface ${names.node} {\n${shorthand}` +
    `${comment}    ${operation.method.toLowerCase()}${signature}\n  }\n}\n`
  )
}

/** One namespace for each step from the operation up to `V3`. */
function path(operation: Operation): string {
  const [, , ...segments] = operation.path.split('/')
  const names = segments.map(namesOfSegment)
  const steps: string[] = []
  for (let at = names.length - 1; at > 0; at--) {
    const outer = ['WeChatPay.OpenAPI.V3', ...names.slice(0, at - 1).map((each) => each.namespace)].join('.')
    const holder = names[at - 1]?.namespace ?? ''
    const child = names[at]
    const type = `${holder}.${child?.namespace ?? ''}`
    steps.push(
      `namespace ${outer} {\n  export interface ${holder} {\n    ${child?.properties[0] ?? ''}: ${type}\n  }\n}\n`,
    )
  }
  const first = names[0]
  steps.push(
    `namespace WeChatPay.OpenAPI {\n  export interface V3 {\n    ${first?.properties[0] ?? ''}: V3.${first?.namespace ?? ''}\n  }\n}\n`,
  )
  return steps.join('')
}

/** The file that a page's code imports: the types of this operation, under the names of the reference. */
export function virtualFile(operation: Operation, model: ApiModel, language: Language): string {
  const names = pageNames(operation)
  const types = {
    sent: new VirtualTypes(model, language, 'closed'),
    received: new VirtualTypes(model, language, 'open'),
  }
  const request = `request(route: ${quoted(operation.route)}, ${requestArguments(operation, names)}): AxiosPromise<${names.parent}.${names.node}.${names.verb}.WellformedResponse>`
  return [
    '// @filename: virtual.ts\n/// <reference types="node" />\n',
    "import { AxiosRequestConfig, AxiosPromise } from 'axios'\n",
    operationNamespace(operation, types, names),
    nodeInterface(operation, names, language),
    path(operation),
    `export interface Wechatpay {\n  /**\n   * APIv3 endpoint\n   */\n  v3: WeChatPay.OpenAPI.V3\n  ${request}\n}\n`,
    'export declare const wxpay: Wechatpay\n',
  ].join('')
}

function requestArguments(operation: Operation, names: PageNames): string {
  const space = `${names.parent}.${names.node}.${names.verb}`
  const config = `config: ${space}.RequestConfig`
  if (!carriesBody(operation)) return config
  return operation.request === undefined
    ? `data: object | undefined, ${config}`
    : `data: ${space}.JsonDataRequest, ${config}`
}
