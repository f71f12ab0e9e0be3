import MiniSearch from 'minisearch'
import type { FieldIndex, TitleDocument } from '../search/documents'
import { searchableTitle } from '../search/synonyms'
import { indexTerms, queryTerms } from '../search/tokens'

/** A page that was found. */
export interface Found {
  readonly title: string
  readonly address: string
  readonly area: string
}

interface Stored {
  readonly id: number
  readonly title: string
  readonly address: string
  readonly area: string
  readonly words: string
}

const MOST = 20
/** Titles of error codes are one word for a query of several letters: `refund` looks for operations. */
const isCode = (title: string): boolean => /^[A-Z][A-Z0-9_]+$/.test(title)

/** Finds pages by title, area, path and other words; fields and codes come from a second index. */
export class SearchIndex {
  readonly #documents: readonly TitleDocument[]
  readonly #titles: MiniSearch<Stored>

  constructor(documents: readonly TitleDocument[]) {
    this.#documents = documents
    this.#titles = new MiniSearch<Stored>({
      fields: ['title', 'area', 'words'],
      tokenize: indexTerms,
      processTerm: (term) => term,
      searchOptions: {
        tokenize: queryTerms,
        processTerm: (term) => term,
        boost: { title: 5, area: 1.5, words: 1 },
        prefix: (term) => /^[a-z0-9_]{3,}$/.test(term),
        fuzzy: (term) => (/^[a-z]{6,}$/.test(term) ? 0.2 : false),
        boostDocument: (id) => this.#documents[Number(id)]?.[4] ?? 1,
      },
    })
    this.#titles.addAll(
      documents.map(([title, address, area, words], id) => ({
        id,
        title: isCode(title) ? '' : searchableTitle(title),
        address,
        area,
        words: isCode(title) ? `${title} ${words}` : words,
      })),
    )
  }

  /** @param fields - the second index, once it has been loaded */
  find(query: string, fields?: FieldIndex): Found[] {
    const all = this.#titles.search(query, { combineWith: 'AND' })
    const scores = new Map(all.map(({ id, score }) => [Number(id), score]))
    if (scores.size < 3) {
      for (const { id, score } of this.#titles.search(query, { combineWith: 'OR' }))
        if (!scores.has(Number(id))) scores.set(Number(id), score / 10)
    }
    const name = query
      .trim()
      .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
      .toLowerCase()
    // A title that is what was typed comes first: an error code, or the name of an operation.
    for (const [id, score] of scores) {
      const title = this.#documents[id]?.[0] ?? ''
      if (title.toLowerCase() === query.trim().toLowerCase()) scores.set(id, score * 20)
    }
    for (const id of fields?.[name] ?? [])
      scores.set(id, (scores.get(id) ?? 0) + (this.#documents[id]?.[4] ?? 1))
    return [...scores]
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST)
      .flatMap(([id]) => {
        const found = this.#documents[id]
        return found === undefined ? [] : [{ title: found[0], address: found[1], area: found[2] }]
      })
  }
}
