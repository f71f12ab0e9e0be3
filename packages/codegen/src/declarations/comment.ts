import type { Bilingual } from '@wxpay/catalog'
import type { ApiOperation } from '../model/api'
import type { Member, Shape } from '../model/shape'

const escaped = (text: string): string => text.replaceAll('*/', '*\\/').replaceAll('\n', ' ')

const encryptionOf = (shape: Shape): string | undefined => {
  if (shape.kind === 'list') return encryptionOf(shape.of)
  return shape.kind === 'string' ? shape.encryptedWith : undefined
}

const formatOf = (shape: Shape, meaning: string): string =>
  shape.kind === 'string' && shape.format === 'date-time' && !/RFC ?3339/i.test(meaning) ? ' RFC 3339.' : ''

/** `term — sentence`, with the mark of an encrypted field; empty if neither is known. */
export function fieldComment(member: Member): string | undefined {
  const meaning = member.meaning?.en ?? ''
  const text = [member.term, meaning].filter((part) => part !== undefined && part !== '').join(' — ')
  const encryptedWith = encryptionOf(member.shape)
  const notes = `${formatOf(member.shape, meaning)}${encryptedWith === undefined ? '' : ` [encrypted: ${encryptedWith}]`}`
  const retired = member.deprecated === true ? ' @deprecated' : ''
  const whole = `${text}${notes}${retired}`.trim()
  return whole === '' ? undefined : `/** ${escaped(whole)} */`
}

export const bothNames = ({ zh, en }: Bilingual): string => escaped(zh === en ? zh : `${zh} — ${en}`)

/** Names, official pages, and the mark of a retired operation. */
export function operationComment(operation: ApiOperation, indent: string): string {
  // One tag for all pages, because every program that imports the SDK parses every tag.
  const pages = operation.docs === undefined ? [] : [`@see ${escaped(operation.docs.join(' '))}`]
  const lines = [bothNames(operation.name), ...pages]
  if (operation.deprecated) {
    lines.push(
      operation.successor === undefined ? '@deprecated' : `@deprecated in favor of ${operation.successor}`,
    )
  }
  if (lines.length === 1) return `${indent}/** ${lines[0] ?? ''} */\n`
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join('')}${indent} */\n`
}

/**
 * The names alone, for the second and third declaration of an operation: links slow down every program's
 * parser.
 */
export const nameComment = (operation: ApiOperation, indent: string): string =>
  `${indent}/** ${bothNames(operation.name)}${operation.deprecated ? ' @deprecated' : ''} */\n`
