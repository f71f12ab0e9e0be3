import { commentLines, type JavaShapes } from './java-models'
import { type Location, type SourceOperation, renamedFields } from './shape'
import { below, childrenOf, fieldOf, type Node, textOf } from './syntax'

/** A call as Java code makes it. Names of types are qualified. */
export interface Call {
  readonly location: Location
  /** Class and name of the method; undefined for code that is not of the SDK. */
  readonly caller?: string
  readonly title: string | undefined
  readonly method: string
  readonly path: string
  readonly request: string
  readonly response: string | undefined
  /** Java field by wire name. */
  readonly pathFields: readonly (readonly [string, string])[]
  readonly queryFields: readonly (readonly [string, string])[]
  readonly hasBody: boolean
}

export const invocations = (body: Node, name: string): Node[] =>
  below(body, 'method_invocation').filter((each) => textOf(each, 'name') === name)

export const argumentsOf = (call: Node | undefined): Node[] => childrenOf(fieldOf(call ?? null, 'arguments'))

/** First line of the Javadoc. */
export const titleOf = (method: Node): string | undefined =>
  commentLines(method.previousNamedSibling?.text ?? '')[0]

/** The operation of a call, with the shapes of its request and its response. */
export function operationOf(call: Call, shapes: JavaShapes): SourceOperation {
  const members = shapes.membersOf(call.request)
  return {
    method: call.method,
    path: call.path,
    title: call.title,
    location: call.location,
    ...(call.caller === undefined ? {} : { callers: [call.caller] }),
    sides: {
      path: renamedFields(call.pathFields, members, call.location),
      query: renamedFields(call.queryFields, members, call.location),
      body: call.hasBody ? shapes.shapeOf(call.request, 'body') : null,
      response: call.response === undefined ? null : shapes.shapeOf(call.response),
    },
  }
}
