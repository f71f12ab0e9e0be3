import { ApiError, ResponseError, VerificationError } from '../../base/errors/response-errors'
import type { ResponseCode } from '../../base/errors/codes'
import { CancellationError, TransportError } from '../../base/errors/transport-error'
import { TrustError } from '../../base/errors/trust-error'
import { type Advice, hide, type WechatpayError } from '../../base/errors/wechatpay-error'
import type { OperationFacts } from '../../operations/facts'

/**
 * Class of a failed attempt.
 *
 * - `not-sent`: no connection was established, so nothing of the request arrived
 * - `unknown`: the request was sent, and its result is not known (reset, timeout, unreadable response, 502 to 504)
 * - `server`: the gateway reports an internal failure (500, 501)
 * - `slow-down`: 429
 * - `final`: another attempt would get the same response, or the response must not be trusted
 */
export type Failure = 'not-sent' | 'unknown' | 'server' | 'slow-down' | 'final'

/** Safety of sending the same request again. */
export type Repeatability =
  /** The request changes nothing. */
  | 'read'
  /**
   * The request contains the identifier of what it creates or changes, by which the gateway recognizes a
   * repeat.
   */
  | 'keyed'
  /** A repeated request may be executed twice. */
  | 'unsafe'

/** Class of a failure, and whether a write may have been processed anyway. */
export interface Judgement {
  readonly failure: Failure
  readonly outcome: 'known' | 'unknown'
}

/** Repeatability of the requests that are retried, by class of the failure. */
export const RETRIED: Readonly<Record<Failure, readonly Repeatability[]>> = {
  'not-sent': ['read', 'keyed', 'unsafe'],
  unknown: ['read', 'keyed'],
  server: ['read', 'keyed'],
  // A write is retried only with the same identifiers: a refund may have been accepted in spite of the 429.
  'slow-down': ['read', 'keyed'],
  final: [],
}

/** Facts of an error response that decide its class and the advice. */
export interface Refused {
  /** HTTP status. */
  readonly status: number
  /** `return_code` or `result_code`: the APIv2 field that reports the failure, if the response was XML. */
  readonly verdict?: 'return_code' | 'result_code' | undefined
  readonly scheme: 'v3' | 'v2'
  readonly signature: 'verified' | 'unsigned' | 'wrong'
  /** Advice of the catalog's error table, if it contains the code. */
  readonly known: Advice | undefined
  /** `POST /v3/refund/domestic/refunds` */
  readonly route: string
  readonly facts: Pick<OperationFacts, 'errors' | 'safe'>
}

interface StatusRule {
  /** First and last status. */
  readonly status: readonly [number, number]
  readonly product?: 'refund'
  readonly access?: 'read'
  readonly failure: Failure
  readonly advice: Advice
}

// The first matching rule applies.
const STATUSES: readonly StatusRule[] = [
  { status: [202, 202], failure: 'final', advice: 'retry-same' },
  { status: [200, 299], failure: 'final', advice: 'query-first' },
  { status: [403, 403], failure: 'final', advice: 'ask-permission' },
  // A 429 is not processed, except for refunds, whose state the documentation calls unknown.
  { status: [429, 429], product: 'refund', failure: 'slow-down', advice: 'query-first' },
  { status: [429, 429], failure: 'slow-down', advice: 'slow-down' },
  { status: [500, 501], access: 'read', failure: 'server', advice: 'retry-same' },
  { status: [500, 501], failure: 'server', advice: 'query-first' },
  { status: [502, 599], access: 'read', failure: 'unknown', advice: 'retry-same' },
  { status: [502, 599], failure: 'unknown', advice: 'query-first' },
  { status: [0, 999], failure: 'final', advice: 'fix-request' },
]

const REFUND_TABLES: ReadonlySet<string | undefined> = new Set(['refund', 'v2-refund'])

/** Advice on an error in the XML of APIv2, whose status is usually 200. */
const VERDICTS = { return_code: 'fix-request', result_code: 'query-first' } as const satisfies Record<
  string,
  Advice
