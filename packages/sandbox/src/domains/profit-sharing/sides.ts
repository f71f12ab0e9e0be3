import type { Call } from '../../domain/operation'
import { payeeOf } from './parties'

/** Names of fields that differ between the sharing of merchants and partners, and that of platforms. */
export const sharingSides = {
  ordinary: { receiver: 'account', ends: 'unfreeze_unsplit', needsAppid: true },
  ecommerce: { receiver: 'receiver_account', ends: 'finish', needsAppid: false },
} as const

export type SharingSide = keyof typeof sharingSides

/** Merchant that receivers are added for: a platform adds them once for all of its sub-merchants. */
export function receiversOf(call: Call, side: SharingSide): string {
  return side === 'ecommerce' ? call.merchant.mchid : payeeOf(call, call.body)
}
