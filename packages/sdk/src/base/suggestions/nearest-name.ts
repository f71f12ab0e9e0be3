import { editDistance } from './edit-distance'

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
