import { type Field, type Location, objectOf, type Shape, UNKNOWN } from './shape'
import { below, childrenOf, fieldOf, literalsOf, locationOf, type Node, textOf } from './syntax'

interface TypeName {
  readonly name: string
  readonly array: boolean
}

interface Member {
  readonly java: string
  readonly wire: string
  readonly encrypted: boolean
  /** False for the path and query parameters of a request class. */
  readonly inBody: boolean
  readonly title: string | undefined
  readonly type: TypeName
  readonly location: Location
}

type Declared = { readonly members: readonly Member[] } | { readonly values: readonly string[] }

/** A class or an enumeration, and the names that its file knows others by. */
interface JavaType {
  readonly declared: Declared
  /** Qualified names: of imports and of the types inside the class. */
  readonly names: ReadonlyMap<string, string>
  readonly home: string
}

/** Types by their qualified names. */
export type JavaTypes = Map<string, JavaType>

const BASIC: Readonly<Record<string, Shape>> = {
  String: { types: ['string'] },
  Boolean: { types: ['boolean'] },
  boolean: { types: ['boolean'] },
  Integer: { types: ['integer'] },
  int: { types: ['integer'] },
  Long: { types: ['integer'] },
  long: { types: ['integer'] },
  Double: { types: ['number'] },
  Float: { types: ['number'] },
  BigDecimal: { types: ['number'] },
  OffsetDateTime: { types: ['string'], format: 'date-time' },
}

const MAX_DEPTH = 16

function typeName(node: Node | null): TypeName {
  if (node?.type === 'generic_type') {
    const [base, parameters] = childrenOf(node)
    const array = base?.text === 'List' || base?.text === 'Set'
    return array ? { name: childrenOf(parameters ?? null)[0]?.text ?? '', array } : { name: '', array: false }
  }
  if (node?.type === 'array_type') return { name: textOf(node, 'element'), array: true }
  return { name: node?.text ?? '', array: false }
}

const modifiersOf = (node: Node): Node | null => childrenOf(node, 'modifiers')[0] ?? null

const annotationsOf = (node: Node): Node[] =>
  childrenOf(modifiersOf(node)).filter((each) => each.type.endsWith('annotation'))

const annotation = (node: Node, name: string): Node | undefined =>
  annotationsOf(node).find((each) => textOf(each, 'name') === name)

const serializedName = (node: Node): string | undefined => {
  const found = annotation(node, 'SerializedName')
  return found === undefined ? undefined : literalsOf(found, 'string_fragment')
}

/** Lines of a Javadoc comment without its asterisks. */
export const commentLines = (comment: string): readonly string[] =>
  comment
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(/^\/?\*{1,2}/, '')
        .replace(/\*\/$/, '')
        .trim(),
    )
    .filter((line) => line !== '' && line !== '/')

/** The official term, which the SDK's comments give before 说明. */
function titleBefore(node: Node): string | undefined {
  const before = node.previousNamedSibling
  if (before?.type !== 'block_comment') return undefined
  const [term = ''] = commentLines(before.text).join(' ').split('说明：')
  return term.trim() || undefined
}

function memberOf(file: string, node: Node): Member | undefined {
  const wire = serializedName(node)
  if (wire === undefined) return undefined
  return {
    java: textOf(fieldOf(node, 'declarator'), 'name'),
    wire,
    encrypted: annotation(node, 'Encryption') !== undefined,
    inBody: !annotation(node, 'Expose')?.text.replaceAll(' ', '').includes('serialize=false'),
    title: titleBefore(node),
    type: typeName(fieldOf(node, 'type')),
    location: locationOf(file, node),
  }
}

function declarationOf(file: string, node: Node): Declared {
  if (node.type === 'enum_declaration')
    return {
      values: below(node, 'enum_constant').map((each) => serializedName(each) ?? textOf(each, 'name')),
    }
  const members = childrenOf(fieldOf(node, 'body'), 'field_declaration').map((each) => memberOf(file, each))
  return { members: members.filter((member) => member !== undefined) }
}

const isDeclaration = (node: Node): boolean => /^(?:class|enum)_declaration$/.test(node.type)

function* declarations(
  file: string,
  node: Node,
  outer: string,
  known: ReadonlyMap<string, string>,
): Generator<[string, JavaType]> {
  for (const each of childrenOf(node).filter(isDeclaration)) {
    const name = `${outer}.${textOf(each, 'name')}`
    const body = fieldOf(each, 'body')
    const names = new Map(known)
    for (const inner of childrenOf(body).filter(isDeclaration))
      names.set(textOf(inner, 'name'), `${name}.${textOf(inner, 'name')}`)
    yield [name, { declared: declarationOf(file, each), names, home: outer }]
    if (body !== null) yield* declarations(file, body, name, names)
  }
}

/** Qualified names of the imports of a file, and its package under the empty name. */
export function namesOf(root: Node): ReadonlyMap<string, string> {
  const [declaration] = childrenOf(root, 'package_declaration')
  const names = new Map([['', childrenOf(declaration ?? null).at(-1)?.text ?? '']])
  for (const each of childrenOf(root, 'import_declaration')) {
    const qualified = childrenOf(each)[0]?.text ?? ''
    names.set(qualified.slice(qualified.lastIndexOf('.') + 1), qualified)
  }
  return names
}

/** Adds the classes and enumerations of one file. */
export function readDeclarations(into: JavaTypes, file: string, root: Node): void {
  const names = namesOf(root)
  for (const [name, type] of declarations(file, root, names.get('') ?? '', names)) into.set(name, type)
}

/** Qualified name of a type as a file with these names calls it. */
export const qualify = (names: ReadonlyMap<string, string>, name: string): string =>
  names.get(name) ?? `${names.get('') ?? ''}.${name}`

/** Resolves types to shapes. Without annotations, nothing says which fields are encrypted. */
export class JavaShapes {
  constructor(
    private readonly types: JavaTypes,
    private readonly encryption: 'annotated' | 'unknown',
  ) {}

  /** Shape of a class. The body of a request lacks the members that go into the path and the query. */
  shapeOf(qualified: string, part: 'all' | 'body' = 'all', depth = 0): Shape {
    const type = this.types.get(qualified)
    if (type === undefined || depth > MAX_DEPTH) return UNKNOWN
    if ('values' in type.declared) return { types: ['string'], values: type.declared.values }
    const members = type.declared.members.filter(({ inBody }) => part === 'all' || inBody)
    return objectOf(members.map((member) => this.fieldOf(type, member, depth)))
  }

  /** Fields of a class by the names that Java code calls them. */
  membersOf(qualified: string): ReadonlyMap<string, Field> {
    const type = this.types.get(qualified)
    if (type === undefined || 'values' in type.declared) return new Map()
    return new Map(type.declared.members.map((member) => [member.java, this.fieldOf(type, member, 0)]))
  }

  private fieldOf(type: JavaType, member: Member, depth: number): Field {
    const { name, array } = member.type
    const inner = BASIC[name] ?? this.shapeOf(qualify(type.names, name), 'all', depth + 1)
    const shape: Shape = array ? { types: ['array'], items: inner } : inner
    const { wire, title, location } = member
    const encrypted = this.encryption === 'annotated' ? member.encrypted : undefined
    return { name: wire, title, location, shape: { ...shape, encrypted } }
  }
}
