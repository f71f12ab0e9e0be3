import type { Wechatpay } from '@wxpay/sdk'

// Compiled, never run: enumeration values that a request accepts, and those of a response.

declare const wxpay: Wechatpay

export async function listsBills(): Promise<void> {
  const bill_date = '2025-06-01'
  await wxpay.v3.bill.tradebill.get({ params: { bill_date, bill_type: 'SUCCESS', tar_type: 'GZIP' } })
  await wxpay.request('GET /v3/bill/tradebill', { params: { bill_date, bill_type: 'REFUND' } })
  // @ts-expect-error: bill_type has no such value
  await wxpay.v3.bill.tradebill.get({ params: { bill_date, bill_type: 'EVERYTHING' } })
  // @ts-expect-error: bill_type has no such value
  await wxpay.request('GET /v3/bill/tradebill', { params: { bill_date, bill_type: 'EVERYTHING' } })
  // @ts-expect-error: a path parameter has no such value
  await wxpay.v3.merchant.fund.balance._account_type_.get({ account_type: 'SAVINGS' })
}

export async function placesAServiceOrder(): Promise<void> {
  const { data } = await wxpay.v3.payscore.partner.serviceorder.post({
    service_id: '1',
    appid: 'wx1',
    sub_mchid: '1',
    out_order_no: '1',
    service_introduction: '1',
    // @ts-expect-error: nor has a field of an object
    risk_fund: { name: 'SAVINGS', amount: 1 },
    time_range: { start_time: 'OnAccept' },
    notify_url: 'https://shop.example.com/notify',
  })
  // A response may have a value that the catalog does not list.
  const state: NonNullable<typeof data.state> = 'SETTLED'
  const { risk_fund } = data
  if (data.state !== state || risk_fund === undefined) return
  // A response can be sent again.
  await wxpay.v3.payscore.partner.serviceorder.post({ ...order, risk_fund })
}

declare const order: Parameters<typeof wxpay.v3.payscore.partner.serviceorder.post>[0]

export async function refundsToABankCard(): Promise<void> {
  const refund = { out_refund_no: '1', bank_account: '1', real_name: '1' }
  await wxpay.v3.refund.domestic.refunds._refund_id_.applyAbnormalRefund.post(
    // Banks are added without notice, so any value is accepted; kinds of accounts are closed.
    { ...refund, type: 'USER_BANK_CARD', bank_type: 'XYZ_DEBIT' },
    { refund_id: '1' },
  )
  await wxpay.v3.refund.domestic.refunds._refund_id_.applyAbnormalRefund.post(
    // @ts-expect-error: type has no such value
    { ...refund, type: 'PURSE', bank_type: 'ICBC_DEBIT' },
    { refund_id: '1' },
  )
}
