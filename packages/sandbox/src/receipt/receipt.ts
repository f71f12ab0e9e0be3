import { type ReceiptKindName, receiptKinds } from './kinds'
import type { State } from './states'

/** A receipt as kept. Times in milliseconds since 1970, business time. */
export interface Receipt {
  readonly state: State
  /** What WeChat Pay calls it; products have different names for that. */
  readonly receipt_id: string
  readonly mchid: string
  readonly kind: ReceiptKindName
  /** The fields by which the merchant named it. */
  readonly names: Readonly<Record<string, string>>
  readonly createdAt: number
  readonly updatedAt: number
  readonly failReason?: string
  /** Where it can be downloaded, and until when. */
  readonly address?: { readonly token: string; readonly expiresAt: number }
}

/** By what the merchant finds it again: its kind and its numbers. */
export function receiptName({ kind, names }: Pick<Receipt, 'kind' | 'names'>): string {
  return JSON.stringify([kind, ...receiptKinds[kind].names.map((name) => names[name] ?? '')])
}
