import type { Disagreement, Kind } from './disagreement'
import { Evidence, keyOf } from './evidence'
import { proposedField, proposedOperation } from './proposal'
import { placeholdersOf, Routes } from './routes'
import {
  type Field,
  type Location,
  type SourceOperation,
  routeOf,
  type Shape,
  SIDES,
  type Side,
  type Source,
} from './shape'

/** The operations that one source describes. */
export interface Described {
  readonly source: Source
  readonly operations: readonly SourceOperation[]
}

const list = (values: readonly string[] = []): string => values.join(' | ')

/** A value that is encrypted itself; the Java SDK also marks objects that have such members. */
function isEncrypted({ types, encrypted, items }: Shape): boolean {
  if (items !== undefined)
    return isEncrypted(items) || (encrypted === true && !items.types.includes('object'))
  return encrypted === true && !types.includes('object')
}

const isEmpty = (shape: Shape | null | undefined): boolean => !shape || shape.fields?.length === 0

/** Comparison of one operation of a source with the catalog's. */
class Comparison {
  readonly found: Disagreement[] = []

  constructor(
    private readonly source: Source,
    private readonly catalog: SourceOperation,
    private readonly described: SourceOperation,
    private readonly evidence: Evidence,
  ) {}

  run(): this {
    this.paths()
    this.statuses()
    for (const side of SIDES) if (side !== 'path') this.side(side)
    this.pathTypes()
    return this
  }

  private add(
    kind: Kind,
    location: Location,
    catalog: string,
    found: string,
    more: Partial<Disagreement> = {},
  ): void {
    const operation = routeOf(this.catalog)
    this.found.push({ kind, source: this.source, operation, catalog, found, location, ...more })
  }

  private key(at: Partial<Disagreement>): string {
    return keyOf({ operation: routeOf(this.catalog), ...at })
  }

  private paths(): void {
    const ours = placeholdersOf(this.catalog.path)
    const theirs = placeholdersOf(this.described.path)
    if (ours.length !== theirs.length) return
    for (const [index, name] of theirs.entries())
      if (name === ours[index])
        this.evidence.field(this.source, this.key({ side: 'path', field: name }), {
          required: true,
          encrypted: false,
        })
      else
        this.add('path-parameter', this.described.location, ours[index] ?? '', name, {
          side: 'path',
          field: ours[index] ?? '',
        })
  }

  private statuses(): void {
    const { statuses: ours = [] } = this.catalog
    const { statuses: theirs = [] } = this.described
    if (ours.length > 0 && theirs.length > 0 && !theirs.some((status) => ours.includes(status)))
      this.add('status', this.described.location, list(ours), list(theirs))
  }

  /** Parameters in the path are all required, and their names were compared by position. */
  private pathTypes(): void {
    const ours = this.catalog.sides.path?.fields ?? []
    for (const field of this.described.sides.path?.fields ?? []) {
      const mine = ours.find(({ name }) => name === field.name)
      if (mine !== undefined) this.shape('path', field.name, mine.shape, field.shape, field.location)
    }
  }

  private side(side: Side): void {
    const ours = this.catalog.sides[side]
    const theirs = this.described.sides[side]
    if (theirs === undefined) return
    const { location } = this.described
    const whole = side === 'body' || side === 'response'
    // A schema that says nothing: the source does not know.
    if (theirs?.types.length === 0) return
    if (whole && isEmpty(ours) && !isEmpty(theirs))
      this.add('side-missing', location, 'none', theirs?.types.join(' | ') ?? '', { side })
    else if (whole && isEmpty(theirs) && !isEmpty(ours))
      this.add('side-unknown', location, ours?.types.join(' | ') ?? '', 'none', { side })
    else if (ours && theirs) {
      this.evidence.side(this.key({ side }))
      this.shape(side, '', ours, theirs, location)
    }
  }

