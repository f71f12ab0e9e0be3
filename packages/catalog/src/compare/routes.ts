import { type SourceOperation, routeOf } from './shape'

const segmentsOf = (path: string): readonly string[] => path.split('/')
const isPlaceholder = (segment: string): boolean => /^\{.*\}$/.test(segment)

/** Names of the parameters in a path, in their order. */
export const placeholdersOf = (path: string): readonly string[] =>
  segmentsOf(path)
    .filter(isPlaceholder)
    .map((segment) => segment.slice(1, -1))

const structureOf = ({ method, path }: Pick<SourceOperation, 'method' | 'path'>): string =>
  `${method} ${segmentsOf(path)
    .map((segment) => (isPlaceholder(segment) ? '{}' : segment))
    .join('/')}`

/** True if a placeholder of the catalog stands for what a source writes out: `{bill_type}` for `NO_SUCC`. */
function covers(catalog: readonly string[], source: readonly string[]): boolean {
  return (
    catalog.length === source.length &&
    catalog.every((segment, index) => segment === source[index] || isPlaceholder(segment))
  )
}

/** Finds the operation of the catalog that a source means, whatever it calls the parameters in the path. */
export class Routes {
  private readonly exact: ReadonlyMap<string, SourceOperation>
  private readonly structures = new Map<string, SourceOperation>()

  constructor(private readonly operations: readonly SourceOperation[]) {
    this.exact = new Map(operations.map((operation) => [routeOf(operation), operation]))
    for (const operation of operations)
      if (!this.structures.has(structureOf(operation))) this.structures.set(structureOf(operation), operation)
  }

  find(wanted: Pick<SourceOperation, 'method' | 'path'>): SourceOperation | undefined {
    return (
      this.exact.get(routeOf(wanted)) ??
      this.structures.get(structureOf(wanted)) ??
      this.operations.find(
        ({ method, path }) => method === wanted.method && covers(segmentsOf(path), segmentsOf(wanted.path)),
      )
    )
  }
}
