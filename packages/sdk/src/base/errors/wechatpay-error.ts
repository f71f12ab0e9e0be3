import { addRemedy, type Remedy } from '@wxpay/protocol'
import { AxiosError } from 'axios'
import type { Advice } from '../../generated/facts'
import { redactCause } from './cause'
import type { ErrorCode } from './codes'
import { redactText } from './text'
import { knownRemedy } from './remedies/table'

export type { Advice }

const brand = Symbol.for('@wxpay/sdk/error')

/** Error in the response to a rejected call. */
export interface WechatpayProblem {
  /** `PARAM_ERROR`, `ORDER_NOT_EXIST`...: match on this; the wording of `message` may change. */
  readonly code: string
  readonly message: string
  /** Location and description of the problem. Its structure differs between API families. */
  readonly detail?: unknown
}

/** The call that queries the outcome of another one. */
export interface OutcomeQuery {
  /** `GET /v3/refund/domestic/refunds/{out_refund_no}`; of APIv2 `POST /v2/pay/refundquery`. */
  readonly route: string
  /** Path parameters by name, and the query string under `params`. */
  readonly config: Readonly<Record<string, unknown>>
  /** Body, where the query is sent with POST, as all of APIv2 are. */
  readonly data?: Readonly<Record<string, unknown>>
}

/** Optional facts of an error besides its code and message. */
export interface ErrorFacts {
  readonly route?: string | undefined
  readonly requestId?: string | undefined
  readonly status?: number | undefined
  readonly wechatpay?: WechatpayProblem | undefined
  readonly field?: string | undefined
  readonly advice?: Advice | undefined
  /** Replaces the remedy that the table has for the code. */
  readonly remedy?: Remedy | undefined
  readonly cause?: unknown
}

/**
 * Base class of everything that a call, a client or an endpoint throws or rejects with. Functions that need no client
 * (`yuan`, `checkCompletion`, `expectNotification`, `once`) have their own errors. It is an `AxiosError`, so
 * `axios.isAxiosError()` and code that depends on it keep working. `config`, `request` and `response` are copies
 * without keys and without the `Authorization` header, and neither `console.log` nor `JSON.stringify` prints them.
 *
 * `instanceof` also works between the ES module and the CommonJS build of this package in one process.
 *
 * @example
 * ```ts
 * import { WechatpayError } from '@wxpay/sdk'
 *
 * const error: unknown = new WechatpayError('PARAMETER_MISSING', 'out_order_no is missing')
 * if (error instanceof WechatpayError) console.log(error.code) // PARAMETER_MISSING
 * ```
 */
export class WechatpayError extends AxiosError {
  /** Identifies one kind of failure. The meaning of a code never changes. */
  declare code: ErrorCode
  /** Route of the called operation: `POST /v3/payscore/serviceorder/{out_order_no}/complete`. */
  declare readonly route?: string
  /** The `Request-ID` of the response. Give it to WeChat Pay's support. */
  declare readonly requestId?: string
  /** WeChat Pay's error, if the response contained one. */
  declare readonly wechatpay?: WechatpayProblem
  /** Path of the invalid field, parameter or option: `payer.openid`, `certs.PUB_KEY_ID_…`. */
  declare readonly field?: string
  /** Recommended action, for programs; set if it is known. */
  declare readonly advice?: Advice
  /**
   * Recommended action, for people: in Chinese or English, according to the environment or {@link setLocale}. The
   * wording may change; match on `code` and `advice`.
   */
  declare readonly remedy?: string
  /** Number of attempts to send the request. */
  declare readonly attempts?: number
  /**
   * Set if a write failed but may have been processed: query its outcome before you send it with another order number.
   */
  declare readonly outcome?: 'unknown'
  /**
   * The call that queries the outcome, if there is one: `wxpay.chain()` or `wxpay.request(query.route, query.config)`;
   * with a body, `wxpay.request(query.route, query.data, query.config)`.
   */
  declare readonly query?: OutcomeQuery

  // Names of the classes that an instance belongs to. `instanceof` compares these instead of prototypes.
  protected static readonly family: readonly string[] = ['WechatpayError']

  constructor(code: ErrorCode, text: string, { cause, remedy, ...facts }: ErrorFacts = {}) {
    // The message may repeat text from an agent, an adapter or a server.
    const message = redactText(text)
    super(message, code)
    const { family } = new.target
    // AxiosError makes these enumerable, so name and message would be printed twice.
    hide(this, 'message', message)
    hide(this, 'name', family.at(-1))
    hide(this, 'isAxiosError', true)
    hide(this, 'toJSON', () => serialize(this))
    hide(this, brand, family)
    if (cause !== undefined) hide(this, 'cause', redactCause(cause))
    addFacts(this, facts)
    addRemedy(this, remedy ?? knownRemedy(code))
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    // A subclass defined by an application has no entry here and is compared by prototype.
    if (!Object.hasOwn(this, 'family')) return Function.prototype[Symbol.hasInstance].call(this, value)
    if (typeof value !== 'object' || value === null || !(brand in value)) return false
    return Array.isArray(value[brand]) && value[brand].includes(this.family.at(-1))
  }
}

/** Adds facts to an error that were unknown where it was created. Existing facts are kept. */
export function addFacts(error: WechatpayError, facts: Readonly<Record<string, unknown>>): void {
  // Hidden properties count as unset: in JavaScriptCore, which Bun uses, every error has its own `line`.
  const known = new Set(Object.keys(error))
  for (const [name, value] of Object.entries(facts)) {
    if (value === undefined || known.has(name)) continue
    Object.defineProperty(error, name, { value, enumerable: true, configurable: true, writable: true })
  }
}

/** Sets a property that is readable but not printed. */
export function hide(error: object, name: string | symbol, value: unknown): void {
  Object.defineProperty(error, name, { value, enumerable: false, configurable: true, writable: true })
}

// The data that loggers receive. `config` identifies the call; its body and headers stay out of logs.
function serialize(error: WechatpayError): object {
  const { config } = error
  return {
    ...Object.fromEntries(Object.entries(error)),
    name: error.name,
    message: error.message,
    stack: error.stack,
    config: config && { method: config.method, baseURL: shown(config.baseURL), url: shown(config.url) },
  }
}

function shown(address: unknown): unknown {
  return typeof address === 'string' ? redactText(address) : undefined
}
