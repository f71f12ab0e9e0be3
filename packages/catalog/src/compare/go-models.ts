import { type Field, type Location, objectOf, type Shape, UNKNOWN } from './shape'
import { below, childrenOf, fieldOf, literalsOf, locationOf, type Node, textOf } from './syntax'

/** A type as it is written: `[]payments.Coupon` is an array of `Coupon` in the package `payments`. */
interface TypeName {
  readonly name: string
  readonly array: boolean
  readonly alias?: string | undefined
}

interface Member {
  readonly go: string
  readonly wire: string
  readonly required: boolean
  readonly encrypted: boolean
  readonly title?: string | undefined
  readonly type: TypeName
  readonly location: Location
}

type Declared = { readonly members: readonly Member[] } | { readonly same: TypeName }

/** Types of one Go package, and the folders of the packages that it imports, by their names. */
export interface GoPackage {
  readonly types: Map<string, Declared>
  readonly values: Map<string, string[]>
  readonly imports: Map<string, string>
}

/** Packages by their folder below `services`. */
export type GoPackages = ReadonlyMap<string, GoPackage>

export const emptyPackage = (): GoPackage => ({ types: new Map(), values: new Map(), imports: new Map() })

const BASIC: Readonly<Record<string, Shape>> = {
  string: { types: ['string'] },
  bool: { types: ['boolean'] },
  int: { types: ['integer'] },
  int32: { types: ['integer'] },
  int64: { types: ['integer'] },
  uint64: { types: ['integer'] },
  float32: { types: ['number'] },
  float64: { types: ['number'] },
  'time.Time': { types: ['string'], format: 'date-time' },
}

const MAX_DEPTH = 16

function typeName(node: Node | null): TypeName {
  switch (node?.type) {
    case 'pointer_type':
      return typeName(childrenOf(node)[0] ?? null)
    case 'slice_type':
      return { ...typeName(fieldOf(node, 'element')), array: true }
    case 'qualified_type':
      return { name: textOf(node, 'name'), alias: textOf(node, 'package'), array: false }
    default:
      return { name: node?.text ?? '', array: false }
  }
}

const tagOf = (tag: string, key: string): string | undefined =>
  new RegExp(`\\b${key}:"([^"]*)"`).exec(tag)?.[1]

function commentBefore(node: Node): string | undefined {
  const before = node.previousNamedSibling
  if (before?.type !== 'comment' || before.endPosition.row !== node.startPosition.row - 1) return undefined
  return before.text.replace(/^\/\/\s*/, '')
}

function memberOf(file: string, node: Node): Member | undefined {
  const tag = textOf(node, 'tag')
  const [wire, ...options] = (tagOf(tag, 'json') ?? '').split(',')
  if (!wire || wire === '-') return undefined
  return {
    go: textOf(node, 'name'),
    wire,
    required: !options.includes('omitempty'),
    encrypted: tagOf(tag, 'encryption') === 'EM_APIV3',
    title: commentBefore(node),
    type: typeName(fieldOf(node, 'type')),
    location: locationOf(file, node),
  }
}

/** Adds the types, constants and imports of one file. */
export function readDeclarations(into: GoPackage, file: string, root: Node): void {
  for (const spec of below(root, 'import_spec')) {
    const [, folder] = textOf(spec, 'path').split('/services/')
    const name = folder?.replaceAll('"', '')
    if (name !== undefined)
      into.imports.set(textOf(spec, 'name') || name.slice(name.lastIndexOf('/') + 1), name)
  }
  for (const spec of below(root, 'type_spec')) {
    const type = fieldOf(spec, 'type')
    const members = below(type, 'field_declaration').map((each) => memberOf(file, each))
    into.types.set(
      textOf(spec, 'name'),
      type?.type === 'struct_type'
        ? { members: members.filter((member) => member !== undefined) }
        : { same: typeName(type) },
    )
  }
  for (const spec of below(root, 'const_spec')) {
    const value = literalsOf(fieldOf(spec, 'value'), 'interpreted_string_literal_content')
    const type = textOf(spec, 'type')
    if (type !== '' && value !== '') into.values.set(type, [...(into.values.get(type) ?? []), value])
  }
}

/** Resolves types of a package to shapes. */
export class GoTypes {
  constructor(private readonly packages: GoPackages) {}

  /** Shape of a named type, seen from a package. */
  shapeOf(folder: string, type: TypeName, depth = 0): Shape {
    if (type.array) return { types: ['array'], items: this.shapeOf(folder, { ...type, array: false }, depth) }
    const from = this.packages.get(folder)
    const basic = BASIC[type.alias === undefined ? type.name : `${type.alias}.${type.name}`]
    if (basic !== undefined) return basic
    const home = type.alias === undefined ? folder : from?.imports.get(type.alias)
    const declared = home === undefined ? undefined : this.packages.get(home)?.types.get(type.name)
    if (home === undefined || declared === undefined || depth > MAX_DEPTH) return UNKNOWN
    if ('members' in declared) return objectOf(this.fieldsOf(home, declared.members, depth))
    const shape = this.shapeOf(home, declared.same, depth + 1)
    const values = this.packages.get(home)?.values.get(type.name)
    return values === undefined ? shape : { ...shape, values }
  }

  /** Fields of a struct of a package, by the names that Go code calls them. */
  membersOf(folder: string, name: string): ReadonlyMap<string, Field> {
    const declared = this.packages.get(folder)?.types.get(name)
    if (declared === undefined) return new Map()
    if ('same' in declared) return this.membersOf(folder, declared.same.name)
    const fields = this.fieldsOf(folder, declared.members, 0)
    return new Map(declared.members.map(({ go }, index) => [go, fields[index]] as const).filter(isPresent))
  }

  private fieldsOf(folder: string, members: readonly Member[], depth: number): readonly Field[] {
    return members.map(({ wire, required, encrypted, title, type, location }) => {
      const shape = this.shapeOf(folder, type, depth + 1)
      return { name: wire, required, title, location, shape: { ...shape, encrypted } }
    })
  }
}

const isPresent = (entry: readonly [string, Field | undefined]): entry is readonly [string, Field] =>
  entry[1] !== undefined
