import type {
  V2CheckFailEventMessage,
  V2CheckSuccessEventMessage,
  V2CombinedTransactionsSuccessMessage,
  V2PapContractStateChangedMessage,
  V2TransactionFailEventMessage,
  V2TransactionsRiskOccurredMessage,
  V2TransactionSuccessEventMessage,
  V2TransactionSuccessMessage,
  V2VehicleStateChangedForParkingMessage,
  WeChatPay,
} from '@wxpay/sdk/types'

type CheckedOrder = WeChatPay.Models.V2EventCiphertext
type PaidOrder = WeChatPay.Models.V2WxvEventCiphertext

/** Fields of an APIv2 notification by name. All values are strings; amounts are fen. */
export type NotificationFields = Readonly<Record<string, string>>

/** The documented fields of a message, and all others that WeChat Pay sent. */
type Fields<Message> = Readonly<Message & Record<string, string | undefined>>

/** A paid order: `return_code`, `result_code` and, if present, `trade_state` are `SUCCESS`. */
export interface PaymentNotificationV2 {
  readonly kind: 'payment'
  readonly fields: Fields<V2TransactionSuccessMessage>
}

/** A paid order of a combined one. `total_fee` is an integer of fen. */
export interface CombinedSubOrderV2 {
  readonly appid: string
  readonly mch_id: string
  readonly openid: string
  readonly total_fee: number
  readonly cash_fee: number
  readonly transaction_id: string
  readonly out_trade_no: string
  readonly attach?: string
  readonly time_end: string
}

/** A paid combined order. */
export interface CombinedPaymentNotificationV2 {
  readonly kind: 'combined-payment'
  /** The parsed `sub_order_list`. */
  readonly orders: readonly CombinedSubOrderV2[]
  readonly fields: Fields<V2CombinedTransactionsSuccessMessage>
}

/** Fields of a refund notification, including those of the decrypted `req_info`. None of them is signed. */
export interface RefundFieldsV2 {
  readonly return_code: string
  readonly appid: string
  readonly mch_id: string
  readonly sub_mch_id?: string
  readonly sub_appid?: string
  readonly nonce_str: string
  readonly out_refund_no: string
  readonly refund_id: string
  readonly refund_status: string
  /** Requested refund in fen. */
  readonly refund_fee: string
  /** Refund in fen, without non-cash coupons. */
  readonly settlement_refund_fee?: string
  readonly out_trade_no: string
  readonly transaction_id: string
  /** Total of the order in fen. */
  readonly total_fee: string
  readonly settlement_total_fee?: string
  readonly cash_refund_fee?: string
  readonly success_time?: string
  readonly refund_recv_accout?: string
  readonly refund_account?: string
  readonly refund_request_source?: string
}

/** A refund that reached the user. The cipher of `req_info` does not prove its origin: confirm it before you act on it. */
export interface RefundNotificationV2 {
  readonly kind: 'refund'
  readonly fields: Fields<RefundFieldsV2>
}

/** An automatic debit contract (委托代扣) that was signed (`change_type: 'ADD'`) or terminated (`'DELETE'`). */
export interface ContractNotificationV2 {
  readonly kind: 'contract'
  readonly fields: Fields<V2PapContractStateChangedMessage>
}

/** A license plate whose automatic payment was enabled or disabled (车主平台). */
export interface VehicleNotificationV2 {
  readonly kind: 'vehicle'
  readonly fields: Fields<V2VehicleStateChangedForParkingMessage>
}

/** Risky transactions of a sub-merchant (银行服务商). */
export interface RiskNotificationV2 {
  readonly kind: 'risk'
  readonly fields: Fields<V2TransactionsRiskOccurredMessage>
}

interface Event<Type extends string, Resource, Message> {
  readonly kind: 'event'
  readonly event_type: Type
  /** The decrypted `event_ciphertext`. */
  readonly resource: Readonly<Resource & Record<string, unknown>>
  readonly fields: Fields<Message>
}

/** An event of 免押速住, decrypted with the APIv3 key, distinguished by `event_type`. */
export type EventNotificationV2 =
  | Event<'CHECK.SUCCESS', CheckedOrder, V2CheckSuccessEventMessage>
  | Event<'CHECK.FAIL', CheckedOrder, V2CheckFailEventMessage>
  | Event<'TRANSACTION.SUCCESS', PaidOrder, V2TransactionSuccessEventMessage>
  | Event<'TRANSACTION.FAIL', PaidOrder, V2TransactionFailEventMessage>

/** Subject of a failure notification. */
export type FailedKindV2 =
  | 'payment'
  | 'combined-payment'
  | 'refund'
  | 'contract'
  | 'vehicle'
  | 'risk'
  | 'other'

/** A payment, a debit or a refund that failed. Do not deliver anything. */
export interface FailureNotificationV2 {
  readonly kind: 'failure'
  /** The kind of a success. */
  readonly of: FailedKindV2
  /** `err_code`, or else the status that reports the failure (`PAY_FAIL`, `REFUNDCLOSE`, `FAIL`). */
  readonly code: string
  /** `err_code_des`, or another description; `''` if there is none. */
  readonly message: string
  readonly fields: NotificationFields
}

/** A verified notification of an unknown kind, or with a status that is neither success nor failure. */
export interface OtherNotificationV2 {
  readonly kind: 'other'
  readonly fields: NotificationFields
}

/** A verified APIv2 notification, distinguished by `kind`. */
export type NotificationV2 =
  | PaymentNotificationV2
  | CombinedPaymentNotificationV2
  | RefundNotificationV2
  | ContractNotificationV2
  | VehicleNotificationV2
  | RiskNotificationV2
  | EventNotificationV2
  | FailureNotificationV2
  | OtherNotificationV2
