import type { Method, ApiOperation } from '../model/api'
import type { RouteNode } from './node'

const VERB: Readonly<Record<Method, string>> = {
  GET: 'Get',
  POST: 'Post',
  PUT: 'Put',
  PATCH: 'Patch',
  DELETE: 'Delete',
}

/** Names of the declarations of one operation in its family's file. */
export interface OperationNames {
  readonly request: string
  readonly config: string
  readonly response: string
  /** `PostHttpMethod`. */
  readonly namespace: string
  /** `JsonDataRequest`, or the name for another kind of body. */
  readonly requestAlias: 'JsonDataRequest' | 'XmlDataRequest' | 'MultipartRequest'
}

export function namesOfOperation(node: RouteNode, operation: ApiOperation): OperationNames {
  // A long name omits its verb if the node has only one: a signature contains the name four times.
  const short = node.typeName.length > 36 && node.operations.length === 1
  const stem = short ? node.typeName : `${node.typeName}${VERB[operation.method]}`
  const kind = operation.request?.kind
  return {
    request: `${stem}Request`,
    config: `${stem}Config`,
    response: `${stem}Response`,
    namespace: `${VERB[operation.method]}HttpMethod`,
    requestAlias:
      kind === 'multipart' ? 'MultipartRequest' : kind === 'xml' ? 'XmlDataRequest' : 'JsonDataRequest',
  }
}
