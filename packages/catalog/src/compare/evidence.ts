import type { Disagreement } from './disagreement'

/** Names a field of an operation: route, side and path of names. */
export const keyOf = ({
  operation,
  side,
  field,
}: Pick<Disagreement, 'operation' | 'side' | 'field'>): string => [operation, side, field].join(' ')

/**
 * What the sources say together about the fields of the catalog. Each source describes the roles and the day
 * that it knows, so the catalog is their union: something of the catalog is doubtful only if no source has it,
 * and a field is to be required only if every source requires it.
 */
export class Evidence {
  private readonly known = new Set<string>()
  private readonly optional = new Set<string>()
  private readonly encrypted = new Set<string>()
  private readonly values = new Map<string, Set<string>>()

  /** Notes a field of the catalog that a source has too. */
  field(key: string, marks: { required: boolean | undefined; encrypted: boolean }): void {
    this.known.add(key)
    if (marks.required === false) this.optional.add(key)
    if (marks.encrypted) this.encrypted.add(key)
  }

  /** Notes a body or a response that a source has too. */
  side(key: string): void {
    this.known.add(key)
  }

  enumeration(key: string, values: readonly string[]): void {
    const listed = this.values.get(key) ?? new Set()
    for (const value of values) listed.add(value)
    this.values.set(key, listed)
  }

  /** The disagreements that stand when the others are heard; one for what no source has. */
  weigh(disagreements: readonly Disagreement[]): readonly Disagreement[] {
    const seen = new Set<string>()
    return disagreements.flatMap((row) => {
      const key = keyOf(row)
      switch (row.kind) {
        case 'required-missing':
          return this.optional.has(key) ? [] : [row]
        case 'encryption-extra':
          return this.encrypted.has(key) ? [] : [row]
        case 'field-unknown':
        case 'side-unknown':
          if (this.known.has(key) || seen.has(key)) return []
          seen.add(key)
          return [row]
        case 'enum-extra': {
          const extra = row.catalog.split(' | ').filter((value) => !this.values.get(key)?.has(value))
          if (extra.length === 0 || seen.has(key)) return []
          seen.add(key)
          return [{ ...row, catalog: extra.join(' | ') }]
        }
        default:
          return [row]
      }
    })
  }
}
