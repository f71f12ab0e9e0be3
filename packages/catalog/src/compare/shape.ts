/** Kinds of documents that the catalog is compared with. */
export const SOURCES = ['go', 'java', 'samples', 'swagger'] as const
export type Source = (typeof SOURCES)[number]

/** Parts of an operation that have fields. */
export const SIDES = ['path', 'query', 'header', 'body', 'response'] as const
export type Side = (typeof SIDES)[number]

/** A position in a source. The line is found when it is needed: only disagreements are printed. */
export interface Location {
  readonly file: string
  readonly line: () => number
}

/** Type of a value, and its members. */
export interface Shape {
  /** JSON types; more than one where variants differ, none where the source does not say. */
  readonly types: readonly string[]
  readonly format?: string | undefined
  readonly items?: Shape | undefined
  /** Absent where the source does not list the members of an object. */
  readonly fields?: readonly Field[] | undefined
  readonly values?: readonly string[] | undefined
  /** Absent where the source does not say. */
  readonly encrypted?: boolean | undefined
}

export interface Field {
  readonly name: string
  /** Absent where the source does not say. */
  readonly required?: boolean | undefined
  readonly title?: string | undefined
  readonly location: Location
  readonly shape: Shape
}

/** An operation as one source describes it. A missing side is unknown to the source; `null` is none. */
export interface SourceOperation {
  readonly method: string
  readonly path: string
  /** Chinese name. */
  readonly title?: string | undefined
  readonly location: Location
  /** Methods of an SDK that call it, `payments/jsapi.JsapiApiService.Prepay`. */
  readonly callers?: readonly string[]
  readonly sides: Readonly<Partial<Record<Side, Shape | null>>>
  /** Success status codes, where the source gives them. */
  readonly statuses?: readonly string[] | undefined
}

/** Operations of one source, its version where it has one, and the files that could not be read, each with the reason. */
export interface Reading {
  readonly version?: string | undefined
  readonly operations: readonly SourceOperation[]
  readonly unreadable: readonly { readonly file: string; readonly reason: string }[]
}

export const UNKNOWN: Shape = { types: [] }

export const objectOf = (fields: readonly Field[]): Shape => ({ types: ['object'], fields })

/**
 * Fields by the names that they have on the wire.
 *
 * @param names - wire name and name in the source; a name that is not a member has an unknown shape
 */
export function renamedFields(
  names: readonly (readonly [wire: string, name: string])[],
  members: ReadonlyMap<string, Field>,
  location: Location,
): Shape {
  return objectOf(
    names.map(([wire, name]): Field => ({ location, shape: UNKNOWN, ...members.get(name), name: wire })),
  )
}

/** The `METHOD /path` that names an operation. */
export const routeOf = ({ method, path }: Pick<SourceOperation, 'method' | 'path'>): string =>
  `${method} ${path}`
