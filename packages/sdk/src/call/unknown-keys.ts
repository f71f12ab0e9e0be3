import { InputError } from '../base/errors/input-error'
import { received } from '../base/errors/text'
import type { OperationFacts } from '../operations/facts'
import { callOptionNames, isCallOption } from './option-names'
import { parametersOf } from '../operations/path-parameters'
import { nearestName } from '../base/suggestions/nearest-name'

/** Facts that the keys of a call are checked against. */
export interface CheckedCall {
  /** The route as the caller wrote it, parameters in braces. */
  readonly route: string
  /** Segments of its path, parameters in braces. */
  readonly segments: readonly string[]
  /** `undefined` for an operation that the catalog does not have. */
  readonly facts: OperationFacts | undefined
  /** Whether a body was given as a separate argument. */
  readonly hasBody: boolean
  /** Whether other code than this client, such as an interceptor, may read further keys. */
  readonly isExtended: boolean
}

/**
 * Rejects keys of a call's config that would be ignored: `{ out_trade_no, mchid }`, where the query parameter
 * `mchid` must be in `params`.
 *
 * @throws InputError `OPTION_INVALID`, whose `field` is the key
 */
export function refuseUnknownKeys(config: Readonly<Record<string, unknown>>, call: CheckedCall): void {
  for (const name of Object.keys(config)) {
    if (call.segments.includes(`{${name}}`)) continue
    const advice = overridden(name, call)
    if (advice !== undefined) {
      const given = received(config[name])
      throw stray(name, `Option "${name}" (received ${given}) has no effect on ${call.route}: ${advice}`)
    }
    if (name === 'mchid' ? isOverride(config) : isCallOption(name)) continue
    if (call.facts?.query?.includes(name) === true) throw stray(name, misplacedQuery(name, call.route))
    if (name === 'mchid') {
      throw stray(name, 'Option "mchid" signs a call as another merchant: give serial and privateKey as well')
    }
    if (!call.isExtended) throw stray(name, unknown(name, call))
  }
}

// Options that a call of this kind would override or ignore.
function overridden(name: string, { segments, facts, hasBody }: CheckedCall): string | undefined {
  const isV2 = segments[0] === 'v2'
  switch (name) {
    case 'url':
    case 'method':
      return `the route determines it. Remove ${name}, or make another call with client.${isV2 ? 'v2' : 'v3'}.request()`
    case 'data':
      return hasBody ? 'the first argument is the body. Give one of the two' : undefined
    case 'meta':
      return facts !== undefined && facts.request !== 'multipart'
        ? 'this call is not an upload. Remove it'
        : undefined
    case 'security':
    case 'nonceless':
      return isV2 ? undefined : 'it applies to APIv2 only. Remove it'
    default:
      return undefined
  }
}

// Merchant ID that this one call is signed as.
function isOverride({ serial, privateKey }: Readonly<Record<string, unknown>>): boolean {
  return serial !== undefined || privateKey !== undefined
}

function stray(name: string, message: string): InputError {
  return new InputError('OPTION_INVALID', message, name)
}

function misplacedQuery(name: string, route: string): string {
  return `Query parameter "${name}" of ${route} belongs in params: write { params: { ${name}: … } }`
}

function unknown(name: string, { route, facts }: CheckedCall): string {
  const query = facts?.query ?? []
  const nearest = nearestName(name, [...parametersOf(route), ...query, ...callOptionNames()])
  const problem = `${JSON.stringify(name)} is neither a path parameter of ${route} nor an option of a call`
  if (nearest !== undefined && query.includes(nearest)) {
    return `${problem}. Did you mean the query parameter ${nearest}? Write { params: { ${nearest}: … } }`
  }
  if (nearest !== undefined) return `${problem}. Did you mean ${nearest}?`
  return route.startsWith('GET ') || route.startsWith('DELETE ')
    ? `${problem}. Query parameters belong in params: { params: { ${name}: … } }`
    : `${problem}. Fields of the body belong in the first argument`
}
