import { valueText } from '../facts/schema'
import type { ApiModel } from '../model/api'
import type { Form, FormGroup, Member, ObjectShape, Shape, StringShape } from '../model/shape'
import { cell, table } from './markdown'
import { type Language, WORDS } from './words'

const DEEPEST = 6

function typeName(shape: Shape, model: ApiModel): string {
  switch (shape.kind) {
    case 'string':
      return shape.bytes === true ? 'file' : 'string'
    case 'list':
      return `${typeName(shape.of, model)}[]`
    case 'named': {
      const named = model.schemas.get(shape.name)
      return named === undefined ? 'object' : typeName(named.shape, model)
    }
    case 'choice':
      return shape.options.map((option) => typeName(option, model)).join(' / ')
    case 'anything':
      return 'any'
    default:
      return shape.kind
  }
}

/** Facts of the schema that the sentence lacks. */
function stringNotes(shape: StringShape, sentence: string, model: ApiModel, language: Language): string[] {
  const words = WORDS[language]
  const notes: string[] = []
  if (shape.format === 'date-time') notes.push(words.time)
  if (shape.limits?.maxLength !== undefined)
    notes.push(words.longest[shape.lengthUnit ?? 'characters'].replace('{n}', String(shape.limits.maxLength)))
  // A sentence that says what each value means needs no list of them.
  if (shape.values?.every((value) => sentence.includes(`\`${value}\``)) === false)
    notes.push(
      `${shape.extensible === true ? words.knownValues : words.values}${shape.values.map((value) => `\`${value}\``).join(' ')}`,
    )
  if (shape.encryptedWith !== undefined)
    notes.push(valueText(model.extensions, 'EncryptedWith', shape.encryptedWith)[language])
  return notes
}

function meaningOf(member: Member, model: ApiModel, language: Language): string {
  const sentence = member.meaning?.[language] ?? ''
  const shape = member.shape.kind === 'list' ? member.shape.of : member.shape
  const notes = shape.kind === 'string' ? stringNotes(shape, sentence, model, language) : []
  if (shape.kind === 'integer' && /\bfen\b/i.test(member.meaning?.en ?? ''))
    notes.unshift(WORDS[language].fen)
  // 「单位：分；」 within a sentence is the same as 「单位：分。」 at its end.
  const added = notes.filter((note) => !sentence.includes(note.replace(/[。.]$/, '')))
  return [sentence, ...added].join(language === 'en' ? ' ' : '').trim()
}

/** A shape itself, for one that is known by a name. */
export function resolved(shape: Shape, model: ApiModel): Shape {
  if (shape.kind !== 'named') return shape
  const named = model.schemas.get(shape.name)
  return named === undefined ? { kind: 'anything' } : resolved(named.shape, model)
}

/** The object that a field is, or that the items of its list are. */
export function objectBelow(shape: Shape, model: ApiModel): ObjectShape | undefined {
  const found = resolved(shape, model)
  if (found.kind === 'list') return objectBelow(found.of, model)
  return found.kind === 'object' ? found : undefined
}

/** The members below a field. */
export function membersBelow(shape: Shape, model: ApiModel): readonly Member[] {
  const object = objectBelow(shape, model)
  return object === undefined ? [] : [...object.members, ...object.indexed]
}

/** Need of one member in the forms of its object: who has to send it, who must not, or which others do as well. */
function needInForms(
  name: string,
  groups: readonly FormGroup[],
  model: ApiModel,
  language: Language,
): string | undefined {
  const words = WORDS[language]
  const modesOf = (forms: readonly Form[]): string =>
    forms
      .flatMap(({ mode }) => (mode === undefined ? [] : valueText(model.extensions, 'Mode', mode)[language]))
      .join(words.comma)
  const texts = groups.flatMap(({ kind, forms }) => {
    const requiring = forms.filter(({ required }) => required.includes(name))
    const excluding = forms.filter(({ absent }) => absent.includes(name))
    const names = [...new Set(forms.flatMap(({ required }) => required))]
    if (requiring.length > 0 && modesOf(requiring) === '') {
      const text = kind === 'exactly one' ? words.exactlyOne : words.atLeastOne
      return text.replace('{fields}', names.map((each) => `\`${each}\``).join(words.comma))
    }
    return [
      ...(requiring.length > 0 ? [words.requiredFor.replace('{modes}', modesOf(requiring))] : []),
      ...(excluding.length > 0 ? [words.notFor.replace('{modes}', modesOf(excluding))] : []),
    ]
  })
  return texts.length === 0 ? undefined : texts.join(words.semicolon)
}

/** The members of an object, and its forms. */
type Fields = Pick<ObjectShape, 'members' | 'forms'>

function rows(
  { members, forms = [] }: Fields,
  model: ApiModel,
  language: Language,
  depth: number,
): string[][] {
  const words = WORDS[language]
  return members.flatMap((member) => {
    const cells = [
      `${'&emsp;'.repeat(depth)}\`${member.name}\``,
      typeName(member.shape, model),
      needInForms(member.name, forms, model, language) ?? (member.required ? words.yes : words.no),
      cell(member.term ?? ''),
      cell(meaningOf(member, model, language)),
    ]
    const below = depth < DEEPEST ? rows(fieldsBelow(member.shape, model), model, language, depth + 1) : []
    return [cells, ...below]
  })
}

function fieldsBelow(shape: Shape, model: ApiModel): Fields {
  const forms = objectBelow(shape, model)?.forms
  return { members: membersBelow(shape, model), ...(forms === undefined ? {} : { forms }) }
}

/** A Markdown table of fields, with members of a field indented below it. */
export function fieldTable(fields: Fields, model: ApiModel, language: Language): string {
  return table(WORDS[language].fieldHead, rows(fields, model, language, 0))
}

export const shapeTable = (shape: Shape, model: ApiModel, language: Language): string =>
  fieldTable(fieldsBelow(shape, model), model, language)
