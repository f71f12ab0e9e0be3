import { posix } from 'node:path'
import type { Tree } from './files'
import { argumentsOf, type Call, invocations, operationOf, titleOf } from './java-calls'
import { JavaShapes, type JavaTypes, namesOf, qualify, readDeclarations } from './java-models'
import { mergeRoutes } from './merge'
import type { Reading } from './shape'
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

/** `realRequest.getOutTradeNo()` reads the field `outTradeNo`. */
function fieldRead(node: Node | null): string {
  const getter = below(node, 'method_invocation')
    .map((each) => textOf(each, 'name'))
    .find((name) => /^get[A-Z]/.test(name))
  return getter === undefined ? '' : `${getter.charAt(3).toLowerCase()}${getter.slice(4)}`
}

function wireAndField(call: Node): readonly [string, string] {
  const [name, value] = argumentsOf(call)
  const wire = literalsOf(name ?? null, 'string_fragment').replace(/[{}]/g, '')
  return [wire, fieldRead(value ?? null)]
}

function pathOf(body: Node): string {
  const declared = below(body, 'variable_declarator').find((each) => textOf(each, 'name') === 'requestPath')
  return literalsOf(fieldOf(declared ?? null, 'value'), 'string_fragment').replace(/^https:\/\/[^/]+/, '')
}

const PACKAGE = 'com.wechat.pay.java.service.'

/** `payments.jsapi.JsapiService.prepay`, from the class of the file and its package. */
function callerOf(file: string, names: ReadonlyMap<string, string>, method: Node): string {
  const type = posix.basename(file, '.java')
  return `${qualify(names, type).replace(PACKAGE, '')}.${textOf(method, 'name')}`
}

function callOf(file: string, names: ReadonlyMap<string, string>, method: Node): Call | undefined {
  const body = fieldOf(method, 'body')
  const path = body === null ? '' : pathOf(body)
  if (body === null || path === '') return undefined
  const verb = argumentsOf(invocations(body, 'httpMethod')[0])[0]
  const result = argumentsOf(invocations(body, 'execute')[0])[1]
  const parameter = childrenOf(fieldOf(method, 'parameters'), 'formal_parameter')[0]
  const response = result?.type === 'class_literal' ? childrenOf(result)[0]?.text : undefined
  const replaced = invocations(body, 'replace').filter((each) => each.text.includes('"{" + '))
  return {
    location: locationOf(file, method),
    caller: callerOf(file, names, method),
    title: titleOf(method),
    method: (verb?.text ?? '').replace('HttpMethod.', ''),
    path,
    request: qualify(names, textOf(parameter ?? null, 'type')),
    response: response === undefined ? undefined : qualify(names, response),
    pathFields: replaced.map(wireAndField),
    queryFields: invocations(body, 'add').map(wireAndField),
    hasBody: invocations(body, 'createRequestBody').length > 0,
  }
}

function readFile(parse: Parse, into: JavaTypes, file: string, text: string): readonly Call[] {
  return parse(text, (root) => {
    readDeclarations(into, file, root)
    if (!file.endsWith('Service.java')) return []
    const names = namesOf(root)
    return below(root, 'method_declaration')
      .map((method) => callOf(file, names, method))
      .filter((call) => call !== undefined)
  })
}

/** Reads a checkout of the official Java SDK: `service/src/main/java/**`. */
export async function readJava(tree: Tree): Promise<Reading> {
  const parse = await parserOf('java')
  const types: JavaTypes = new Map()
  const calls: Call[] = []
  for (const file of tree.list((path) => `/${path}`.includes('/service/') && path.endsWith('.java')))
    calls.push(...(tree.read(file, (text) => readFile(parse, types, file, text)) ?? []))
  const shapes = new JavaShapes(types, 'annotated')
  const version = tree.find('gradle.properties', /^projectPropVersion=([\d.]+)/m)
  return tree.reading(mergeRoutes(calls.map((call) => operationOf(call, shapes))), version)
}
