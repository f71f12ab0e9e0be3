import type { InternalAxiosRequestConfig } from 'axios'
import type { RunningDeadline } from '../base/deadline'
import type { IdentifiedOperation } from '../operations/identify'
import type { RequestBody } from '../transport/bodies/request-body'

/** What a call is, and where it goes. */
export interface Place {
  readonly url: URL
  readonly operation: IdentifiedOperation
}

/** What all attempts of a call have in common. */
export interface PreparedCall extends Place {
  readonly config: InternalAxiosRequestConfig
  readonly body: RequestBody
  /** Whom `Wechatpay-Serial` names: the key that fields are sealed with, and that the answer is wished to be signed by. */
  readonly serial: string
  readonly deadline: RunningDeadline
}
