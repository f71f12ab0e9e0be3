import { quoted } from '../declarations/type-text'
import { type FactSchema, sdkFacts } from '../facts/schema'
import { type DerivedType, sdkTypes } from '../facts/types'
import type { ApiModel, ApiOperation } from '../model/api'
import { literal } from './literal'
import { OUTCOME_TYPE, outcomeOf } from './outcome'

/** A fact that follows from OpenAPI itself; `undefined` where the operation is an ordinary one. */
interface DerivedFact extends DerivedType {
  readonly of: (operation: ApiOperation, operations: ReadonlyMap<string, ApiOperation>) => unknown
}

const flag = (value: boolean): true | undefined => (value ? true : undefined)

const listIfAny = (list: readonly string[]): readonly string[] | undefined =>
  list.length === 0 ? undefined : list

const DERIVED: readonly DerivedFact[] = [
  {
    name: 'host',
    type: 'string',
    description: 'Origin that serves it, where it is not the ordinary host.',
    of: ({ host }) => host,
  },
  {
    name: 'query',
    type: 'readonly string[]',
    description: 'Names of its query parameters.',
    of: ({ query }) => listIfAny(query.map(({ name }) => name)),
  },
  {
    name: 'signType',
    type: "'HMAC-SHA256'",
    description: 'APIv2: the only `sign_type` that it accepts, where MD5 is not allowed.',
    of: ({ signType }) => signType,
  },
  {
    name: 'status',
    type: 'number',
    description: 'HTTP status of success. Default 200.',
    of: ({ response }) => (response.status === 200 ? undefined : response.status),
  },
  {
    name: 'response',
    type: "'none' | 'text' | 'xml' | 'binary' | 'pdf' | 'image' | 'redirect'",
    description: 'Format of the response. Default JSON.',
    of: ({ response }) => (response.kind === 'json' ? undefined : response.kind),
  },
  {
    name: 'request',
    type: "'multipart' | 'xml'",
    description: 'Format of the request body. Default JSON.',
    of: ({ request }) => (request === undefined || request.kind === 'json' ? undefined : request.kind),
  },
  {
    name: 'encrypted',
    type: 'readonly string[]',
    description: "Request fields that are encrypted with WeChat Pay's key: `a.b[].c`.",
    of: ({ encrypted }) => listIfAny(encrypted),
  },
  {
    name: 'encryptedQuery',
    type: 'readonly string[]',
    description: "Query parameters that are encrypted with WeChat Pay's key.",
    of: ({ encryptedQuery }) => listIfAny(encryptedQuery),
  },
  {
    name: 'decrypted',
    type: 'readonly string[]',
    description: "Response fields that are encrypted with the merchant's certificate: `a.b[].c`.",
    of: ({ decrypted }) => listIfAny(decrypted),
  },
  {
    name: 'lists',
    type: 'readonly string[]',
    description: 'APIv2: response fields that are lists, even with a single element: `a.b`.',
    of: ({ lists }) => listIfAny(lists),
  },
  {
    name: 'outcome',
    type: 'OutcomeSource',
    description: 'Query that tells the outcome of a write whose response is missing.',
    of: outcomeOf,
  },
  {
    name: 'mtls',
    type: 'true',
    description: 'The TLS handshake needs the API certificate of the merchant.',
    of: ({ mtls }) => flag(mtls),
  },
  {
    name: 'deprecated',
    type: 'true',
    description: 'Retired by WeChat Pay.',
    of: ({ deprecated }) => flag(deprecated),
  },
  {
    name: 'docs',
    type: 'string',
    description: 'First official page.',
    of: ({ docs }) => docs?.[0],
  },
]

function factsOf(
  operation: ApiOperation,
  schema: FactSchema,
  operations: ReadonlyMap<string, ApiOperation>,
): object {
  const written: Readonly<Record<string, unknown>> = { ...operation }
  return Object.fromEntries([
    ...sdkFacts(schema).map(([name, fact]) => [
      name,
      written[name] === fact.default ? undefined : written[name],
    ]),
    ...DERIVED.map(({ name, of }) => [name, of(operation, operations)]),
  ]) as object
}

/** Facts by route, without those of an ordinary operation; loaded when a call first needs them. */
export function operationsTable({ operations, extensions }: ApiModel): string {
  const byId = new Map(operations.map((operation) => [operation.id, operation]))
  const rows = operations.map(
    (operation) => `  ${quoted(operation.route)}: ${literal(factsOf(operation, extensions, byId))},\n`,
  )
  return (
    "import type { OperationFacts } from './facts'\n\n" +
    `export const operations: Readonly<Record<string, OperationFacts>> = {\n${rows.join('')}}\n`
  )
}

/** Types of the SDK's tables. */
export const factsTypes = ({ extensions }: ApiModel): string => sdkTypes(extensions, DERIVED) + OUTCOME_TYPE
