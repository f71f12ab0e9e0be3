import { describe, expect, it } from 'vitest'
import { CatalogError, Cursor } from '../catalog/cursor'
import { buildGlossary } from './glossary'

const file = (value: unknown) => new Cursor('glossary/fields/a.yaml', value)
const sentences = file({
  amount: { 金额: 'Amount, in fen.', 总额: { en: 'Total, in fen.', zh: '各项金额之和，单位：分。' } },
})

describe('the glossary', () => {
  const glossary = buildGlossary(
    [sentences],
    new Cursor('glossary/exceptions.yaml', [
      {
        name: 'amount',
        term: '金额',
        in: ['/v3/global/', 'GlobalAmount'],
        en: 'Amount, in the smallest unit.',
        zh: '单位为该币种的最小货币单位。',
      },
      { name: 'amount', term: '总额', in: ['/v3/global/'], en: 'Total, in the smallest unit.' },
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
    expect(glossary.meaning(name, term, position)?.en).toBe(sentence)
  })

  it.each([
    ['总额', '/v3/refund', '各项金额之和，单位：分。'],
    ['金额', '/v3/global/refunds', '单位为该币种的最小货币单位。'],
    ['金额', '/v3/refund', undefined],
    ['总额', '/v3/global/refunds', undefined],
  ])('has the Chinese sentence of %s at %s only where it is written', (term, position, sentence) => {
    expect(glossary.meaning('amount', term, position)?.zh).toBe(sentence)
  })

  it.each([
    [1, '/amount/金额: expected an English sentence, or an object with `en` and, optionally, `zh`'],
    [null, '/amount/金额: expected an English sentence, or an object with `en` and, optionally, `zh`'],
    [['Amount.'], '/amount/金额: expected an English sentence, or an object with `en` and, optionally, `zh`'],
    [{ zh: '金额。' }, '/amount/金额/en: expected a string, found nothing'],
    [{ en: 'Amount.', zh: 1 }, '/amount/金额/zh: expected a string, found number 1'],
    [{ en: 'Amount.', cn: '金额。' }, '/amount/金额/cn: a sentence is either `en` or `zh`'],
  ])('rejects %j in place of the sentences', (entry, message) => {
    expect(() => buildGlossary([file({ amount: { 金额: entry } })], undefined)).toThrow(message)
  })

  it('rejects a pair that is written twice', () => {
    expect(() => buildGlossary([sentences, file({ amount: { 金额: 'Another.' } })], undefined)).toThrow(
      CatalogError,
    )
  })
})
