import type { Refund, RefundRequest, Routes } from '@wxpay/sdk/types'
import { traced } from '../../base/errors/callers'
import { ResponseError } from '../../base/errors/response-errors'
import { WechatpayError } from '../../base/errors/wechatpay-error'
import type { FailureNotificationV2, RefundNotificationV2 } from '../notifications/v2/notification-kinds'
import type { Requester } from '../requester'
import { type ConfirmedRefundV2, confirmRefundV2, type RefundQueryConfig } from './confirm-v2'

type RefundConfig = Routes['POST /v3/refund/domestic/refunds']['config']

/** Refunds that are made exactly once, even if a response is lost. */
export class Refunds {
  readonly #requester: Requester

  constructor(requester: Requester) {
    this.#requester = requester
  }

  /**
   * Applies for a refund. Retries use the same `out_refund_no` and the same bytes, by which WeChat Pay
   * recognizes them; if the result is still unknown, the refund is queried. Calling it again with the same
   * number is safe; a new number refunds twice.
   *
   * @param data - amounts in fen
   * @returns the refund, made by this call or by an earlier attempt; `status` is its state
   * @throws {@link WechatpayError} as a rejection; `outcome: 'unknown'` if the refund may still have been made
   * @throws {@link ResponseError} `OUTCOME_DIFFERS` if that number belongs to a refund with other amounts, or
   * of another order
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791862
   * @example
   * ```ts
   * const refund = await wxpay.refunds.create({
   *   out_trade_no: '1217752501201407033233368018',
   *   out_refund_no: '1217752501201407033233368018-1',
   *   amount: { refund: 888, total: 888, currency: 'CNY' },
   * })
   * if (refund.status === 'SUCCESS') console.log(refund.success_time)
   * ```
   */
  create(data: RefundRequest, config: RefundConfig = {}): Promise<Refund> {
    return traced(() => this.#create(data, config))
  }

  async #create(data: RefundRequest, config: RefundConfig): Promise<Refund> {
    try {
      return (await this.#requester.request('POST /v3/refund/domestic/refunds', data, config)).data
    } catch (error) {
      if (!(error instanceof WechatpayError) || error.outcome !== 'unknown') throw error
      const made = await this.#find(data, config, error)
      refuseOther(made, data, error)
      return made
    }
  }

  /**
   * Confirms the refund of an APIv2 notification by a query. Such a notification is encrypted but not signed,
   * and an attacker can exchange parts of it; the response is signed. Act on the result of this method, not on
   * the notification.
   *
   * @param notification - of the kind `refund`, or the failure of one, from `wxpay.notifications.unwrapV2`
   * @returns the refund as WeChat Pay reports it now; `refund_status` is its state
   * @throws {@link ResponseError} `OUTCOME_DIFFERS` if WeChat Pay reports a different refund
   * @throws {@link WechatpayError} as a rejection, if the query fails
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985433
   * @example
   * ```ts
   * const notification = await wxpay.notifications.unwrapV2(request)
   * if (notification.kind === 'refund') {
   *   const { out_refund_no, refund_status, refund_fee } = await wxpay.refunds.confirmV2(notification)
   *   if (refund_status === 'SUCCESS') await markAsRefunded(out_refund_no, refund_fee)
   * }
   * ```
   */
  confirmV2(
    notification: RefundNotificationV2 | FailureNotificationV2,
    config: RefundQueryConfig = {},
  ): Promise<ConfirmedRefundV2> {
    return traced(() => confirmRefundV2(this.#requester, notification, config))
  }

  // If the query does not find it either, report the original error, with its `outcome`.
  async #find(
    { out_refund_no, sub_mchid }: RefundRequest,
    config: RefundConfig,
    lost: WechatpayError,
  ): Promise<Refund> {
    try {
      const params = sub_mchid === undefined ? {} : { params: { sub_mchid } }
      const query = { ...config, data: undefined, out_refund_no, ...params }
      return (await this.#requester.request('GET /v3/refund/domestic/refunds/{out_refund_no}', query)).data
    } catch {
      throw lost
    }
  }
}

// The number may have been used before, even for another order with the same price.
function refuseOther(made: Refund, data: RefundRequest, lost: WechatpayError): void {
  const isSameAmount = made.amount.refund === data.amount.refund && made.amount.total === data.amount.total
  const ofOther = (['out_trade_no', 'transaction_id'] as const).some(
    (name) => data[name] !== undefined && data[name] !== made[name],
  )
  if (isSameAmount && !ofOther) return
  throw new ResponseError(
    'OUTCOME_DIFFERS',
    `Refund ${made.out_refund_no} exists with ${described(made)}, requested ${described(data)}: the number ` +
      'was used before',
    lost,
    'out_refund_no',
  )
}

function described({ amount, out_trade_no, transaction_id }: Refund | RefundRequest): string {
  return `${amount.refund} out of ${amount.total} fen of the order ${out_trade_no ?? transaction_id}`
}
