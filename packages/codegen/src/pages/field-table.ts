import { valueText } from '../facts/schema'
import type { ApiModel } from '../model/api'
import type { Member, Shape, StringShape } from '../model/shape'
import { type Language, WORDS } from './words'

const DEEPEST = 6

/** Markdown of one table cell, without line ends, bars, or anything that Vue would parse as a template. */
export const cell = (text: string): string =>
  text.replaceAll('|', '\\|').replaceAll('\n', ' ').replaceAll('<', '&lt;').replaceAll('{{', '&#123;&#123;')

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

function stringNotes(shape: StringShape, model: ApiModel, language: Language): string[] {
  const words = WORDS[language]
  const notes: string[] = []
  if (shape.format === 'date-time') notes.push(words.time)
  if (shape.limits?.maxLength !== undefined)
    notes.push(words.longest[shape.lengthUnit ?? 'characters'].replace('{n}', String(shape.limits.maxLength)))
  if (shape.values !== undefined)
    notes.push(
      `${shape.extensible === true ? words.knownValues : words.values}${shape.values.map((value) => `\`${value}\``).join(' ')}`,
    )
  if (shape.encryptedWith !== undefined)
    notes.push(valueText(model.extensions, 'EncryptedWith', shape.encryptedWith)[language])
  return notes
}

function meaningOf(member: Member, model: ApiModel, language: Language): string {
  const sentence = member.meaning ?? ''
  const shape = member.shape.kind === 'list' ? member.shape.of : member.shape
  const notes = shape.kind === 'string' ? stringNotes(shape, model, language) : []
  if (language === 'en')
    return [sentence, ...notes.filter((note) => !sentence.includes(note))].join(' ').trim()
  const fen = /\bfen\b/i.test(sentence) && shape.kind === 'integer' ? [WORDS.zh.fen] : []
  return [...fen, ...notes].join('')
}

/** The members below a field. */
export function membersBelow(shape: Shape, model: ApiModel): readonly Member[] {
  switch (shape.kind) {
    case 'object':
      return [...shape.members, ...shape.indexed]
    case 'list':
      return membersBelow(shape.of, model)
    case 'named': {
      const named = model.schemas.get(shape.name)
      return named === undefined ? [] : membersBelow(named.shape, model)
    }
    default:
      return []
  }
}

function rows(members: readonly Member[], model: ApiModel, language: Language, depth: number): string[] {
  const words = WORDS[language]
  return members.flatMap((member) => {
    const cells = [
      `${'&emsp;'.repeat(depth)}\`${member.name}\``,
      typeName(member.shape, model),
      member.required ? words.yes : words.no,
      cell(member.term ?? ''),
      cell(meaningOf(member, model, language)),
    ]
    const below = depth < DEEPEST ? rows(membersBelow(member.shape, model), model, language, depth + 1) : []
    return [`| ${cells.join(' | ')} |`, ...below]
  })
}

/** A Markdown table of fields, with members of a field indented below it. */
export function fieldTable(members: readonly Member[], model: ApiModel, language: Language): string {
  const head = WORDS[language].fieldHead
  return `| ${head.join(' | ')} |\n| ${head.map(() => '---').join(' | ')} |\n${rows(members, model, language, 0).join('\n')}\n`
}

export const shapeTable = (shape: Shape, model: ApiModel, language: Language): string =>
  fieldTable(membersBelow(shape, model), model, language)
