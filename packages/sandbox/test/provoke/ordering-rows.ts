import { appid, mchid, notify_url, says } from './shared-steps'
import type { StateRow, Step } from './step'

type Fields = Readonly<Record<string, unknown>>

const out_trade_no = '{number}'
const sub_mchid = '1900000109'
const scene_info = { payer_client_ip: '127.0.0.1', h5_info: { type: 'Wap' } }

/** Ways to order that differ in their fields. */
const own = { native: {}, app: {}, h5: { scene_info }, jsapi: { payer: { openid: 'openid' } } }
const ofPartner = {
  native: {},
  app: {},
  h5: { scene_info },
  jsapi: { payer: { sp_openid: 'openid' } },
  miniprogram: { payer: { sp_openid: 'openid' } },
}

interface Side {
  readonly root: string
  readonly parties: Fields
  /** Parameters that name the merchants in queries and closing. */
  readonly named: Fields
  readonly ways: Readonly<Record<string, Fields>>
}

const sides: readonly Side[] = [
  { root: '/v3/pay/transactions', parties: { appid, mchid }, named: { mchid }, ways: own },
  {
    root: '/v3/pay/partner/transactions',
    parties: { sp_appid: appid, sp_mchid: mchid, sub_mchid },
    named: { sp_mchid: mchid, sub_mchid },
    ways: ofPartner,
  },
]

const combined = (type: string, more: Fields = {}): Step => ({
  call: `POST /v3/combine-transactions/${type}`,
  with: {
    combine_appid: appid,
    combine_mchid: mchid,
    combine_out_trade_no: '{number}C',
    notify_url,
    sub_orders: ['{number}', '{number}B'].map((number) => ({
      mchid,
      out_trade_no: number,
      attach: '',
      description: '图书',
      amount: { total_amount: 100, currency: 'CNY' },
    })),
    ...more,
  },
})

const how = {
  closed: { zh: '对已关闭的订单下单', en: 'Place an order under the number of a closed one.' },
  subOrder: { zh: '使用合单支付子单的单号', en: 'Use the number of a sub-order of a combined order.' },
  paid: { zh: '订单已支付', en: 'The order has been paid.' },
  order: { zh: '子单使用已有订单的单号', en: 'Use the number of an order for a sub-order.' },
} as const

/** Orders of merchants and partners, in every way of payment. */
export const ordering: readonly StateRow[] = sides.flatMap(({ root, parties, named, ways }) => {
  const close: Step = {
    call: `POST ${root}/out-trade-no/{out_trade_no}/close`,
    with: { ...named, out_trade_no },
  }
  const order = (type: string, more: Fields = {}): Step => ({
    call: `POST ${root}/${type}`,
    with: {
      ...parties,
      description: '图书',
      out_trade_no,
      notify_url,
      amount: { total: 1000, currency: 'CNY' },
      ...ways[type],
      ...more,
    },
  })
  const rows = Object.keys(ways).flatMap((type): StateRow[] => [
    {
      code: 'INVALID_REQUEST',
      how: says.reentry,
      steps: [order(type), order(type, { description: '其他' })],
    },
    { code: 'ORDER_CLOSED', how: how.closed, steps: [order(type), close, order(type)] },
    { code: 'OUT_TRADE_NO_USED', how: how.subOrder, steps: [combined('native'), order(type)] },
  ])
  const pay: Step = {
    control: 'POST /merchants/{mchid}/transactions/{out_trade_no}/pay',
    with: { mchid, out_trade_no },
  }
  return [...rows, { code: 'ORDER_PAID', how: how.paid, steps: [order('native'), pay, close] }]
})

const combinedWays = {
  native: {},
  app: {},
  h5: { scene_info: { ...scene_info, device_id: 'D1' } },
  jsapi: { combine_payer_info: { openid: 'openid' } },
}
const closeCombined: Step = {
  call: 'POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close',
  with: {
    combine_out_trade_no: '{number}C',
    combine_appid: appid,
    sub_orders: ['{number}', '{number}B'].map((number) => ({ mchid, out_trade_no: number })),
  },
}
const payCombined: Step = {
  control: 'POST /merchants/{mchid}/combined-orders/{combine_out_trade_no}/pay',
  with: { mchid, combine_out_trade_no: '{number}C' },
}

/** Combined orders. */
export const combinedOrders: readonly StateRow[] = [
  ...Object.entries(combinedWays).flatMap(([type, more]): StateRow[] => [
    {
      code: 'INVALID_REQUEST',
      how: says.reentry,
      steps: [
        combined(type, more),
        combined(type, { ...more, notify_url: 'https://merchant.example/other' }),
      ],
    },
    {
      code: 'ORDER_CLOSED',
      how: how.closed,
      steps: [combined(type, more), closeCombined, combined(type, more)],
    },
  ]),
  { code: 'ORDER_PAID', how: how.paid, steps: [combined('native'), payCombined, closeCombined] },
  { code: 'ORDER_NOT_EXIST', how: says.absent, steps: [closeCombined] },
]
