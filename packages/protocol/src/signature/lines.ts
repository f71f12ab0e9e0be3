import { SignatureError } from '../errors'

/** A signed field that has a line of its own. */
export interface Line {
  readonly name: string
  /** Matches the first forbidden character of the field. */
  readonly forbidden: RegExp
  /** Description of the allowed characters, for messages. */
  readonly allowed: string
}

/**
 * Joins fields and a last part, each followed by a line feed: the form of every message that RSA signs.
 * Fields must not contain a line feed, or two messages could share one signature.
 *
 * @param last - the part after the fields, which may contain any bytes
 * @throws SignatureError `MESSAGE_FIELD_INVALID`
 */
export function messageOf(
  fields: readonly (readonly [line: Line, value: string])[],
  last: string | Uint8Array,
): Buffer {
  let head = ''
  for (const [line, value] of fields) head += `${checkedValue(line, value)}\n`
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
 * Returns the value of a field if all its characters are allowed.
 *
 * @throws SignatureError `MESSAGE_FIELD_INVALID`
 */
export function checkedValue({ name, forbidden, allowed }: Line, value: string): string {
  const at = value.search(forbidden)
  if (value !== '' && at === -1) return value
  const found = at === -1 ? 'is empty' : `contains U+${codeAt(value, at)} at position ${at}`
  throw new SignatureError(
    'MESSAGE_FIELD_INVALID',
    `${name} of a message to sign must be ${allowed}, but ${found}`,
  )
}

/**
 * Seconds since 1970 as a string. A string is kept unchanged, so that the verified message is the signed one.
 */
export function seconds(timestamp: string | number): string {
  if (typeof timestamp === 'string') return timestamp
  if (Number.isSafeInteger(timestamp) && timestamp >= 0) return String(timestamp)
  throw new SignatureError(
    'MESSAGE_FIELD_INVALID',
    `timestamp of a message to sign must be an integer of seconds since 1970, received ${timestamp}`,
  )
}

function codeAt(text: string, at: number): string {
  return (text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0')
}
