import type { Wechatpay } from '@wxpay/sdk'
import type { MerchantKeys } from '../../profiles/keys'
import type { Approvals } from './approvals'
import type { Rehearsals } from './rehearsals'

/** Access to the real WeChat Pay, which `--live` gives. */
export interface LiveAccess {
  /** Access that the profile allows to agents. */
  readonly permission: 'read' | 'write'
  readonly keys: MerchantKeys
  readonly baseURL: string
  readonly rehearsals: Rehearsals
  readonly approvals: Approvals
  /** The client, made when it is first needed. */
  readonly client: () => Promise<Wechatpay>
}
