import type { State } from './machine'

/** Reasons that end an authorization. */
export const closeReasons = [
  'CLOSE_VIA_MCH_API',
  'USER_CLOSE',
  'USER_OVERDUE_UNCONFIRMED',
  'TRANSFER_RISK',
  'USER_ACCOUNT_ABNORMAL',
] as const

export type CloseReason = (typeof closeReasons)[number]

/**
 * A stored authorization of a user, who receives transfers without confirming each. Fields of the API have their wire
 * names; times in milliseconds.
 */
export interface Authorization {
  readonly state: State
  readonly mchid: string
  readonly out_authorization_no: string
  readonly authorization_id?: string
  readonly appid: string
  readonly openid: string
  readonly transfer_scene_id: string
  readonly user_display_name: string
  readonly user_recv_perception?: string
  readonly notify_url: string
  /** For the page on which the user confirms. */
  readonly package_info: string
  readonly createdAt: number
  readonly authorizedAt?: number
  readonly closedAt?: number
  readonly close_reason?: CloseReason
  /** Fingerprint of the request that created it. */
  readonly accepted: string
}
