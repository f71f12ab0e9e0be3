import type { InternalAxiosRequestConfig } from 'axios'
import { tell, type WechatpayError } from '../../base/errors/wechatpay-error'
import type { IdentifiedOperation } from '../../operations/identify'
import type { Repeatability } from './decision'
import { outcomeQuery } from './outcome'
import { repeatabilityOf } from './repeatability'

/** A call that was sent, as far as it says what may have become of it. */
export interface SentCall {
  readonly config: InternalAxiosRequestConfig
  readonly operation: IdentifiedOperation
}

/** How safe it is to send a call again. */
export function repeatabilityOfCall({ config, operation }: SentCall): Repeatability {
  return repeatabilityOf({
    method: (config.method ?? 'get').toUpperCase(),
    route: operation.route,
    facts: operation.facts,
    data: config.data,
    params: config.params,
    header: (name) => config.headers.get(name),
  })
}

/** Says of a failed call that it may have been carried out, and how to find out; reads leave nothing to find out. */
export function tellOutcome(error: WechatpayError, call: SentCall): void {
  if (repeatabilityOfCall(call) === 'read') return
  tell(error, { outcome: 'unknown', query: outcomeQuery(call.operation.route, call.config) })
}
