import type { Cursor } from '../catalog/cursor'

/** Purpose of a field, in one or two sentences of each language. */
export interface Meaning {
  readonly en: string
  /** Not written for every field. */
  readonly zh?: string
}

const SENTENCES = ['en', 'zh']

/** The members `en` and `zh` of an object that may have others. */
export function sentencesMeaning(entry: Cursor): Meaning {
  const en = entry.at('en').text()
  const zh = entry.at('zh').textIfAny()
  return zh === undefined ? { en } : { en, zh }
}

/** An entry of the glossary: the English sentence alone, or `en` and `zh`. */
export function sentenceMeaning(entry: Cursor): Meaning {
  if (typeof entry.value === 'string') return { en: entry.value }
  if (typeof entry.value !== 'object' || entry.value === null || Array.isArray(entry.value))
    entry.fail('expected an English sentence, or an object with `en` and, optionally, `zh`')
  for (const [key, member] of entry.entries()) {
    if (!SENTENCES.includes(key)) member.fail('a sentence is either `en` or `zh`')
  }
  return sentencesMeaning(entry)
}
