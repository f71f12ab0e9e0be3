import type { Remedy } from '@wxpay/protocol'
import type { TransportCode } from './codes'
import { knownRemedy } from './remedies/table'
import { phaseRemedies, transportRemedies } from './remedies/transport'
import { type Advice, WechatpayError } from './wechatpay-error'

/** Phase in which the connection of a request failed. */
export interface TransportFacts {
  /** `connect`: nothing of the request was sent. `response`: it was, or may have been. */
  readonly phase: 'connect' | 'response'
  readonly cause?: unknown
}

/**
 * No complete response arrived: connection refused or reset, host not found, timeout. With `phase: 'connect'` nothing
 * was sent. Otherwise the request may have been processed: query its outcome before you repeat it with another order
 * number.
 */
export class TransportError extends WechatpayError {
  declare readonly phase: 'connect' | 'response'

  protected static override readonly family: readonly string[] = ['WechatpayError', 'TransportError']

  constructor(code: TransportCode, message: string, facts: TransportFacts) {
    const advice: Advice = facts.phase === 'connect' ? 'retry-same' : 'query-first'
    super(code, message, { advice, remedy: remedyFor(code, facts.phase), ...facts })
  }
}

/** The timeout of the call or of its connection expired. */
export class TimeoutError extends TransportError {
  protected static override readonly family = ['WechatpayError', 'TransportError', 'TimeoutError']
}

/** The caller canceled the call with its `signal` or `cancelToken`. `axios.isCancel()` recognizes it. */
export class CancellationError extends TransportError {
  declare readonly __CANCEL__: true

  protected static override readonly family = ['WechatpayError', 'TransportError', 'CancellationError']

  constructor(phase: TransportFacts['phase'], cause?: unknown) {
    super(
      'ERR_CANCELED',
      phase === 'connect' ? 'The call was canceled before it was sent' : 'The call was canceled',
      {
        phase,
        cause,
      },
    )
    Object.defineProperty(this, '__CANCEL__', { value: true })
  }
}

function remedyFor(code: TransportCode, phase: TransportFacts['phase']): Remedy {
  const { en, zh } = knownRemedy(code) ?? transportRemedies.ERR_NETWORK
  const then = phaseRemedies[phase]
  return { en: `${en} ${then.en}`, zh: `${zh}${then.zh}` }
}
