import type {
  Dependent,
  Form,
  FormGroup,
  Member,
  NumberShape,
  ObjectShape,
  Shape,
  StringShape,
} from '../model/shape'
import { fieldComment } from './comment'

/** Style of the values on one side of a call. */
export interface TypeStyle {
  /** XML responses contain only strings, so no value is a number. */
  readonly scalars: 'typed' | 'texts'
  /**
   * Whether an enumeration admits further values: always in responses, in requests if the catalog says so.
   */
  readonly enums: 'closed' | 'open'
  /** Required members that are optional because the SDK fills them in. */
  readonly filled?: ReadonlySet<string>
  /** Interfaces that the declaration of an object extends. */
  readonly bases?: readonly string[]
}

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/

export const quoted = (text: string): string =>
  `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`

export const propertyName = (name: string): string => (IDENTIFIER.test(name) ? name : quoted(name))

type Enums = TypeStyle['enums']

const isOpen = ({ extensible }: StringShape | NumberShape, enums: Enums): boolean =>
  enums === 'open' || extensible === true

// `Unlisted` is `string & {}`: it admits any string, and editors still suggest the listed ones.
export const stringType = (shape: StringShape, enums: Enums): string => {
  if (shape.constant !== undefined) return quoted(shape.constant)
  if (shape.bytes === true) return 'UploadFile'
  if (shape.values === undefined) return 'string'
  const listed = shape.values.map(quoted).join(' | ')
  return isOpen(shape, enums) ? `${listed} | Unlisted` : listed
}

export const numberType = (shape: NumberShape, enums: Enums): string =>
  shape.values === undefined || isOpen(shape, enums) ? 'number' : shape.values.join(' | ')

/** The TypeScript of a shape, with members on separate lines, indented one step deeper than `indent`. */
export function typeText(shape: Shape, style: TypeStyle, indent: string): string {
  switch (shape.kind) {
    case 'string':
      return stringType(shape, style.enums)
    case 'integer':
    case 'number':
      return style.scalars === 'texts' ? 'string' : numberType(shape, style.enums)
    case 'boolean':
      return style.scalars === 'texts' ? 'string' : 'boolean'
    case 'named':
      return shape.name
    case 'list': {
      const of = typeText(shape.of, style, indent)
      const compound = shape.of.kind === 'object' ? shape.of.forms !== undefined : /[|&]/.test(of)
      return compound ? `(${of})[]` : `${of}[]`
    }
    case 'choice':
      return shape.options.map((option) => typeText(option, style, indent)).join(' | ')
    case 'anything':
      return 'unknown'
    case 'object':
      return isEmpty(shape)
        ? 'Record<string, unknown>'
        : `{\n${membersText(shape, style, `${indent}  `)}${indent}}${formsText(shape.members, shape.forms, style)}`
  }
}

export const isEmpty = (shape: ObjectShape): boolean =>
  shape.members.length === 0 && shape.indexed.length === 0

export function memberText(member: Member, style: TypeStyle, indent: string): string {
  const comment = fieldComment(member)
  const optional = member.required && style.filled?.has(member.name) !== true ? '' : '?'
  const line = `${indent}${propertyName(member.name)}${optional}: ${typeText(member.shape, style, indent)}\n`
  return comment === undefined ? line : `${indent}${comment}\n${line}`
}

const indexedText = (member: Member, style: TypeStyle, indent: string): string => {
  const comment = fieldComment(member)
  const key = member.name.replaceAll(/\$[nm]/g, '${number}')
  return `${comment === undefined ? '' : `${indent}${comment}\n`}${indent}[key: \`${key}\`]: ${typeText(member.shape, style, indent)}\n`
}

export function membersText(shape: ObjectShape, style: TypeStyle, indent: string): string {
  return [
    ...shape.members.map((member) => memberText(member, style, indent)),
    ...shape.indexed.map((member) => indexedText(member, style, indent)),
  ].join('')
}

/** `export interface X {…}` for an object, `export type X = …` otherwise. */
export function declarationText(name: string, shape: Shape, style: TypeStyle): string {
  const bases = style.bases ?? []
  if (shape.kind === 'object' && !isEmpty(shape)) {
    const extended = bases.length === 0 ? '' : ` extends ${bases.join(', ')}`
    const interfaceText = (of: string): string =>
      `export interface ${of}${extended} {\n${membersText(shape, style, '  ')}}\n`
    const fields = `${name}Fields`
    const narrowed = `${dependentText(fields, shape.dependent)}${formsText(shape.members, shape.forms, style)}`
    return narrowed === ''
      ? interfaceText(name)
      : `${interfaceText(fields)}export type ${name} = ${fields}${narrowed}\n`
  }
  return `export type ${name} = ${[...bases, typeText(shape, style, '')].join(' & ')}\n`
}

// A union discriminated by the field itself: if it is present, its dependent fields are required.
const dependentText = (fields: string, dependent: readonly Dependent[] = []): string =>
  dependent
    .map(
      ({ on, others }) =>
        ` & (Required<Pick<${fields}, ${[on, ...others].map(quoted).join(' | ')}>> | { ${propertyName(on)}?: undefined })`,
    )
    .join('')

/** Type of a required member where the object's own declaration, which it narrows, has the details. */
function outline(shape: Shape, style: TypeStyle): string {
  if (shape.kind === 'object') return 'object'
  return shape.kind === 'list' ? 'unknown[]' : typeText(shape, style, '')
}

function formText(form: Form, members: readonly Member[], style: TypeStyle): string {
  const required = members
    .filter(({ name }) => form.required.includes(name))
    .map(({ name, shape }) => `${propertyName(name)}: ${outline(shape, style)}`)
  // `never` and not a missing member: the compiler then names the field that does not belong.
  const absent = form.absent.map((name) => `${propertyName(name)}?: never`)
  return `{ ${[...required, ...absent].join('; ')} }`
}

/** Addition of the forms of an object to its type: ` & ({ … } | { … })`. */
export const formsText = (
  members: readonly Member[],
  groups: readonly FormGroup[] = [],
  style: TypeStyle,
): string =>
  groups
    .map(({ forms }) => ` & (${forms.map((form) => formText(form, members, style)).join(' | ')})`)
    .join('')
