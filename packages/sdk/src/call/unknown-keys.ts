import { InputError } from '../base/errors/input-error'
import { received } from '../base/errors/text'
import type { OperationFacts } from '../operations/facts'
import { callOptionNames, isCallOption } from './option-names'
import { parametersOf } from '../operations/path-parameters'
import { nearestName } from '../base/suggestions/nearest-name'

/** What a call is checked against. */
export interface CheckedCall {
  /** As the caller wrote it, parameters in braces. */
  readonly route: string
  /** Segments of its path, parameters in braces. */
  readonly segments: readonly string[]
  /** `undefined` for an operation that the catalog does not have. */
  readonly facts: OperationFacts | undefined
  /** Whether a body was given as an argument of its own. */
  readonly hasBody: boolean
  /** Whether something other than this client, such as an interceptor, may read further keys. */
  readonly isExtended: boolean
}

/**
 * Refuses keys of a call's config that would be ignored: `{ out_trade_no, mchid }`, where the query parameter `mchid`
 * belongs in `params`.
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

// Options that a call of this kind would override or never read.
function overridden(name: string, { segments, facts, hasBody }: CheckedCall): string | undefined {
  const isV2 = segments[0] === 'v2'
  switch (name) {
    case 'url':
    case 'method':
      return `the route decides it. Remove ${name}, or make another call with client.${isV2 ? 'v2' : 'v3'}.request()`
    case 'data':
      return hasBody ? 'the first argument is the body. Give one of the two' : undefined
    case 'meta':
      return facts !== undefined && facts.request !== 'multipart' ? 'it is no upload. Remove it' : undefined
    case 'security':
    case 'nonceless':
      return isV2 ? undefined : 'only APIv2 has it. Remove it'
    case 'validateStatus':
      return isV2
        ? 'APIv2 reports success in the body, and a response of another status always rejects. Remove it'
        : undefined
    default:
      return undefined
  }
}

// The merchant who signs this one call.
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
