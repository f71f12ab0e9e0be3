import type { ApiModel, Operation } from '../model/api'
import { literal } from './literal'
import { quoted } from '../declarations/type-text'

const flag = (value: boolean): true | undefined => (value ? true : undefined)

const listIfAny = (list: readonly string[]): readonly string[] | undefined =>
  list.length === 0 ? undefined : list

/** Only what differs from a plain JSON call that answers 200. */
function factsOf(operation: Operation): object {
  const { response, request } = operation
  return {
    api: operation.api === 'v3' ? undefined : operation.api,
    host: operation.host,
    unsigned: flag(operation.unsigned),
    aliases: listIfAny(operation.aliases),
    query: listIfAny(operation.query.map(({ name }) => name)),
    signed: operation.signed,
    signType: operation.signType,
    status: response.status === 200 ? undefined : response.status,
    response: response.kind === 'json' ? undefined : response.kind,
    request: request === undefined || request.kind === 'json' ? undefined : request.kind,
    sealed: listIfAny(operation.sealed),
    opened: listIfAny(operation.opened),
    lists: listIfAny(operation.lists),
    safe: operation.method === 'GET' ? undefined : flag(operation.safe),
    idempotency: operation.idempotency,
    pagination: operation.pagination,
    errors: operation.errors,
    mtls: flag(operation.mtls),
    nonceless: flag(operation.nonceless),
    deprecated: flag(operation.deprecated),
    docs: operation.docs[0],
  }
}

/** The sdk's table of facts by route; loaded when a call first needs it. */
export function operationsTable(model: ApiModel): string {
  const rows = model.operations.map(
    (operation) => `  ${quoted(operation.route)}: ${literal(factsOf(operation))},\n`,
  )
  return (
    "import type { OperationFacts } from '../operations/facts'\n\n" +
    `export const operations: Readonly<Record<string, OperationFacts>> = {\n${rows.join('')}}\n`
  )
}
