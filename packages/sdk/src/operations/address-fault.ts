import { hasDotSegment } from './dot-segments'

const faults: readonly (readonly [RegExp, string])[] = [
  [/\p{Cc}/u, 'contains a control character'],
  [/^ | $/, 'begins or ends with a space'],
  [/\\/, 'contains a backslash'],
  [/#/, 'contains a fragment (#)'],
  [/\p{Cs}/u, 'is not well-formed Unicode'],
]
const suspect = /[\p{Cc}\p{Cs}\\#]|^ | $/u

/**
 * What makes an address unfit to be signed. The text itself is checked, because `new URL` silently drops control
 * characters, reads a backslash as a slash and resolves dot segments: a value in the path would choose another operation.
 *
 * @returns `contains a backslash`; nothing if the address is fit
 */
export function addressFault(text: string): string | undefined {
  if (suspect.test(text)) return faults.find(([pattern]) => pattern.test(text))?.[1]
  const query = text.indexOf('?')
  return hasDotSegment(query < 0 ? text : text.slice(0, query))
    ? 'contains a "." or ".." path segment, which would change the path'
    : undefined
}
