import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readInput, RENDERERS } from '../src/generate'
import type { Shape } from '../src/model/shape'

const input = readInput(fileURLToPath(new URL('../../catalog', import.meta.url)))
const types = RENDERERS.types.render(input)
const page =
  RENDERERS.docs.render(input).get('reference/v3/payscore/serviceorder/out_order_no/complete.md') ?? ''
const operation = input.model.operations.find(
  ({ route }) => route === 'POST /v3/payscore/serviceorder/{out_order_no}/complete',
)

const names = (shape: Shape | undefined): string[] =>
  shape?.kind === 'object' ? shape.members.map(({ name }) => name) : []

/** Names in the reference page that the project's types follow. */
const REQUEST = [
  'appid',
  'service_id',
  'post_payments',
  'post_discounts',
  'total_amount',
  'time_range',
  'location',
  'profit_sharing',
  'goods_tag',
]
const RESPONSE = [
  ...['appid', 'mchid', 'out_order_no', 'service_id', 'service_introduction', 'state', 'state_description'],
  ...[
    'total_amount',
    'post_payments',
    'post_discounts',
    'risk_fund',
    'time_range',
    'location',
    'order_id',
    'need_collection',
  ],
]

describe('the operation of the seed', () => {
  it('has every field of the seed', () => {
    expect(names(operation?.request?.shape)).toEqual(expect.arrayContaining(REQUEST))
    expect(names(operation?.response.shape)).toEqual(expect.arrayContaining(RESPONSE))
  })

  it('has the names of the seed in its declarations', () => {
    const family = types.get('payscore.d.ts') ?? ''
    const order = [
      'namespace Payscore {',
      'namespace Serviceorder {',
      'namespace _out_order_no_ {',
      'namespace Complete {',
      'namespace PostHttpMethod {',
    ]
    let at = 0
    for (const name of order) {
      at = family.indexOf(name, at)
      expect(at, name).toBeGreaterThan(0)
    }
    expect(family.slice(at)).toMatch(
      /type JsonDataRequest = .*\n.*type RequestConfig = .*\n.*type WellformedResponse = /,
    )
    expect(types.get('index.d.ts')).toContain('export import Payscore = payscore.Payscore')
  })

  it('has a page with the structure of the seed’s page', () => {
    expect(page).toMatch(
      /^---\ntitle: 完结支付分订单\ndescription: .+\n---\n\n# \{\{ \$frontmatter\.title \}\} \{#post\}\n\n\{\{ \$frontmatter\.description \}\} 官方文档：\[商户\]\(https/,
    )
    expect(page).toContain("```js twoslash\nimport type { Wechatpay } from '@wxpay/sdk'\n")
    expect(page).toContain(
      'WeChatPay.OpenAPI.V3.Payscore.Serviceorder._out_order_no_.Complete.PostHttpMethod.JsonDataRequest',
    )
    const [call = '', marker = ''] = page.split('// ---cut---\n')[1]?.split('\n') ?? []
    expect(call).toBe('wxpay.v3.payscore.serviceorder._out_order_no_.complete.post({')
    expect(call.slice(marker.indexOf('^'), marker.lastIndexOf('^') + 1)).toBe('post')
    const [, lines = ''] = /\/\/ \[!code hl:(\d+)\]/.exec(page) ?? []
    const block = page.split('// [!code hl:')[1]?.split('\n)\n```')[0]?.split('\n') ?? []
    expect(Number(lines)).toBe(block.length)
  })
})
