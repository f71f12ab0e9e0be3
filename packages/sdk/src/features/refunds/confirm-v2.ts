import type { Routes, WeChatPay } from '@wxpay/sdk/types'
import { InputError } from '../../base/errors/input-error'
import { ResponseError } from '../../base/errors/response-errors'
import type { FailureNotificationV2, RefundNotificationV2 } from '../notifications/v2/notification-kinds'
import type { Requester } from '../requester'

type V2RefundQuery = WeChatPay.Models.V2RefundQuery

/** A refund as WeChat Pay's signed response reports it. Amounts are fen. */
export interface ConfirmedRefundV2 {
  readonly out_refund_no: string
  readonly refund_id: string
  /** `SUCCESS`, `REFUNDCLOSE`, `PROCESSING` or `CHANGE`. */
  readonly refund_status: string
  readonly refund_fee: number
  readonly out_trade_no: string
  readonly transaction_id: string
  readonly total_fee: number
  readonly refund_success_time?: string
  /** The complete response, in which this refund has the number `index`. */
  readonly response: V2RefundQuery
  readonly index: number
}

/** Config of `POST /v2/pay/refundquery`. */
export type RefundQueryConfig = Routes['POST /v2/pay/refundquery']['config']

const compared = ['out_refund_no', 'refund_fee', 'out_trade_no', 'transaction_id', 'total_fee'] as const

/** Queries a refund, and compares the response with the notification. */
export async function confirmRefundV2(
  requester: Requester,
  notification: RefundNotificationV2 | FailureNotificationV2,
  config: RefundQueryConfig,
): Promise<ConfirmedRefundV2> {
  if (notification.kind === 'failure' && notification.of !== 'refund') {
    throw new InputError(
      'OPTION_INVALID',
      `confirmV2 requires the notification of a refund, received the failure of a ${notification.of}`,
      'notification',
    )
  }
  const fields: Readonly<Record<string, string | undefined>> = notification.fields
  const { appid = '', mch_id = '', sub_appid, sub_mch_id, refund_id = '' } = fields
  const { data } = await requester.request(
    'POST /v2/pay/refundquery',
    {
      appid,
      mch_id,
      ...(sub_appid !== undefined && { sub_appid }),
      ...(sub_mch_id !== undefined && { sub_mch_id }),
      refund_id,
    },
    config,
  )
  const found = refundIn(data, refund_id)
  if (found === undefined) {
    throw differs(
      'The response does not list the refund of the notification, which may be forged',
      'refund_id',
    )
  }
  const [first, ...others] = compared.filter((name) => String(found[name]) !== fields[name])
  if (first === undefined) return found
  const names = [first, ...others].join(', ')
  throw differs(
    `WeChat Pay reports a different refund than the notification, in ${names}: it may be forged`,
    first,
  )
}

function differs(message: string, field: string): ResponseError {
  return new ResponseError('OUTCOME_DIFFERS', message, undefined, field)
}

function refundIn(response: V2RefundQuery, refund_id: string): ConfirmedRefundV2 | undefined {
  const count = Number(response.refund_count)
  const indices = Array.from(
    { length: Number.isSafeInteger(count) && count >= 0 ? Math.min(count, 100) : 0 },
    (_, n) => n,
  )
  const index = indices.find((n) => response[`refund_id_${n}`] === refund_id)
  if (index === undefined || refund_id === '') return undefined
  const refund_success_time = response[`refund_success_time_${index}`]
  return {
    out_refund_no: response[`out_refund_no_${index}`] ?? '',
    refund_id,
    refund_status: response[`refund_status_${index}`] ?? '',
    refund_fee: Number(response[`refund_fee_${index}`]),
    out_trade_no: response.out_trade_no,
    transaction_id: response.transaction_id,
    total_fee: Number(response.total_fee),
    ...(refund_success_time !== undefined && { refund_success_time }),
    response,
    index,
  }
}
