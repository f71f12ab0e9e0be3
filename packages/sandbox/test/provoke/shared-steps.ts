import type { Step } from './step'

type Fields = Readonly<Record<string, unknown>>

/*
 * Steps and texts that the rows of several domains share.
 */

export const notify_url = 'https://merchant.example/notify'
export const mchid = '{mchid}'
export const appid = '{appid}'

export const order = (more: Fields = {}): Step => ({
  call: 'POST /v3/pay/transactions/native',
  with: {
    appid,
    mchid,
    description: '图书',
    out_trade_no: '{number}',
    notify_url,
    amount: { total: 1000, currency: 'CNY' },
    ...more,
  },
})
export const transaction = { out_trade_no: '{number}', mchid }
export const pay: Step = {
  control: 'POST /merchants/{mchid}/transactions/{out_trade_no}/pay',
  with: transaction,
}
export const close: Step = {
  call: 'POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close',
  with: transaction,
}
export const query: Step = {
  call: 'GET /v3/pay/transactions/out-trade-no/{out_trade_no}',
  with: transaction,
  keep: ['transaction_id'],
}
export const shareable = [order({ settle_info: { profit_sharing: true } }), pay, query, { pass: 61 }] as const

export const refund = (more: Fields = {}): Step => ({
  call: 'POST /v3/refund/domestic/refunds',
  with: {
    out_trade_no: '{number}',
    out_refund_no: '{number}',
    amount: { refund: 100, total: 1000, currency: 'CNY' },
    ...more,
  },
  keep: ['refund_id'],
})

export const topUp: Step = { control: 'POST /merchants/{mchid}/ledger/top-up', with: { mchid, amount: 1000 } }

/** Texts of rows. */
export const says = {
  absent: { zh: '使用不存在的单号', en: 'Use a number that does not exist.' },
  reentry: { zh: '用同一单号提交不同的参数', en: 'Reuse the number with different parameters.' },
  otherAppid: { zh: '使用没有绑定的 `appid`', en: 'Use an `appid` that is not bound to the merchant.' },
} as const