>

/** Consequences of an advice: no retry helps against a lasting failure, whatever the status. */
const ADVICE: Readonly<Record<Advice, { readonly lasting: boolean; readonly outcome: 'known' | 'unknown' }>> =
  {
    'retry-same': { lasting: false, outcome: 'known' },
    'slow-down': { lasting: false, outcome: 'known' },
    'query-first': { lasting: false, outcome: 'unknown' },
    'fix-request': { lasting: true, outcome: 'known' },
    'check-signature': { lasting: true, outcome: 'known' },
    'ask-permission': { lasting: true, outcome: 'known' },
    'check-account': { lasting: true, outcome: 'known' },
    'contact-support': { lasting: true, outcome: 'known' },
  }

/** Whether the result of a write is known after a failure of this class. */
const OUTCOMES: Readonly<Record<Failure, 'known' | 'unknown'>> = {
  'not-sent': 'known',
  unknown: 'unknown',
  server: 'unknown',
  'slow-down': 'known',
  final: 'known',
}

/** Decides what an error response means: its class, whether a write may have been processed, and the advice. */
export function judgeRefusal(refused: Refused): Judgement & { readonly advice: Advice } {
  const { status, verdict, scheme, signature, known } = refused
  const rule = STATUSES.find((each) => matches(each, refused))
  const { failure: byRule = 'final', advice: byStatus = 'fix-request' } = rule ?? {}
  // Only its `sign` shows whether the XML of APIv2 comes from WeChat Pay.
  const forged = signature === 'wrong' && scheme === 'v2'
  const advice = forged ? 'query-first' : (known ?? (verdict ? VERDICTS[verdict] : byStatus))
  const { lasting, outcome } = ADVICE[advice]
  const isFinal = signature === 'wrong' || (lasting && status !== 429)
  const failure = isFinal ? 'final' : byRule
  return { failure, advice, outcome: outcome === 'unknown' ? outcome : OUTCOMES[failure] }
}

function matches(
  { status: [from, to], product, access }: StatusRule,
  { status, route, facts }: Refused,
): boolean {
  if (status < from || status > to) return false
  if (product === 'refund' && !REFUND_TABLES.has(facts.errors)) return false
  return access !== 'read' || route.startsWith('GET ') || facts.safe === true
}

const judgement = Symbol('@wxpay/sdk/judgement')

/** Stores the decision on the error of a response. */
export function withJudgement(error: ApiError, { failure, outcome }: Judgement): ApiError {
  hide(error, judgement, { failure, outcome } satisfies Judgement)
  return error
}

// Such a response could not be read, so the result is unknown.
const unread: ReadonlySet<ResponseCode> = new Set<ResponseCode>(['RESPONSE_TRUNCATED', 'RESPONSE_UNREADABLE'])

/** Class of the failure that an error reports, and whether a write may have been processed. */
export function judge(error: WechatpayError): Judgement {
  if (error instanceof ApiError) {
    return (
      (Reflect.get(error, judgement) as Judgement | undefined) ?? { failure: 'final', outcome: 'unknown' }
    )
  }
  if (error instanceof CancellationError) return { failure: 'final', outcome: after(error.phase) }
  if (error instanceof TransportError) {
    return { failure: error.phase === 'connect' ? 'not-sent' : 'unknown', outcome: after(error.phase) }
  }
  if (error instanceof ResponseError) {
    return { failure: unread.has(error.code) ? 'unknown' : 'final', outcome: 'unknown' }
  }
  // A response arrived and cannot be verified; the keys for the request existed before.
  if (error instanceof VerificationError || error instanceof TrustError) {
    return { failure: 'final', outcome: 'unknown' }
  }
  return { failure: 'final', outcome: 'known' }
}

function after(phase: 'connect' | 'response'): Judgement['outcome'] {
  return phase === 'connect' ? 'known' : 'unknown'
}
