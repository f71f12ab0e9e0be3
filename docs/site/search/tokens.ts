const RUNS = /[\u3400-\u9fff]+|[a-z0-9_]+/g

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** `outTradeNo` is written like `out_trade_no`. */
const lowered = (text: string): string => text.replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase()

const isChinese = (run: string): boolean => /^[\u3400-\u9fff]/.test(run)

const pairsOf = (run: string): string[] =>
  run.length === 1 ? [run] : Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))

const partsOf = (name: string): string[] =>
  [name, ...(name.includes('_') ? name.split('_') : [])].filter(Boolean)

/** Terms of a text in the index: words, and pairs of neighboring Chinese characters. */
export const indexTerms = (text: string): string[] => [
  ...new Set(
    (lowered(text).match(RUNS) ?? []).flatMap((run) => (isChinese(run) ? pairsOf(run) : partsOf(run))),
  ),
]

/** Words of a run of Chinese. Characters that the segmenter leaves single belong together: 分账 is not in its dictionary. */
function wordsOf(run: string): string[] {
  const words: string[] = []
  let single = ''
  for (const { segment } of segmenter.segment(run)) {
    if (segment.length === 1) {
      single += segment
      continue
    }
    if (single !== '') words.push(single)
    single = ''
    words.push(segment)
  }
  return single === '' ? words : [...words, single]
}

/** Terms of a query: pairs within the words that a Chinese reader sees in it, not across them. */
export const queryTerms = (text: string): string[] => [
  ...new Set(
    (lowered(text).match(RUNS) ?? []).flatMap((run) =>
      isChinese(run) ? wordsOf(run).flatMap(pairsOf) : [run],
    ),
  ),
]
