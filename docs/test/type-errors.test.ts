import { describe, expect, it } from 'vitest'
import { compileBlocks } from '../site/blocks/compile'
import { blocksOf } from '../site/blocks/fences'
import { docs } from './site'

const fence = '```'
const page = (...codes: string[]): string =>
  codes.map((code) => `${fence}ts twoslash\n${code}\n${fence}\n`).join('\n')

const compile = (...codes: string[]) => {
  const blocks = blocksOf(page(...codes))
  const results = compileBlocks(blocks, docs.replace(/\/$/, ''))
  return blocks.map(({ key }) => results.get(key))
}

const client = "import { Wechatpay } from '@wxpay/sdk'\ndeclare const wxpay: Wechatpay\n"

describe('code on the pages', () => {
  const wrong = {
    'a wrong type': "const total: number = '1990'",
    'a name that does not exist': `${client}// ---cut---\nwxpay.v4`,
    'a misspelt option': "import { Wechatpay } from '@wxpay/sdk'\nnew Wechatpay({ mchId: '1' })",
    'an unknown package': "import { anything } from '@wxpay/none'",
    'a mistake in the hidden part': `${client}const total: number = ''\n// ---cut---\nwxpay.v3`,
    'a sentence that does not end': `${client}// ---cut---\nwxpay.v3.(`,
  }
  const right = `${client}declare const out_trade_no: string\n// ---cut---\nwxpay.v3.pay.transactions\n//   ^^\nwxpay.v2 // [!code hl:2]\nout_trade_no\n// ^?`
  const results = compile(right, ...Object.values(wrong))

  it('is compiled against the packages, and each name has its type', () => {
    const [block] = results
    if (block === undefined || 'errors' in block) throw new Error(JSON.stringify(block))
    expect(block.code).toBe('wxpay.v3.pay.transactions\nwxpay.v2\nout_trade_no')
    const typeOf = (name: string) =>
      block.hovers.find(({ start, length }) => block.code.slice(start, start + length) === name)?.type
    expect(typeOf('v3')).toBe('(property) Wechatpay.v3: WeChatPay.OpenAPI.V3')
    expect(typeOf('out_trade_no')).toBe('const out_trade_no: string')
    expect(block.marks).toEqual([{ start: 5, length: 2 }])
    expect(block.lines).toEqual([1, 2])
    expect(block.shown).toEqual([{ line: 2, column: 3, type: 'const out_trade_no: string' }])
  })

  it.each(Object.keys(wrong).map((name, at) => [name, at + 1] as const))('fails with %s', (_, at) => {
    const block = results[at]
    expect(block).toHaveProperty('errors')
    expect((block as { errors: string[] }).errors).not.toEqual([])
  })
})
