import { compactTime } from '../clock/beijing-time'
import type { Identifiers } from './random'

/** Numbers that WeChat Pay assigns, in their usual lengths. */
export interface Numbers {
  mchid(): string
  brandId(): string
  appid(): string
  serviceId(): string
  openid(): string
  /** Payment code that a user shows: 18 digits. */
  authCode(): string
  orderId(at: Date): string
  /** `plan_id` of a pay-score plan: 32 digits. */
  scorePlanId(at: Date): string
  /** `sign_plan_id` of a plan that a user signs: 32 digits. */
  signPlanId(at: Date): string
  queryId(): string
  transactionId(at: Date): string
  /** Target of a native transaction's QR code. */
  codeId(): string
  /** Prepay reference of an order in WeChat, in an app or in a browser. */
  prepayId(at: Date): string
  /** `package` of the address of an H5 payment. */
  packageId(): string
  /** `out_trade_no` of a pay-score deduction. */
  deductionNo(at: Date): string
  refundId(at: Date): string
  receiptId(at: Date): string
  /** `order_id` or `return_id` of profit sharing. */
  sharingId(at: Date): string
  /** `contract_id` of an auto-debit contract. */
  contractId(at: Date): string
  /** `pre_entrustweb_id` of a contract that is to be signed. */
  preEntrustId(): string
  /** `detail_id` of one receiver's share. */
  sharingDetailId(): string
  /** `transfer_bill_no` of a transfer to a user. */
  transferBillId(at: Date): string
  /** `package_info` of a transfer, for the page on which the user confirms. */
  packageInfo(): string
  /** `authorization_id` of a user who receives transfers without confirming each. */
  authorizationId(at: Date): string
  /** `batch_id` of a batch of transfers. */
  transferBatchId(at: Date): string
  /** `detail_id` of one transfer of a batch. */
  transferDetailId(at: Date): string
  /** `detail_id` of a red packet: 31 digits. */
  redPacketId(at: Date): string
  /** `payment_no` of a transfer to a user's balance. */
  changeTransferId(at: Date): string
  /** `payment_no` of a transfer to a bank card: 35 digits. */
  bankTransferId(at: Date): string
  /** Number of money that a merchant pays in. */
  topUpId(at: Date): string
  withdrawalId(at: Date): string
  /** `applyment_id` of a sub-merchant's application. */
  applymentId(): number
  /** `application_no` of a change of a settlement account. */
  settlementChangeId(at: Date): string
  complaintId(at: Date): string
  /** `log_id` of one step of a complaint's negotiation. */
  negotiationId(at: Date): string
  /** Number of a stock of coupons. */
  stockId(): string
  /** Number of a user's coupon. */
  couponId(): string
  /** Number of an activity that gives coupons. */
  activityId(): string
  /** Number of a car's entry into a car park. */
  parkingId(at: Date): string
  /** Number of a contract for rides. */
  rideContractId(at: Date): string
  /** Number of a subsidy, or of its return. */
  subsidyId(at: Date): string
  notificationId(): string
  requestId(): string
  nonce(): string
}

/** Generates numbers that look like WeChat Pay's own. */
export function numbers({ digits, alphanumeric, hex }: Identifiers): Numbers {
  const day = (at: Date): string => compactTime(at).slice(0, 8)
  return {
    mchid: () => `19${digits(8)}`,
    brandId: () => `1${digits(7)}`,
    appid: () => `wx${hex(16).toLowerCase()}`,
    serviceId: () => `2002${digits(28)}`,
    openid: () => `o${alphanumeric(27)}`,
    authCode: () => `13${digits(16)}`,
    orderId: (at) => `1000${compactTime(at)}${digits(14)}`,
    scorePlanId: (at) => `0100${compactTime(at)}${digits(14)}`,
    signPlanId: (at) => `0101${compactTime(at)}${digits(14)}`,
    queryId: () => alphanumeric(64),
    transactionId: (at) => `4200${digits(6)}${day(at)}${digits(10)}`,
    codeId: () => `${alphanumeric(7)}zz`,
    prepayId: (at) => `wx${compactTime(at).slice(6)}${digits(6)}${hex(16).toLowerCase()}0000`,
    packageId: () => digits(10),
    deductionNo: (at) => `${compactTime(at)}${digits(18)}`,
    refundId: (at) => `5030${digits(6)}${day(at)}${digits(11)}`,
    receiptId: (at) => `1050${digits(17)}${day(at)}${digits(11)}`,
    sharingId: (at) => `3008${digits(6)}${day(at)}${digits(10)}`,
    contractId: (at) => `${day(at)}${digits(10)}`,
    preEntrustId: () => `${digits(6)}${hex(24).toLowerCase()}`,
    sharingDetailId: () => `360${digits(20)}`,
    transferBillId: (at) => `1330${digits(17)}${day(at)}${digits(11)}`,
    packageInfo: () => `ABBQO+oYAAABAAAAAA${alphanumeric(86)}==`,
    authorizationId: (at) => `1040${digits(17)}${day(at)}${digits(11)}`,
    transferBatchId: (at) => `131${digits(20)}${day(at)}${digits(11)}`,
    transferDetailId: (at) => `132${digits(20)}${day(at)}${digits(11)}`,
    redPacketId: (at) => `10000417${digits(2)}${day(at)}${digits(13)}`,
    changeTransferId: (at) => `10100${digits(15)}${day(at)}${digits(12)}`,
    bankTransferId: (at) => `1000100${digits(6)}${day(at)}${digits(14)}`,
    topUpId: (at) => `1060${digits(17)}${day(at)}${digits(11)}`,
    withdrawalId: (at) => `4200${digits(6)}${day(at)}${digits(11)}`,
    applymentId: () => Number(`2000${digits(12)}`),
    settlementChangeId: (at) => `1023${compactTime(at)}${digits(14)}`,
    complaintId: (at) => `2002018${day(at)}${digits(12)}`,
    negotiationId: (at) => `3002853${day(at)}${digits(12)}`,
    stockId: () => `1${digits(7)}`,
    couponId: () => `9${digits(11)}`,
    activityId: () => `1${digits(7)}`,
    parkingId: (at) => `5K${digits(6)}${day(at)}${digits(10)}`,
    rideContractId: (at) => `${day(at)}${digits(20)}`,
    subsidyId: (at) => `1120${digits(6)}${day(at)}${digits(10)}`,
    notificationId: () => {
      const text = hex(32).toLowerCase()
      return [
        text.slice(0, 8),
        text.slice(8, 12),
        text.slice(12, 16),
        text.slice(16, 20),
        text.slice(20),
      ].join('-')
    },
    requestId: () => `08${hex(36)}`,
    nonce: () => alphanumeric(32),
  }
}
