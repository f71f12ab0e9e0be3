import { distance } from 'fastest-levenshtein'
import type { Text } from '../definition/text'

/** The name that was probably meant, or `undefined` if none is similar. */
export function nearest(given: string, known: readonly string[]): string | undefined {
  const plain = (text: string): string => text.toLowerCase().replaceAll(/[-_]/g, '')
  // The distance costs the product of the lengths.
  if (given.length > 200) return undefined
  let best: string | undefined
  let least = Math.max(2, Math.floor(given.length / 3)) + 1
  for (const name of known) {
    const far = distance(plain(given), plain(name))
    if (far < least) [best, least] = [name, far]
  }
  return best
}

const MOST_LISTED = 12

/** Advice after an unknown name: the nearest one, or what is there. */
export function didYouMean(given: string, known: readonly string[], written: (name: string) => string): Text {
  const meant = nearest(given, known)
  if (meant !== undefined) return { zh: `是不是 ${written(meant)}？`, en: `Did you mean ${written(meant)}?` }
  const all = known.slice(0, MOST_LISTED).map(written)
  if (known.length > MOST_LISTED) all.push('…')
  return { zh: `可用的有：${all.join('、')}`, en: `There are: ${all.join(', ')}` }
}
