import { describe, expect, it } from 'vitest'
import { runGuide } from './run-guide'

/** Lines that the blocks of each guide print, in both languages. */
const printed: Readonly<Record<string, readonly (string | RegExp)[]>> = {
  'from-wechatpay-axios-plugin': ['NOTPAY'],
  'from-wechatpay-node-v3': ['404 ORDER_NOT_EXIST', 'RSA'],
}

describe.each(Object.entries(printed))('the guide %s', (slug, lines) => {
  it.each([`guide/${slug}.md`, `en/guide/${slug}.md`])(
    'runs against the sandbox as printed in %s',
    async (page) => {
      const output = await runGuide(page)
      expect(output).toEqual(
        lines.map((line) => (typeof line === 'string' ? line : (expect.stringMatching(line) as unknown))),
      )
    },
  )
})
