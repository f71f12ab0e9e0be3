export type { Bill, SaveOptions } from './features/bills/bill'
export type {
  BillQuery,
  Bills,
  FundFlowBillQuery,
  ProfitSharingBillQuery,
  SpecialTradeBillQuery,
  SubMerchantFundFlowBillQuery,
  TradeBillQuery,
} from './features/bills/bills'
export type { BillRow, BillSummary } from './features/bills/columns'
export type { CommentQuery, CommentRow } from './features/bills/comments'
export type { FundFlowRow, TradeRow } from './features/bills/kinds'
export { parseBill, type ParseBillOptions } from './features/bills/parse'
export type { BillContent } from './features/bills/source'
export { FileCertificateStore } from './security/certificates/file-store'
export type { RefreshEvent, RefreshReason } from './security/certificates/refresh-events'
export { type CertificateStore, MemoryCertificateStore } from './security/certificates/store'
export type { ChainConfig, ChainNode } from './operations/chain/node'
export type {
  AttemptEvent,
  NotificationVerifyEvent,
  StoreFailureEvent,
  VerifyEvent,
} from './base/diagnostics/channels'
export type { ExpectedDigest } from './features/downloads/digest'
export type { AddressOptions, Download, DownloadResponse } from './features/downloads/download'
export { DownloadError } from './features/downloads/download-error'
export type { SavedFile } from './features/downloads/save'
export type { DownloadOptions } from './features/downloads/transfer'
export type { NestFastifyReply, NestHandler, NestRequest, NestResponse } from './features/endpoints/nest'
export type { NodeHandler, NotificationEndpoints } from './features/endpoints/notification-endpoints'
export type {
  EndpointOptionsV2,
  NotificationEndpointsV2,
} from './features/endpoints/notification-endpoints-v2'
export type { EndpointOptions, HandlingContext } from './features/endpoints/receive'
export type { HandlerLimits } from './features/endpoints/time-limit'
export { ApiError, type RefusalFacts } from './base/errors/response-errors'
export type { ErrorCode, KnownErrorCode } from './base/errors/codes'
export { InputError } from './base/errors/input-error'
export { NotificationError } from './base/errors/response-errors'
export { remedyOf } from './base/errors/remedies/table'
export { ResponseError } from './base/errors/response-errors'
export { SignError, type SignComparison } from './base/errors/response-errors'
export { CancellationError, TimeoutError, TransportError } from './base/errors/transport-error'
export { TrustError } from './base/errors/trust-error'
export { VerificationError, type VerificationFacts } from './base/errors/response-errors'
export {
  type Advice,
  type OutcomeQuery,
  WechatpayError,
  type WechatpayProblem,
} from './base/errors/wechatpay-error'
export type { AppOrder, AppParameters } from './features/invocation/app'
export type { Invocation, JsapiParameters, TransferParameters } from './features/invocation/invocation'
export type { BusinessView, PayscoreInvocation } from './features/invocation/payscore'
export type {
  CouponInvocation,
  CouponParameters,
  SendingMerchant,
  SentCoupon,
} from './features/invocation/coupons'
export type {
  InvocationV2,
  JsapiParametersV2,
  RedPacketParameters,
  SignTypeOption,
} from './features/invocation/v2'
export type { PrepaidOrder } from './features/invocation/order'
export { type LimitedCall, type LimitStore, MemoryLimitStore } from './call/limits/limit-store'
export { type HostStore, MemoryHostStore } from './transport/host-store'
export { documentedRates, type Rate } from './operations/documented-rates'
export { fen, yuan } from './features/money/fen'
export { MoneyError } from './features/money/money-error'
export {
  type Difference,
  type Expected,
  expectNotification,
  NotificationMismatchError,
} from './features/notifications/expected'
export { MemoryOnceStore, type MemoryOnceStoreOptions } from './features/notifications/memory-once-store'
export type { NotificationReader } from './features/notification-reader'
export type { UnwrapV2Options } from './features/notifications/v2/notification'
export {
  type Claim,
  NotificationBusyError,
  NotificationLeaseLostError,
  once,
  type OnceOptions,
  type OnceStore,
} from './features/notifications/once'
export type { HeaderReader, LambdaEvent, NotificationRequest } from './features/notifications/received'
export { signTestNotification, type TestNotification } from './features/notifications/sign-test'
export type { Method } from './operations/known-routes'
export type { BrandOptions } from './options/brand'
export type { MerchantCertificate } from './security/client-certificate'
export type { MerchantOptions } from './options/inherit'
export type { Clock } from './base/clock'
export type { WechatpayOptions } from './options/options'
export type { PagedItem } from './features/pages/operation-pages'
export type { ReceiptOptions, ReceiptWait } from './features/receipts/obtain'
export { ReceiptError } from './features/receipts/receipt-error'
export type {
  BatchReceiptQuery,
  BudgetReceiptQuery,
  DetailReceiptQuery,
  OfSubMerchant,
  PartnerTransferReceiptQuery,
  Receipts,
  TransferDetailReceiptQuery,
  TransferReceiptQuery,
} from './features/receipts/receipts'
export type { WaitingOptions } from './features/receipts/waiting'
export type { ConfirmedRefundV2 } from './features/refunds/confirm-v2'
export type { Refunds } from './features/refunds/refunds'
export {
  createMerchantRegistry,
  type MerchantClient,
  type MerchantRegistry,
  type ResolvedNotification,
  type ResolvedNotificationV2,
} from './features/registry/merchant-registry'
export type { RetryOptions } from './call/config'
export type { OnRetry, RetryEvent } from './call/config'
export type { EncryptedText } from './security/encryption/encrypt-fields'
export {
  checkCompletion,
  type CompletedOrder,
  type Completion,
  CompletionError,
  type CompletionProblem,
} from './features/service-orders/completion'
export {
  type ServiceOrderOperation,
  type ServiceOrderPhase,
  type ServiceOrderState,
  serviceOrderStatus,
  type ServiceOrderStatus,
} from './features/service-orders/status'
export type { Settlement, Transactions } from './features/transactions/transactions'
export { UploadError } from './transport/uploads/upload-error'
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
} from './features/notifications/v2/notification-kinds'
export { type Clients, Wechatpay } from './wechatpay'
export { type Locale, setLocale } from '@wxpay/protocol'
export type * from '@wxpay/sdk/types'
