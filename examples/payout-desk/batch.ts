import type { Wechatpay } from '@wxpay/sdk'
import type { Payout } from './payout-desk'

/** Outcome of one payout of a batch. */
export interface Paid {
  readonly out_detail_no: string
  readonly status: string
  readonly reason?: string
}

/** Pays several users by one request; the whole amount is locked at once. */
export async function payBatch(
  wxpay: Wechatpay,
  { appid, out_batch_no }: { readonly appid: string; readonly out_batch_no: string },
  payouts: readonly Payout[],
): Promise<void> {
  await wxpay.v3.transfer.batches.post({
    appid,
    out_batch_no,
    batch_name: '五月佣金',
    batch_remark: '五月佣金',
    total_amount: payouts.reduce((sum, { amount }) => sum + amount, 0),
    total_num: payouts.length,
    transfer_detail_list: payouts.map(({ out_bill_no, openid, amount, name, remark }) => ({
      out_detail_no: out_bill_no,
      openid,
      transfer_amount: amount,
      transfer_remark: remark,
      ...(name === undefined ? {} : { user_name: name }),
    })),
  })
}

/** The outcome of each payout, once the batch is finished. */
export async function resultsOf(wxpay: Wechatpay, out_batch_no: string): Promise<readonly Paid[]> {
  const batch = wxpay.v3.transfer.batches.outBatchNo._out_batch_no_
  const { data } = await batch.get({
    out_batch_no,
    params: { need_query_detail: true, detail_status: 'ALL', limit: 100 },
  })
  const details = (data.transfer_detail_list ?? []).map(({ out_detail_no }) =>
    batch.details.outDetailNo._out_detail_no_.get({ out_batch_no, out_detail_no }),
  )
  return (await Promise.all(details)).map(({ data: { out_detail_no, detail_status, fail_reason } }) => ({
    out_detail_no,
    status: detail_status,
    ...(fail_reason === undefined ? {} : { reason: fail_reason }),
  }))
}
