import { type ReceiptKindName, receiptKinds } from './kinds'
import type { State } from './machine'

/** Payment that a receipt is about. Amount in fen, time in milliseconds since 1970. */
export interface Subject {
  readonly amount: number
  readonly paidAt: number
  /** Numbers of the transfer, and who received it, by name. */
  readonly numbers: Readonly<Record<string, string>>
}

/** A stored receipt. Times in milliseconds since 1970, business time. */
export interface Receipt {
  readonly state: State
  /** ID by WeChat Pay; its field name differs by product. */
  readonly receipt_id: string
  readonly mchid: string
  readonly kind: ReceiptKindName
  /** Fields that identify it for the merchant. */
  readonly names: Readonly<Record<string, string>>
  /** Missing for a transfer that the sandbox does not keep. */
  readonly subject?: Subject
  readonly createdAt: number
  readonly updatedAt: number
  readonly failReason?: string
  /** Download link. */
  readonly link?: { readonly token: string; readonly expiresAt: number }
}

/** Unique name of a receipt of a merchant: its kind and its numbers. */
export function receiptName({ kind, names }: Pick<Receipt, 'kind' | 'names'>): string {
  return JSON.stringify([kind, ...receiptKinds[kind].names.map((name) => names[name] ?? '')])
}
