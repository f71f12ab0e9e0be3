import type { Cursor } from '../catalog/cursor'

/** Position of a field: the operation's path, the shared schema or parameter, or the webhook's key. */
export type Position = string

export interface Glossary {
  /** The English sentence for a field by its wire name and Chinese term at a position. */
  meaning(name: string, term: string | undefined, position: Position): string | undefined
}

interface Exception {
  readonly places: readonly string[]
  readonly sentence: string
}

const holdsAt = (exception: Exception, position: Position): boolean =>
  exception.places.some((entry) => (entry.startsWith('/') ? position.startsWith(entry) : position === entry))

/** Builds the glossary from its files. Throws if a term is defined twice for one name. */
export function buildGlossary(files: readonly Cursor[], exceptions: Cursor | undefined): Glossary {
  const sentences = new Map<string, string>()
  for (const file of files) {
    for (const [name, terms] of file.entries()) {
      for (const [term, sentence] of terms.entries()) {
        const key = `${name}\n${term}`
        if (sentences.has(key)) sentence.fail(`the glossary defines ${name}, ${term} twice`)
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
    meaning(name, term, position) {
      if (term === undefined) return undefined
      const key = `${name}\n${term}`
      return (
        special.get(key)?.find((exception) => holdsAt(exception, position))?.sentence ?? sentences.get(key)
      )
    },
  }
}
