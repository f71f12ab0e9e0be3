import type { OperationFacts } from './facts'

/** An operation of the catalog, by its route: `GET /v3/certificates`. */
export interface Operation {
  readonly route: string
  readonly facts: OperationFacts
}

interface Branch {
  readonly named: Map<string, Branch>
  parameter: Branch | undefined
  readonly operations: Map<string, Operation>
}

/**
 * Finds the operation of a method and a path segment by segment, as the gateway does. No pattern is matched against the
 * complete URL, so a value in it cannot imitate another operation. A literal segment takes precedence over a parameter.
 */
export class RouteTree {
  readonly #root = branch()
  readonly #named = new Map<string, Operation>()

  constructor(operations: Readonly<Record<string, OperationFacts>>) {
    for (const [route, facts] of Object.entries(operations)) {
      const operation = { route, facts }
      this.#named.set(route, operation)
      const [method = '', path = ''] = route.split(' ', 2)
      for (const each of [path, ...(facts.aliases ?? [])]) {
        let at = this.#root
        for (const segment of each.slice(1).split('/')) at = descend(at, segment)
        at.operations.set(method, operation)
      }
    }
  }

  /** The operation with exactly this route, including the parameter names of the catalog. */
  named(route: string): Operation | undefined {
    return this.#named.get(route)
  }

  /** @param path - as sent, or with its parameters in braces: `/v3/payscore/serviceorder/{out_order_no}` */
  find(method: string, path: string): Operation | undefined {
    return search(this.#root, path.slice(1).split('/'), 0, method)
  }

  /** Every route of the catalog. */
  routes(): Iterable<string> {
    return this.#named.keys()
  }

  /** The methods of a path; empty if it has no operation. */
  methodsOf(path: string): string[] {
    const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']
    return methods.filter((method) => this.find(method, path) !== undefined)
  }
}

function branch(): Branch {
  return { named: new Map(), parameter: undefined, operations: new Map() }
}

function descend(at: Branch, segment: string): Branch {
  if (isParameter(segment)) return (at.parameter ??= branch())
  const known = at.named.get(segment)
  if (known !== undefined) return known
  const made = branch()
  at.named.set(segment, made)
  return made
}

function search(
  at: Branch,
  segments: readonly string[],
  depth: number,
  method: string,
): Operation | undefined {
  const segment = segments[depth]
  if (segment === undefined) return at.operations.get(method)
  const named = isParameter(segment) ? undefined : at.named.get(segment)
  return (
    (named && search(named, segments, depth + 1, method)) ??
    (at.parameter && segment !== '' ? search(at.parameter, segments, depth + 1, method) : undefined)
  )
}

function isParameter(segment: string): boolean {
  return segment.startsWith('{') && segment.endsWith('}')
}
