import { InputError } from './errors/input-error'

// A name given by a caller may have any length; known names are not longer than this.
const LONGEST = 64

/**
 * The name that a caller most likely meant: one that differs only in case and separators, or else the one with the
 * fewest edits, at most a third of its letters. `undefined` if none is similar.
 */
export function nearestName(given: string, names: Iterable<string>): string | undefined {
  if (given.length > LONGEST) return undefined
  const letters = lettersOf(given)
  let nearest: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const name of names) {
    const allowed = Math.floor(Math.max(letters.length, name.length) / 3)
    const distance = editDistance(letters, lettersOf(name), allowed)
    if (distance <= allowed && distance < least) {
      nearest = name
      least = distance
    }
  }
  return nearest
}

/** A name without case and separators: `api_v3_key`, `apiV3Key` and `API-V3-KEY` are all `apiv3key`. */
export function lettersOf(name: string): string {
  return name.replace(/[-_.\s]/g, '').toLowerCase()
}

/**
 * Number of single-character edits between two strings: insertion, deletion, substitution and transposition of adjacent
 * characters (optimal string alignment).
 *
 * @param most - maximum distance of interest; larger ones are returned as `most + 1` without a full computation
 */
export function editDistance(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1
  let before: number[] = []
  let above = Array.from({ length: right.length + 1 }, (_, column) => column)
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= right.length; column += 1) {
      const differs = left[row - 1] === right[column - 1] ? 0 : 1
      let least = Math.min(
        at(above, column) + 1,
        at(current, column - 1) + 1,
        at(above, column - 1) + differs,
      )
      if (left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]) {
        least = Math.min(least, at(before, column - 2) + 1)
      }
      current.push(least)
    }
    if (Math.min(...current) > most) return most + 1
    before = above
    above = current
  }
  return Math.min(at(above, right.length), most + 1)
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY
}

const notOptions = Symbol.for('@wxpay/not-options')

/**
 * Whether a name in an object of options is ignored although it is not an option: the credentials of a sandbox, spread
 * into the options, contain an appid beside the keys.
 */
export function isIgnored(options: object, name: string): boolean {
  const ignored: unknown = Reflect.get(options, notOptions)
  return Array.isArray(ignored) && ignored.includes(name)
}

/**
 * Rejects unknown members of an option: `retry: { maxAttempts: 5 }`.
 *
 * @param path - the option, for the message: `retry`
 * @throws InputError `OPTION_INVALID`, whose `field` is the path of the member
 */
export function refuseUnknownMembers(path: string, option: object, names: readonly string[]): void {
  for (const name of Object.keys(option)) {
    if (names.includes(name) || isIgnored(option, name)) continue
    const nearest = nearestName(name, names)
    const instead =
      nearest === undefined
        ? `The options are ${names.map((each) => `${path}.${each}`).join(', ')}`
        : `Did you mean ${path}.${nearest}?`
    throw new InputError('OPTION_INVALID', `Unknown option "${path}.${name}". ${instead}`, `${path}.${name}`)
  }
}
