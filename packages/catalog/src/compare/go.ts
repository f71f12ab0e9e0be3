import { posix } from 'node:path'
import type { Tree } from './files'
import { emptyPackage, type GoPackage, GoTypes, readDeclarations } from './go-models'
import { mergeRoutes } from './merge'
import { type Location, type SourceOperation, type Reading, renamedFields, type Shape } from './shape'
import {
  below,
  childrenOf,
  fieldOf,
  literalsOf,
  locationOf,
  type Node,
  type Parse,
  parserOf,
  textOf,
} from './syntax'

const LITERAL = 'interpreted_string_literal_content'
/** Folder of a package below `services`; undefined for other files and for tests. */
function folderOf(file: string): string | undefined {
  if (!file.endsWith('.go') || file.endsWith('_test.go')) return undefined
  const [, ...folders] = posix.dirname(`/${file}`).split('/services/')
  return folders.length === 0 ? undefined : folders.join('/services/')
}

/** A call as a method of a service makes it. */
interface Call {
  readonly folder: string
  readonly location: Location
  /** Type and name of the method. */
  readonly caller: string
  readonly title: string | undefined
  readonly method: string
  readonly path: string
  readonly request: string
  readonly response: { readonly name: string; readonly alias?: string } | undefined
  /** Go field by wire name. */
  readonly pathFields: readonly (readonly [string, string])[]
  readonly queryFields: readonly (readonly [string, string])[]
  /** Type of the body: the request itself, or a struct that is filled from it. */
  readonly body: string | undefined
}

const requestField = (node: Node | null): string =>
  below(node, 'selector_expression')
    .filter((each) => textOf(each, 'operand') === 'req')
    .map((each) => textOf(each, 'field'))[0] ?? ''

const assigned = (body: Node, name: string): readonly (Node | null)[] =>
  [...below(body, 'assignment_statement'), ...below(body, 'short_var_declaration')]
    .filter((each) => textOf(each, 'left') === name)
    .map((each) => fieldOf(each, 'right'))

function bodyType(body: Node, request: string): string | undefined {
  const [value] = assigned(body, 'localVarPostBody')
  if (value === undefined || value === null) return undefined
  const [literal] = below(value, 'composite_literal')
  return literal === undefined ? request : textOf(literal, 'type')
}

function responseOf(method: Node): Call['response'] {
  const [first] = childrenOf(fieldOf(method, 'result'), 'parameter_declaration')
  if (first === undefined || textOf(first, 'name') !== 'resp') return undefined
  const [type] = childrenOf(fieldOf(first, 'type'))
  if (type?.type !== 'qualified_type') return type === undefined ? undefined : { name: type.text }
  return { name: textOf(type, 'name'), alias: textOf(type, 'package') }
}

/** The comment of a method begins `CloseOrder 关闭订单`. */
function titleOf(method: Node): string | undefined {
  let first: Node | null = null
  for (let node = method.previousNamedSibling; node?.type === 'comment'; node = node.previousNamedSibling)
    first = node
  return first?.text.replace(/^\/\/\s*\w+\s*/, '')
}

/** `JsapiApiService.Prepay` of `func (a *JsapiApiService) Prepay(…)`. */
function callerOf(method: Node): string {
  const [type] = below(fieldOf(method, 'receiver'), 'type_identifier')
  return `${type?.text ?? ''}.${textOf(method, 'name')}`
}

function callOf(folder: string, file: string, method: Node): Call | undefined {
  const body = fieldOf(method, 'body')
  if (body === null) return undefined
  const paths = assigned(body, 'localVarPath')
  const verb = below(body, 'var_spec').find((each) => textOf(each, 'name') === 'localVarHTTPMethod')
  const path = literalsOf(paths.find((each) => each?.text.includes('/v3/')) ?? null, LITERAL)
  if (verb === undefined || path === '') return undefined
  const request = childrenOf(fieldOf(method, 'parameters'), 'parameter_declaration').find(
    (each) => textOf(each, 'name') === 'req',
  )
  const type = textOf(request ?? null, 'type')
  const replaced = paths
    .filter((each) => each?.text.startsWith('strings.Replace'))
    .map((each) => [literalsOf(each, LITERAL).replace(/[{}]/g, ''), requestField(each)] as const)
  const added = below(body, 'call_expression')
    .filter((each) => textOf(each, 'function') === 'localVarQueryParams.Add')
    .map((each) => fieldOf(each, 'arguments'))
    .map((each) => [literalsOf(childrenOf(each)[0] ?? null, LITERAL), requestField(each)] as const)
  return {
    folder,
    location: locationOf(file, method),
    caller: callerOf(method),
    title: titleOf(method),
    method: textOf(verb, 'value').replace('nethttp.Method', '').toUpperCase(),
    path,
    request: type,
    response: responseOf(method),
    pathFields: replaced,
    queryFields: added,
    body: bodyType(body, type),
  }
}

function operationOf(call: Call, types: GoTypes): SourceOperation {
  const members = types.membersOf(call.folder, call.request)
  const named = (name: string, alias?: string): Shape =>
    types.shapeOf(call.folder, { name, alias, array: false })
  const { body, response } = call
  return {
    method: call.method,
    path: call.path,
    title: call.title,
    location: call.location,
    callers: [`${call.folder}.${call.caller}`],
    sides: {
      path: renamedFields(call.pathFields, members, call.location),
      query: renamedFields(call.queryFields, members, call.location),
      body: body === undefined ? null : named(body),
      response: response === undefined ? null : named(response.name, response.alias),
    },
  }
}

function readFile(
  parse: Parse,
  into: GoPackage,
  folder: string,
  file: string,
  text: string,
): readonly Call[] {
  return parse(text, (root) => {
    readDeclarations(into, file, root)
    return childrenOf(root, 'method_declaration')
      .map((method) => callOf(folder, file, method))
      .filter((call) => call !== undefined)
  })
}

/** Reads a checkout of the official Go SDK: `services/**`. */
export async function readGo(tree: Tree): Promise<Reading> {
  const parse = await parserOf('go')
  const packages = new Map<string, GoPackage>()
  const calls: Call[] = []
  for (const file of tree.list((path) => folderOf(path) !== undefined)) {
    const folder = folderOf(file) ?? ''
    const into = packages.get(folder) ?? emptyPackage()
    packages.set(folder, into)
    calls.push(...(tree.read(file, (text) => readFile(parse, into, folder, file, text)) ?? []))
  }
  const types = new GoTypes(packages)
  const version = tree.find('core/consts/const.go', /\bVersion\s*=\s*"([\d.]+)"/)
  return tree.reading(mergeRoutes(calls.map((call) => operationOf(call, types))), version)
}
