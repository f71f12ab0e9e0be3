export type { Bill } from './bill/bill'
export type {
  BillQuery,
  Bills,
  FundFlowBillQuery,
  ProfitSharingBillQuery,
  SpecialTradeBillQuery,
  SubMerchantFundFlowBillQuery,
  TradeBillQuery,
} from './bill/bills'
export type { BillRow, BillSummary } from './bill/columns'
export type { FundFlowRow, TradeRow } from './bill/kinds'
export { parseBill, type ParseBillOptions } from './bill/parse'
export type { BillContent } from './bill/source'
export { FileCertificateStore } from './certificates/file-store'
export type { RefreshEvent, RefreshReason } from './certificates/refresh-events'
export { type CertificateStore, MemoryCertificateStore } from './certificates/store'
export type { ChainConfig, ChainNode } from './chain/node'
export type { AttemptEvent, NotificationVerifyEvent, VerifyEvent } from './diagnostics/channels'
export type { Promised } from './download/digest'
export type { AddressOptions, Download, DownloadAnswer } from './download/download'
export { DownloadError } from './download/download-error'
export type { SavedFile } from './download/save'
export type { DownloadOptions } from './download/transfer'
export type { NestFastifyReply, NestHandler, NestRequest, NestResponse } from './endpoint/nest'
export type { NodeHandler, NotificationEndpoints } from './endpoint/notification-endpoints'
export type { EndpointOptions } from './endpoint/receive'
export type { HandlerLimits } from './endpoint/time-limit'
export { ApiError, type RefusalFacts } from './error/api-error'
export type { ErrorCode, KnownErrorCode } from './error/codes'
export { InputError } from './error/input-error'
export { NotificationError } from './error/notification-error'
export { remedyOf } from './error/remedies/table'
export { ResponseError } from './error/response-error'
export { SignError, type SignComparison } from './error/sign-error'
export { CancellationError, TimeoutError, TransportError } from './error/transport-error'
export { TrustError } from './error/trust-error'
export { VerificationError, type VerificationFacts } from './error/verification-error'
export {
  type Advice,
  type OutcomeQuery,
  WechatpayError,
  type WechatpayProblem,
} from './error/wechatpay-error'
export type {
  AppParameters,
  BusinessView,
  Invocation,
  JsapiParameters,
  PayscoreInvocation,
} from './invoke/invocation'
export { documentedRates, type Rate } from './limit/rates'
export { fen, yuan } from './money/fen'
export { MoneyError } from './money/money-error'
export {
  type Difference,
  type Expected,
  expectNotification,
  NotificationMismatchError,
} from './notification/expected'
export { MemoryOnceStore, type MemoryOnceStoreOptions } from './notification/memory-once-store'
export type { NotificationReader, UnwrapV2Options } from './notification/notification-reader'
export {
  type Claim,
  NotificationBusyError,
  once,
  type OnceOptions,
  type OnceStore,
} from './notification/once'
export type { HeaderReader, LambdaEvent, NotificationRequest } from './notification/received'
export { signTestNotification, type TestNotification } from './notification/sign-test'
export type { Method } from './operation/known-routes'
export type { BrandOptions } from './options/brand'
export type { MerchantCertificate } from './options/client-certificate'
export type { MerchantOptions } from './options/inherit'
export type { Clock, WechatpayOptions } from './options/options'
export type { PagedItem } from './page/operation-pages'
export type { ReceiptOptions, ReceiptWait } from './receipt/obtain'
export { ReceiptError } from './receipt/receipt-error'
export type {
  BatchReceiptQuery,
  BudgetReceiptQuery,
  DetailReceiptQuery,
  OfSubMerchant,
  PartnerTransferReceiptQuery,
  Receipts,
  TransferDetailReceiptQuery,
  TransferReceiptQuery,
} from './receipt/receipts'
export type { WaitingOptions } from './receipt/waiting'
export type { ConfirmedRefundV2 } from './refund/confirm-v2'
export type { Refunds } from './refund/refunds'
export {
  createMerchantRegistry,
  type MerchantRegistry,
  type ResolvedNotification,
} from './registry/merchant-registry'
export type { RetryOptions } from './retry/decision'
export type { OnRetry, RetryEvent } from './retry/repeat'
export type { Sealed } from './sealing/seal-text'
export {
  checkCompletion,
  type CompletedOrder,
  type Completion,
  CompletionError,
  type CompletionProblem,
} from './service-order/completion'
export {
  type ServiceOrderOperation,
  type ServiceOrderPhase,
  type ServiceOrderState,
  serviceOrderStatus,
  type ServiceOrderStatus,
} from './service-order/status'
export type { Settlement, Transactions } from './transaction/transactions'
export { UploadError } from './upload/upload-error'
export type {
  CombinedPaymentNotificationV2,
  CombinedSubOrderV2,
  ContractNotificationV2,
  EventNotificationV2,
  FailedKindV2,
  FailureNotificationV2,
  NotificationFields,
  NotificationV2,
  OtherNotificationV2,
  PaymentNotificationV2,
  RefundFieldsV2,
  RefundNotificationV2,
  RiskNotificationV2,
  VehicleNotificationV2,
} from './v2/notification-kinds'
export { type Clients, Wechatpay } from './wechatpay'
export { type Locale, setLocale } from '@wxpay/protocol'
export type * from '@wxpay/sdk/types'
