import type { State } from './machine'

/** A stored authorization of a user for a pay-score service. Times in milliseconds. */
export interface Permission {
  readonly authorization_state: State
  readonly mchid: string
  /** Sub-merchant that a partner asked for. */
  readonly sub_mchid?: string
  readonly appid: string
  readonly sub_appid?: string
  readonly service_id: string
  readonly authorization_code: string
  /** Known once the user confirms. */
  readonly openid?: string
  readonly sub_openid?: string
  readonly notify_url?: string
  /** Parameter that opens the page on which the user confirms. */
  readonly token: string
  /** Time until which the user can confirm. */
  readonly confirmableUntil: number
  readonly authorizedAt?: number
  readonly endedAt?: number
  /** Fingerprint of the request that created it. */
  readonly accepted: string
}
