import { describe, expect, it } from 'vitest'
import { CatalogError, Cursor } from '../catalog/cursor'
import { buildGlossary } from './glossary'

const file = (value: unknown) => new Cursor('glossary/fields/a.yaml', value)
const sentences = file({ amount: { 金额: 'Amount, in fen.', 总额: 'Total, in fen.' } })

describe('the glossary', () => {
  const glossary = buildGlossary(
    [sentences],
    new Cursor('glossary/exceptions.yaml', [
      {
        name: 'amount',
        term: '金额',
        in: ['/v3/global/', 'GlobalAmount'],
        en: 'Amount, in the smallest unit.',
      },
    ]),
  )

  it.each([
    ['amount', '金额', '/v3/refund', 'Amount, in fen.'],
    ['amount', '总额', '/v3/refund', 'Total, in fen.'],
    ['amount', '金额', '/v3/global/refunds', 'Amount, in the smallest unit.'],
    ['amount', '金额', 'GlobalAmount', 'Amount, in the smallest unit.'],
    ['amount', '金额', 'GlobalAmounts', 'Amount, in fen.'],
    ['amount', '别的', '/v3/refund', undefined],
    ['total', '金额', '/v3/refund', undefined],
    ['amount', undefined, '/v3/refund', undefined],
  ])('describes %s, %s at %s as %s', (name, term, position, sentence) => {
    expect(glossary.meaning(name, term, position)).toBe(sentence)
  })

  it('rejects a pair that is written twice', () => {
    expect(() => buildGlossary([sentences, file({ amount: { 金额: 'Another.' } })], undefined)).toThrow(
      CatalogError,
    )
  })
})
