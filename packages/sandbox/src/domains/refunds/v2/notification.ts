import { encryptRefundInformation, loadSecret, writeXml } from '@wxpay/protocol'
import { simpleTime } from '../../../clock/beijing-time'
import type { Context } from '../../../domain/context'
import { omitUndefined } from '../../../domain/omit-undefined'
import type { NewNotificationV2 } from '../../../notifications/body-v2'
import { defineEventsV2 } from '../../../notifications/notification'
import { refundAmounts } from '../amounts'
import type { Refund } from '../refund'
import { sourceOf, statuses } from './wire'

const events = defineEventsV2('v2.refund-processed')

/** The notification of the end of a refund, whose fields are encrypted with the APIv2 key, and not signed. */
export function notificationV2(
  refund: Refund,
  { url, appid, sub_appid }: { readonly url: string; readonly appid: string; readonly sub_appid?: string },
  { merchants }: Context,
): NewNotificationV2 {
  const { mchid, sub_mchid, amount, status, succeededAt } = refund
  const amounts = refundAmounts(refund)
  const plain = omitUndefined({
    transaction_id: refund.transaction_id,
    out_trade_no: refund.out_trade_no,
    refund_id: refund.refund_id,
    out_refund_no: refund.out_refund_no,
    total_fee: String(amount.total),
    settlement_total_fee: String(amounts.settlement_total),
    refund_fee: String(amount.refund),
    settlement_refund_fee: String(amounts.settlement_refund),
    cash_refund_fee: String(amounts.payer_refund),
    refund_status: statuses[status],
    success_time: succeededAt === undefined ? undefined : simpleTime(new Date(succeededAt)),
    refund_recv_accout: refund.user_received_account,
    refund_account: sourceOf(refund),
    refund_request_source: 'API',
  })
  const secret = loadSecret(merchants.get(mchid).secret, 'secret')
  const xml = writeXml(plain).replace(/^<xml>(.*)<\/xml>$/s, '<root>$1</root>')
  return {
    mchid,
    event: events['v2.refund-processed'],
    url,
    signType: 'none',
    plain,
    fields: {
      return_code: 'SUCCESS',
      ...omitUndefined({ appid, mch_id: mchid, sub_appid, sub_mch_id: sub_mchid }),
      req_info: encryptRefundInformation(xml, secret),
    },
  }
}
