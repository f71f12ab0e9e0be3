import { describe, expect, it } from 'vitest'
import { blocksOf, runGuide } from './run-guide'

/** Results of the functions that a guide declares. */
const results: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  refunds: { findRefund: { fen: 990 } },
  partners: { findOrder: { sub_mchid: '1900000109', no: 'COFFEE0001', fen: 1990 } },
}

/** Lines that the blocks of each guide print. */
const printed: Readonly<Record<string, readonly (string | RegExp)[]>> = {
  'profit-sharing': [
    /^PROCESSING$/,
    /^1900000109 2000 SUCCESS $/,
    /^oUpF8uMuAJO_M2pxb1Q9zNjWeS6o 100 SUCCESS $/,
    / 7840$/,
    /^SUCCESS$/,
    /^FINISHED$/,
  ],
  transfers: [
    /^WAIT_USER_CONFIRM$/,
    /^mchId appId package$/,
    /^finishTransfer BONUS0001 SUCCESS$/,
    /^SUCCESS $/,
    /^CANCELING$/,
  ],
  partners: [
    /^wxd678efh567hg6999$/,
    /^findOrder COFFEE0001$/,
    /^markPaid 1900000109 COFFEE0001$/,
    /^paid$/,
    /^PROCESSING$/,
    /^COFFEE0001-2$/,
  ],
  brands: [/^https:\/\/shop\.example\/brand$/, /^confirmCoupon 12345678$/, /^12034402$/],
  applyments: [/^true$/, /^true$/, /^APPLYMENT_STATE_REJECTED$/, /^true true$/],
  apiv2: [/^SUCCESS SUCCESS$/, /^EV2_RES_\w+ \w+$/],
  'combined-payments': [
    /^RSA$/,
    /^markPaid CART0001 \[ 'CART0001-A 600', 'CART0001-B 400' \]$/,
    /^true CART0001-A SUCCESS$/,
    /^false CART0001-B SUCCESS$/,
    /^204$/,
    /^PROCESSING$/,
  ],
  refunds: [
    /^PROCESSING$/,
    /^findRefund COFFEE0001-1$/,
    /^handleAbnormal COFFEE0001-1 5\d{28}$/,
    /^ABNORMAL$/,
    /^PROCESSING OTHER_BANKCARD$/,
    /^findRefund COFFEE0001-1$/,
    /^markRefunded COFFEE0001-1$/,
  ],
  'going-live': [/^findPayment 42\d{26}$/, / COFFEE0001 1990$/, /^hello .+/, / SECURITY_ECHO\.SUCCESS$/],
  troubleshooting: [
    /^none, both strings are equal; check that privateKey belongs to the certificate [\dA-F]{40}, /,
    /^1989\.9999999999998$/,
    /^1990 19\.90$/,
  ],
  'from-wechatpay-axios-plugin': ['NOTPAY'],
  'from-wechatpay-node-v3': ['404 ORDER_NOT_EXIST', 'RSA'],
}

/** Code without what is translated: comments and strings. */
const untranslated = (code: string) =>
  code.replaceAll(/'[^'\n]*'/g, "''").replaceAll(/ *\/\/ (?!---).*$/gm, '')

describe.each(Object.entries(printed))('the guide %s', (slug, lines) => {
  it('runs against the sandbox as printed', async () => {
    const output = await runGuide(`guide/${slug}.md`, results[slug])
    // A notification may arrive before or after the response to the call that caused it.
    const expected = lines.map((line) => expect.stringMatching(line) as unknown)
    expect(output).toEqual(expect.arrayContaining(expected))
    expect(output).toHaveLength(lines.length)
  })

  it('has the same code in both languages', () => {
    const [chinese, english] = [`guide/${slug}.md`, `en/guide/${slug}.md`].map((page) =>
      blocksOf(page).map(untranslated),
    )
    expect(english).toEqual(chinese)
  })
})
