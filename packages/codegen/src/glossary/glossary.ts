import type { Cursor } from '../catalog/cursor'

/** Where a field stands: the operation's path, the shared schema or parameter, or the webhook's key. */
export type Place = string

export interface Glossary {
  /** The English sentence for a field by its wire name and Chinese term, as it is meant at this place. */
  meaning(name: string, term: string | undefined, place: Place): string | undefined
}

interface Exception {
  readonly places: readonly string[]
  readonly sentence: string
}

const holdsAt = (exception: Exception, place: Place): boolean =>
  exception.places.some((entry) => (entry.startsWith('/') ? place.startsWith(entry) : place === entry))

/** Builds the glossary from its files; a term that is stated twice for one name is refused. */
export function buildGlossary(files: readonly Cursor[], exceptions: Cursor | undefined): Glossary {
  const sentences = new Map<string, string>()
  for (const file of files) {
    for (const [name, terms] of file.entries()) {
      for (const [term, sentence] of terms.entries()) {
        const key = `${name}\n${term}`
        if (sentences.has(key)) sentence.fail(`${name}, ${term} stands in the glossary twice`)
        sentences.set(key, sentence.text())
      }
    }
  }
  const special = new Map<string, Exception[]>()
  for (const entry of exceptions?.items() ?? []) {
    const key = `${entry.at('name').text()}\n${entry.at('term').text()}`
    const exception = { places: entry.at('in').texts(), sentence: entry.at('en').text() }
    const known = special.get(key)
    if (known === undefined) special.set(key, [exception])
    else known.push(exception)
  }
  return {
    meaning(name, term, place) {
      if (term === undefined) return undefined
      const key = `${name}\n${term}`
      return special.get(key)?.find((exception) => holdsAt(exception, place))?.sentence ?? sentences.get(key)
    },
  }
}
