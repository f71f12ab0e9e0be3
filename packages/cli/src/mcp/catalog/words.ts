const han = /\p{Script=Han}/u
const word = /[\p{Letter}\p{Number}_]+/gu

/** English words that most queries have and that tell nothing. */
const common = new Set(
  'a an and are by can do for from how i in is it of on or the to what when which with api wechat'.split(' '),
)

/** The words of a query. A name with underscores is one word; Chinese is each pair of neighbouring characters. */
export function wordsOf(text: string): string[] {
  const found = text.normalize('NFKC').toLowerCase().match(word) ?? []
  return found
    .flatMap(splitScripts)
    .flatMap((part) => (han.test(part) ? pairsOf(part) : [part]).filter(isTelling))
}

/** The words by which a text is found: those of {@link wordsOf}, and the parts of names with underscores. */
export function indexedWordsOf(text: string): string[] {
  return wordsOf(text).flatMap((each) =>
    each.includes('_') ? [each, ...each.split('_').filter(isTelling)] : [each],
  )
}

const isTelling = (each: string): boolean => each !== '' && !common.has(each)

const splitScripts = (text: string): readonly string[] =>
  text.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []

function pairsOf(text: string): readonly string[] {
  const characters = Array.from(text)
  if (characters.length === 1) return characters
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`)
}
