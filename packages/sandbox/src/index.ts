export type { KeyPair } from './certificates/key-pairs'
export type { Clock } from './clock/clock'
export type { BillControl, MadeUpDay } from './control/bills'
export type { CertificateControl, CertificateView } from './control/certificates'
export type { ByUser, Control } from './control/control'
export { type ControlCode, ControlError } from './control/control-error'
export type { Because, ReceiptControl } from './control/receipts'
export type {
  DeliveryView,
  NotificationRecord,
  NotificationView,
  ReceiptView,
  RefundView,
  ServiceOrderView,
  TransactionView,
} from './control/views'
export type { Fault, FaultKind, FaultMatch, FaultOptions, NewFault } from './fault/fault'
export type { Faults, FaultView } from './fault/faults'
export { ListenError, type Listening, type ListenOptions } from './http/listen'
export { OptionError } from './options'
export type { RandomBytes } from './identifiers/random'
export type { NotificationFetch } from './notification/delivery'
export { createSandbox, type Sandbox, type SandboxOptions } from './sandbox'
export { StorageError } from './storage/database'
export type { Credentials } from './tenants/credentials'
export type { KeyMode } from './tenants/merchant'
export type { NewMerchant } from './tenants/merchants'
