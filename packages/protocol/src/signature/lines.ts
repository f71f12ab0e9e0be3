import { SignatureError } from '../errors'

/** A field that is signed on a line of its own. */
export interface Line {
  readonly name: string
  /** Matches the first character that does not belong in the field. */
  readonly stranger: RegExp
  /** The alphabet in words. */
  readonly allowed: string
}

/**
 * Joins fields and a last part, each followed by a line feed: the form of every message that RSA signs. The fields never
 * hold a line feed, or two messages could share one signature.
 *
 * @param last - the part after the fields, which may hold any bytes
 * @throws SignatureError `MESSAGE_FIELD_INVALID`
 */
export function messageOf(
  fields: readonly (readonly [line: Line, value: string])[],
  last: string | Uint8Array,
): Buffer {
  let head = ''
  for (const [line, value] of fields) head += `${checked(line, value)}\n`
  // One allocation and one copy of the body, which can be megabytes long.
  const headLength = Buffer.byteLength(head)
  const lastLength = Buffer.byteLength(last)
  const message = Buffer.allocUnsafe(headLength + lastLength + 1)
  message.write(head)
  if (typeof last === 'string') message.write(last, headLength)
  else message.set(last, headLength)
  message[headLength + lastLength] = 0x0a
  return message
}

/**
 * Returns the value of a field, if it consists of the field's alphabet.
 *
 * @throws SignatureError `MESSAGE_FIELD_INVALID`
 */
export function checked({ name, stranger, allowed }: Line, value: string): string {
  const at = value.search(stranger)
  if (value !== '' && at === -1) return value
  const found = at === -1 ? 'is empty' : `has U+${codeAt(value, at)} at position ${at}`
  throw new SignatureError(
    'MESSAGE_FIELD_INVALID',
    `${name} of a message to sign must be ${allowed}, and ${found}`,
  )
}

/** Seconds since 1970 as text; text stays as it came, so that what was signed is what is verified. */
export function seconds(timestamp: string | number): string {
  if (typeof timestamp === 'string') return timestamp
  if (Number.isSafeInteger(timestamp) && timestamp >= 0) return String(timestamp)
  throw new SignatureError(
    'MESSAGE_FIELD_INVALID',
    `timestamp of a message to sign must be a whole number of seconds since 1970, received ${timestamp}`,
  )
}

function codeAt(text: string, at: number): string {
  return (text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0')
}
