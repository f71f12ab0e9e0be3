import type { ApiModel, ApiOperation } from '../model/api'
import type { Shape } from '../model/shape'
import { namesOfOperation } from '../naming/operation-names'
import { nodesOf, type RouteNode } from '../naming/node'
import type { Family } from '../naming/tree'
import {
  argumentsText,
  type CallShape,
  callShape,
  carriesBody,
  operationDeclarations,
  otherShapes,
} from './call'
import { nameComment, operationComment } from './comment'
import { importsText } from './imports'
import { propertyName, quoted } from './type-text'

const VERB_ORDER = ['POST', 'GET', 'PUT', 'PATCH', 'DELETE']

const inOrder = (operations: readonly ApiOperation[]): ApiOperation[] =>
  [...operations].sort((a, b) => VERB_ORDER.indexOf(a.method) - VERB_ORDER.indexOf(b.method))

function methodText(operation: ApiOperation, call: CallShape, name: string): string {
  const comment = name === '' ? nameComment(operation, '  ') : operationComment(operation, '  ')
  const others = otherShapes(operation, call).map(({ responseType, type }) => {
    const config = `${call.config} & { responseType: ${quoted(responseType)} }`
    const asked = { ...call, config, configOptional: false, dataOptional: false }
    return `${comment}  ${name}(${argumentsText(operation, asked)}): AxiosPromise<${type}>\n`
  })
  return `${others.join('')}${comment}  ${name}(${argumentsText(operation, call)}): AxiosPromise<${call.response}>\n`
}

function nodeText(node: RouteNode, calls: ReadonlyMap<ApiOperation, CallShape>): string {
  const lines: string[] = []
  for (const operation of inOrder(node.operations)) {
    const call = calls.get(operation)
    if (call === undefined) continue
    if (operation.method === 'POST') lines.push(methodText(operation, call, ''))
    lines.push(methodText(operation, call, operation.method.toLowerCase()))
  }
  for (const child of node.children.values()) {
    for (const property of child.names.properties)
      lines.push(`  ${propertyName(property)}: ${child.typeName}\n`)
  }
  return `export interface ${node.typeName} {\n${lines.join('')}}\n`
}

interface FamilyContext {
  readonly calls: ReadonlyMap<ApiOperation, CallShape>
  readonly model: ApiModel
}

/**
 * The tree of names of the reference page, each an alias of a type above under a short name. If a surrounding
 * namespace hides the short name, the file's own namespace is used.
 */
function namespaceText(
  node: RouteNode,
  context: FamilyContext,
  indent: string,
  around: ReadonlySet<string>,
): string {
  const { calls, model } = context
  const inner = `${indent}  `
  const hidden = new Set([...around, ...[...node.children.values()].map((child) => child.names.namespace)])
  const seen = (type: string): string =>
    type.replaceAll(/[A-Za-z_]\w*/g, (name) => {
      if (!hidden.has(name)) return name
      return model.schemas.has(name) ? `shared.${name}` : `here.${name}`
    })
  const lines: string[] = []
  for (const operation of inOrder(node.operations)) {
    const names = namesOfOperation(node, operation)
    const call = calls.get(operation)
    if (call === undefined) continue
    lines.push(`${inner}namespace ${names.namespace} {\n`)
    if (call.data !== undefined) lines.push(`${inner}  type ${names.requestAlias} = ${seen(call.data)}\n`)
    lines.push(`${inner}  type RequestConfig = ${seen(call.configAlias)}\n`)
    lines.push(`${inner}  type WellformedResponse = ${seen(call.response)}\n`)
    lines.push(`${inner}}\n`)
  }
  for (const child of node.children.values()) {
    lines.push(`${inner}type ${child.names.namespace} = ${seen(child.typeName)}\n`)
    if (child.children.size + child.operations.length > 0)
      lines.push(namespaceText(child, context, inner, hidden))
  }
  const head =
    indent === '' ? `export declare namespace ${node.typeName}` : `${indent}namespace ${node.names.namespace}`
  return `${head} {\n${lines.join('')}${indent}}\n`
}

function routeType(operation: ApiOperation, call: CallShape): string {
  if (!carriesBody(operation))
    return `${call.configOptional ? 'OptionalQuery' : 'Query'}<${call.config}, ${call.response}>`
  const kind = call.dataOptional ? 'OptionalSend' : call.configOptional ? 'SendAlone' : 'Send'
  return `${kind}<${call.data ?? 'NoData'}, ${call.config}, ${call.response}>`
}

function routesText(nodes: readonly RouteNode[], calls: ReadonlyMap<ApiOperation, CallShape>): string {
  const lines = nodes.flatMap((node) =>
    inOrder(node.operations).map((operation) => {
      const call = calls.get(operation)
      if (call === undefined) return ''
      return `${nameComment(operation, '  ')}  ${quoted(operation.route)}: ${routeType(operation, call)}\n`
    }),
  )
  return `export interface Routes {\n${lines.join('')}}\n`
}

/** The declaration file of one product family. */
export function familyDeclarations(family: Family, model: ApiModel): string {
  const resolve = (name: string): Shape | undefined => model.schemas.get(name)?.shape
  const nodes = nodesOf(family.root)
  const calls = new Map<ApiOperation, CallShape>()
  const parts: string[] = []
  for (const node of nodes) {
    for (const operation of inOrder(node.operations)) {
      const names = namesOfOperation(node, operation)
      const call = callShape(operation, names, resolve)
      calls.set(operation, call)
      parts.push(operationDeclarations(operation, names, call, resolve))
    }
    parts.push(nodeText(node, calls))
  }
  const body = [
    ...parts,
    namespaceText(family.root, { calls, model }, '', new Set()),
    routesText(nodes, calls),
  ].join('')
  return `${importsText(body, family.name, model.schemas)}${body}`
}
