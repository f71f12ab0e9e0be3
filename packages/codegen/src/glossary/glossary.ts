import type { Cursor } from '../catalog/cursor'
import { type Meaning, sentenceMeaning, sentencesMeaning } from './meaning'

/** Position of a field: the operation's path, the shared schema or parameter, or the webhook's key. */
export type Position = string

export interface Glossary {
  /** The sentences for a field by its wire name and Chinese term at a position. */
  meaning(name: string, term: string | undefined, position: Position): Meaning | undefined
}

interface Exception {
  readonly places: readonly string[]
  readonly meaning: Meaning
}

const holdsAt = (exception: Exception, position: Position): boolean =>
  exception.places.some((entry) => (entry.startsWith('/') ? position.startsWith(entry) : position === entry))

/** Builds the glossary from its files. Throws if a term is defined twice for one name. */
export function buildGlossary(files: readonly Cursor[], exceptions: Cursor | undefined): Glossary {
  const meanings = new Map<string, Meaning>()
  for (const file of files) {
    for (const [name, terms] of file.entries()) {
      for (const [term, sentence] of terms.entries()) {
        const key = `${name}\n${term}`
        if (meanings.has(key)) sentence.fail(`the glossary defines ${name}, ${term} twice`)
        meanings.set(key, sentenceMeaning(sentence))
      }
    }
  }
  const special = new Map<string, Exception[]>()
  for (const entry of exceptions?.items() ?? []) {
    const key = `${entry.at('name').text()}\n${entry.at('term').text()}`
    const exception = { places: entry.at('in').texts(), meaning: sentencesMeaning(entry) }
    const known = special.get(key)
    if (known === undefined) special.set(key, [exception])
    else known.push(exception)
  }
  return {
    meaning(name, term, position) {
      if (term === undefined) return undefined
      const key = `${name}\n${term}`
      return special.get(key)?.find((exception) => holdsAt(exception, position))?.meaning ?? meanings.get(key)
    },
  }
}
