import type { Disagreement, Kind } from './disagreement'
import type { Source } from './shape'

const FACTS: Readonly<Partial<Record<Kind, string>>> = {
  'required-extra': 'required',
  'enum-missing': 'enum',
  array: 'type',
  type: 'type',
}

/** Names a field of an operation: route, side and path of names. */
export const keyOf = ({
  operation,
  side,
  field,
}: Pick<Disagreement, 'operation' | 'side' | 'field'>): string => [operation, side, field].join(' ')

/**
 * Facts about the catalog's fields that any source confirms. Each source covers some roles and one version of the
 * interface, so the catalog is their union: something of the catalog is doubtful only if no source has it,
 * and a field is to be required only if every source requires it. Where an official source agrees with the
 * catalog, the community's disagreement does not count.
 */
export class Evidence {
  private readonly known = new Set<string>()
  private readonly by = new Map<string, Set<Source>>()
  private readonly optional = new Set<string>()
  private readonly encrypted = new Set<string>()
  private readonly values = new Map<string, Set<string>>()
  /** Facts that official sources confirm: `type`, `enum` or `required`, and the key. */
  private readonly confirmed = new Set<string>()

  /** Notes a field of the catalog that a source has too. */
  field(source: Source, key: string, marks: { required: boolean | undefined; encrypted: boolean }): void {
    this.known.add(key)
    this.by.set(key, (this.by.get(key) ?? new Set()).add(source))
    if (marks.required === false) this.optional.add(key)
    if (marks.required === true) this.confirm(source, 'required', key)
    if (marks.encrypted) this.encrypted.add(key)
  }

  /** The sources that have a field of the catalog, by its key. */
  get fields(): ReadonlyMap<string, ReadonlySet<Source>> {
    return this.by
  }

  /** Notes a body or a response that a source has too. */
  side(key: string): void {
    this.known.add(key)
  }

  /** Notes the values that a source lists. */
  enumeration(source: Source, key: string, values: readonly string[]): void {
    this.confirm(source, 'enum', key)
    const listed = this.values.get(key) ?? new Set()
    for (const value of values) listed.add(value)
    this.values.set(key, listed)
  }

  /** Notes that a source agrees with the catalog on a type. */
  type(source: Source, key: string): void {
    this.confirm(source, 'type', key)
  }

  private confirm(source: Source, fact: string, key: string): void {
    if (source !== 'swagger') this.confirmed.add(`${fact} ${key}`)
  }

  /**
   * The disagreements that no better source contradicts. What no source has is reported once, for the last source,
   * because it describes the most.
   */
  weigh(disagreements: readonly Disagreement[]): readonly Disagreement[] {
    const seen = new Set<string>()
    const weighed = disagreements.toReversed().flatMap((row) => {
      const key = keyOf(row)
      const fact = FACTS[row.kind]
      if (row.source === 'swagger' && fact !== undefined && this.confirmed.has(`${fact} ${key}`)) return []
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
    return weighed.toReversed()
  }
}