  private shape(side: Side, field: string, ours: Shape, theirs: Shape, location: Location): void {
    const at = { side, field }
    if (
      ours.types.length > 0 &&
      theirs.types.length > 0 &&
      !theirs.types.some((type) => ours.types.includes(type))
    ) {
      const kind = ours.types.includes('array') || theirs.types.includes('array') ? 'array' : 'type'
      this.add(kind, location, list(ours.types), list(theirs.types), at)
      return
    }
    if (theirs.types.length > 0) this.evidence.type(this.source, this.key(at))
    if (theirs.format === 'date-time' && ours.format === undefined && ours.types.includes('string'))
      this.add('format', location, 'string', 'date-time', at)
    this.values(at, ours.values, theirs.values, location)
    if (ours.items !== undefined && theirs.items !== undefined)
      this.shape(side, `${field}[]`, ours.items, theirs.items, location)
    if (theirs.fields !== undefined) this.fields(side, field, ours.fields ?? [], theirs.fields, location)
  }

  private values(
    at: Partial<Disagreement>,
    ours: readonly string[] | undefined,
    theirs: readonly string[] | undefined,
    location: Location,
  ): void {
    if (theirs === undefined) return
    this.evidence.enumeration(this.source, this.key(at), theirs)
    if (ours === undefined) {
      this.add('enum-absent', location, 'any', list(theirs), at)
      return
    }
    const missing = theirs.filter((value) => !ours.includes(value))
    const extra = ours.filter((value) => !theirs.includes(value))
    if (missing.length > 0) this.add('enum-missing', location, list(ours), list(missing), at)
    if (extra.length > 0) this.add('enum-extra', location, list(extra), list(theirs), at)
  }

  private fields(
    side: Side,
    parent: string,
    ours: readonly Field[],
    theirs: readonly Field[],
    location: Location,
  ): void {
    const named = new Map(ours.map((field) => [field.name, field]))
    for (const field of theirs) {
      const name = parent === '' ? field.name : `${parent}.${field.name}`
      const mine = named.get(field.name)
      named.delete(field.name)
      if (mine === undefined)
        this.add('field-missing', field.location, 'none', list(field.shape.types) || 'unknown', {
          side,
          field: name,
          proposal: proposedField(field, side),
        })
      else this.field(side, name, mine, field)
    }
    for (const { name, shape } of named.values())
      this.add('field-unknown', location, list(shape.types), 'none', {
        side,
        field: parent === '' ? name : `${parent}.${name}`,
      })
  }

  private field(side: Side, name: string, ours: Field, theirs: Field): void {
    const at = { side, field: name }
    const { location } = theirs
    this.evidence.field(this.source, this.key(at), {
      required: theirs.required,
      encrypted: isEncrypted(theirs.shape),
    })
    if (theirs.required === false && ours.required)
      this.add('required-extra', location, 'required', 'optional', at)
    // A field that some forms of the request require is neither.
    if (theirs.required && ours.required === false && side !== 'response')
      this.add('required-missing', location, 'optional', 'required', at)
    if (isEncrypted(theirs.shape) && !isEncrypted(ours.shape))
      this.add('encryption-missing', location, 'plain', 'encrypted', at)
    if (isEncrypted(ours.shape) && theirs.shape.encrypted === false && !isEncrypted(theirs.shape))
      this.add('encryption-extra', location, 'encrypted', 'plain', at)
    this.shape(side, name, ours.shape, theirs.shape, location)
  }
}

export interface Compared {
  readonly disagreements: readonly Disagreement[]
  /** Those that another of the sources settles, in favor of the catalog. */
  readonly settled: readonly Disagreement[]
  /** The sources that have a field of the catalog, by operation, side and path of the field. */
  readonly confirmed: ReadonlyMap<string, ReadonlySet<Source>>
}

/** Compares the sources with the catalog. */
export function compare(catalog: readonly SourceOperation[], sources: readonly Described[]): Compared {
  const routes = new Routes(catalog)
  const evidence = new Evidence()
  const found: Disagreement[] = []
  for (const { source, operations } of sources)
    for (const operation of operations) {
      const ours = routes.find(operation)
      found.push(
        ...(ours === undefined
          ? [missing(source, operation)]
          : new Comparison(source, ours, operation, evidence).run().found),
      )
    }
  const disagreements = evidence.weigh(found)
  const left = new Set(disagreements)
  return { disagreements, settled: found.filter((row) => !left.has(row)), confirmed: evidence.fields }
}

const missing = (source: Source, operation: SourceOperation): Disagreement => ({
  kind: 'operation-missing',
  source,
  operation: routeOf(operation),
  catalog: 'none',
  found: operation.title ?? 'an operation',
  location: operation.location,
  proposal: proposedOperation(operation),
})
