import type { SignTypeV2 } from '@wxpay/protocol'
import type { Merchant } from '../../merchants/merchant'

/** Signer of a request, and the algorithm that its response is signed with too. */
export interface SignerV2 {
  readonly merchant: Merchant
  readonly signType: SignTypeV2
}
