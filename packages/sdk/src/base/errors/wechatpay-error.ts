import { addRemedy, type Remedy } from '@wxpay/protocol'
import { AxiosError } from 'axios'
import type { Advice } from '../../generated/facts'
import { redactCause } from './cause'
import type { ErrorCode } from './codes'
import { redactText } from './text'
import { knownRemedy } from './remedies/table'

export type { Advice }

const brand = Symbol.for('@wxpay/sdk/error')

/** What WeChat Pay's answer says of a refused call. */
export interface WechatpayProblem {
  /** `PARAM_ERROR`, `ORDER_NOT_EXIST`...: match on this one, the wording of `message` changes. */
  readonly code: string
  readonly message: string
  /** Where and what is wrong, in a shape that differs from family to family. */
  readonly detail?: unknown
}

/** The call that tells what became of another one. */
export interface OutcomeQuery {
  /** `GET /v3/refund/domestic/refunds/{out_refund_no}` */
  readonly route: string
  /** Path parameters by name, and the query string under `params`. */
  readonly config: Readonly<Record<string, unknown>>
}

/** What an error can say besides its code and message. */
export interface ErrorFacts {
  readonly route?: string | undefined
  readonly requestId?: string | undefined
  readonly status?: number | undefined
  readonly wechatpay?: WechatpayProblem | undefined
  readonly field?: string | undefined
  readonly advice?: Advice | undefined
  /** In place of the remedy that the table has for the code. */
  readonly remedy?: Remedy | undefined
  readonly cause?: unknown
}

/**
 * The base of everything that a call, a client or an endpoint throws or rejects with; what is computed without a client
 * (`yuan`, `checkCompletion`, `expectNotification`, `once`) has errors of its own. It is an `AxiosError`, so that
 * `axios.isAxiosError()` and all that is built upon it keep working. `config`, `request` and `response` are copies
 * without keys and without the `Authorization` header, and neither `console.log` nor `JSON.stringify` prints them.
 *
 * `instanceof` also holds between the ES module and the CommonJS build of this package, side by side in one process.
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
  /** Names one kind of failure, and never changes its meaning. */
  declare code: ErrorCode
  /** The operation that was called: `POST /v3/payscore/serviceorder/{out_order_no}/complete`. */
  declare readonly route?: string
  /** The `Request-ID` of the answer: what WeChat Pay's support asks for. */
  declare readonly requestId?: string
  /** The refusal as WeChat Pay words it, if its answer had one. */
  declare readonly wechatpay?: WechatpayProblem
  /** The field, parameter or option that is wrong, as a path: `payer.openid`, `certs.PUB_KEY_ID_…`. */
  declare readonly field?: string
  /** What to do, for programs, where it is known. */
  declare readonly advice?: Advice
  /**
   * What to do, for people: in Chinese or English, as the environment or {@link setLocale} says. The wording may change;
   * match on `code` and `advice`.
   */
  declare readonly remedy?: string
  /** How often the request was sent, or tried to be. */
  declare readonly attempts?: number
  /** Set where a write failed and may have been carried out all the same: find out before you send it with new numbers. */
  declare readonly outcome?: 'unknown'
  /** The call that finds out, where there is one: `wxpay.chain()` or `wxpay.request(query.route, query.config)`. */
  declare readonly query?: OutcomeQuery

  // The names of the classes that an instance belongs to: what `instanceof` compares instead of prototypes.
  protected static readonly family: readonly string[] = ['WechatpayError']

  constructor(code: ErrorCode, text: string, { cause, remedy, ...facts }: ErrorFacts = {}) {
    // It may repeat what an agent, an adapter or a server said.
    const message = redactText(text)
    super(message, code)
    const { family } = new.target
    // AxiosError makes these enumerable, which prints name and message twice.
    hide(this, 'message', message)
    hide(this, 'name', family.at(-1))
    hide(this, 'isAxiosError', true)
    hide(this, 'toJSON', () => serialize(this))
    hide(this, brand, family)
    if (cause !== undefined) hide(this, 'cause', redactCause(cause))
    tell(this, facts)
    addRemedy(this, remedy ?? knownRemedy(code))
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    // A class that somebody derives from ours has no family of its own, and is compared in the ordinary way.
    if (!Object.hasOwn(this, 'family')) return Function.prototype[Symbol.hasInstance].call(this, value)
    if (typeof value !== 'object' || value === null || !(brand in value)) return false
    return Array.isArray(value[brand]) && value[brand].includes(this.family.at(-1))
  }
}

/** Adds facts to an error that were not known where it was made; what it says already stays. */
export function tell(error: WechatpayError, facts: Readonly<Record<string, unknown>>): void {
  // What is hidden was not told: in JavaScriptCore, which Bun runs on, every error has a `line` of its own.
  const told = new Set(Object.keys(error))
  for (const [name, value] of Object.entries(facts)) {
    if (value === undefined || told.has(name)) continue
    Object.defineProperty(error, name, { value, enumerable: true, configurable: true, writable: true })
  }
}

/** Sets a property that can be read, and that is not printed. */
export function hide(error: object, name: string | symbol, value: unknown): void {
  Object.defineProperty(error, name, { value, enumerable: false, configurable: true, writable: true })
}

// What a logger gets. `config` says which call it was; its body and its headers stay out of logs.
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
