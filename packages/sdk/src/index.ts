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
export { parseBill } from './bill/parse'
export type { Method, ChainConfig, ChainNode } from './chain/node'
export type { Promised } from './download/digest'
export type { AddressOptions, Download, DownloadAnswer } from './download/download'
export { DownloadError } from './download/download-error'
export type { SavedFile } from './download/save'
export type { DownloadOptions } from './download/transfer'
export type { NodeHandler, NotificationEndpoints } from './endpoint/notification-endpoints'
export type { EndpointOptions, HandlerLimits } from './endpoint/receive'
export { ApiError, type RefusalFacts } from './error/api-error'
export type { ErrorCode } from './error/codes'
export { InputError } from './error/input-error'
export { NotificationError } from './error/notification-error'
export { ResponseError } from './error/response-error'
export { SignError, type SignComparison } from './error/sign-error'
export { CancellationError, TimeoutError, TransportError } from './error/transport-error'
export { VerificationError, type VerificationFacts } from './error/verification-error'
export { type Advice, WechatpayError, type WechatpayProblem } from './error/wechatpay-error'
export type {
  AppParameters,
  BusinessView,
  Invocation,
  JsapiParameters,
  PayscoreInvocation,
} from './invoke/invocation'
export { MemoryOnceStore, type MemoryOnceStoreOptions } from './notification/memory-once-store'
export type { NotificationReader } from './notification/notification-reader'
export type { NotificationRequest } from './notification/received'
export {
  type Claim,
  NotificationBusyError,
  once,
  type OnceOptions,
  type OnceStore,
} from './notification/once'
export { signTestNotification, type TestNotification } from './notification/sign-test'
export type { Clock, WechatpayOptions } from './options/options'
export { UploadError } from './upload/upload-error'
export { type Clients, Wechatpay } from './wechatpay'
export type * from '@wxpay/sdk/types'
