import { parseUrl } from '@wxpay/protocol'
import { noPlatformCertificates } from '../base/errors/trust-error'
import { memberOf, membersOf } from '../base/values'
import { compareSignature, type SignedRequest } from '../security/signatures/compare'
import type { MeaningOf } from '../operations/error-meanings'
import type { ErrorMeaning, OperationFacts } from '../operations/facts'
import { judgeRefusal, withJudgement } from './retry/failure'
import { ApiError, type RefusalFacts, ResponseError, SignError } from '../base/errors/response-errors'
import { adviceRemedies, refusalRemedy } from '../base/errors/remedies/api'
import { LARGEST_REFUSAL, printable } from '../base/errors/text'
import type { Advice, WechatpayError, WechatpayProblem } from '../base/errors/wechatpay-error'

/** Facts known once a response with an error status has arrived. */
export interface Refusal {
  readonly status: number
  readonly body: string
  readonly route: string
  readonly facts: Pick<OperationFacts, 'errors' | 'safe'>
  readonly request: SignedRequest | undefined
  readonly signature: 'verified' | 'unsigned' | 'wrong'
  readonly requestId: string | undefined
  readonly serverDate: string | undefined
  /** Delay in milliseconds from `Retry-After`. */
  readonly retryAfter: number | undefined
  readonly location: string | undefined
  readonly now: Date
  /** Entry of the operation's error table for a code. */
  readonly meaningOf: MeaningOf
}

/** Chooses the error for a response without a success status. */
export function refusalError(refusal: Refusal): WechatpayError {
  const { status, route, signature, facts } = refusal
  if (status === 304) return notModified(route)
  if (status >= 300 && status < 400) return redirect(refusal)
  const problem = readProblem(refusal.body, signature)
  const meaning = problem && refusal.meaningOf(problem.code)
  const known = meaning?.advice
  const judgement = judgeRefusal({ status, scheme: 'v3', signature, known, route, facts })
  return withJudgement(
    apiError(refusal, problem, factsOf(refusal, problem, meaning, judgement.advice)),
    judgement,
  )
}

function apiError(
  refusal: Refusal,
  problem: WechatpayProblem | undefined,
  facts: RefusalFacts & { readonly status: number },
): ApiError {
  const { status, route } = refusal
  if (status < 300) {
    const words = `${route} returned ${status}, a success that validateStatus of this call does not accept`
    return new ApiError('API_ERROR', words, facts)
  }
  if (problem === undefined) {
    return new ApiError(
      'GATEWAY_ERROR',
      `${route} returned ${status} without WeChat Pay's JSON${lookOf(refusal)}`,
      facts,
    )
  }
  const words = `${route} returned ${status} ${printable(problem.code)}: ${printable(problem.message)}`
  if (status === 401 && problem.code === 'SIGN_ERROR' && refusal.request !== undefined) {
    const comparison = compareSignature(refusal.request, problem.detail, refusal)
    return new SignError(`${words}. First difference: ${comparison.difference}`, comparison, {
      ...facts,
      remedy: undefined,
    })
  }
  if (status === 404 && isCertificates(route)) {
    return new ApiError('NO_PLATFORM_CERTIFICATES', `${words}. ${noPlatformCertificates().message}`, {
      ...facts,
      advice: 'fix-request',
      remedy: undefined,
    })
  }
  return new ApiError(
    'API_ERROR',
    facts.field === undefined ? words : `${words} (field ${printable(facts.field)})`,
    facts,
  )
}

// `GET /v3/certificates`, also below a prefix, and the overseas `/v3/global/certificates`.
function isCertificates(route: string): boolean {
  const segments = route.split('/')
  return segments[0] === 'GET ' && segments.includes('v3') && segments.at(-1) === 'certificates'
}

function factsOf(
  { status, requestId, signature, retryAfter }: Refusal,
  problem: WechatpayProblem | undefined,
  meaning: ErrorMeaning | undefined,
  advice: Advice,
): RefusalFacts & { readonly status: number } {
  return {
    status,
    requestId,
    internalCode: requestId === undefined ? undefined : /-(\d+)$/.exec(requestId)?.[1],
    wechatpay: problem,
    field: fieldOf(problem?.detail),
    advice,
    remedy: problem && (meaning ? refusalRemedy(meaning.meaning, advice) : adviceRemedies[advice]),
    signature,
    retryAfter,
  }
}

function redirect({ status, location, route }: Refusal): ResponseError {
  return new ResponseError(
    'RESPONSE_REDIRECT',
    `${route} returned ${status}, a redirect${location === undefined ? '' : ` to ${hostOf(location)}`}. It is not followed: ` +
      'the signature is valid for one address only. Check baseURL, and whether there is a proxy in between',
  )
}

/** The error for a 304, which is neither a result nor a redirect. */
export function notModified(route: string): ResponseError {
  return new ResponseError(
    'RESPONSE_NOT_MODIFIED',
    `${route} returned status 304, "not modified", without a body: the request was conditional (If-None-Match, ` +
      'If-Modified-Since), or there is a cache in between. WeChat Pay has no conditional requests; omit those headers',
  )
}

function hostOf(location: string): string {
  return parseUrl(location)?.origin ?? 'another path'
}

function isParsable(body: string, signature: Refusal['signature']): boolean {
  return signature === 'verified' || Buffer.byteLength(body) <= LARGEST_REFUSAL
}

/** The error object of APIv3 in a body; `undefined` if there is none, or if an unverified body is too long. */
export function readProblem(body: string, signature: Refusal['signature']): WechatpayProblem | undefined {
  if (!isParsable(body, signature)) return undefined
  try {
    const { code, message, detail } = membersOf(JSON.parse(body))
    if (typeof code !== 'string') return undefined
    return {
      code,
      message: typeof message === 'string' ? message : '',
      ...(detail === undefined ? {} : { detail }),
    }
  } catch {
    return undefined
  }
}

// `field` is a JSON Pointer or a bare name, in an object or in the first element of a list.
function fieldOf(detail: unknown): string | undefined {
  const first: unknown = Array.isArray(detail) ? detail[0] : detail
  const field = memberOf(first, 'field')
  return typeof field === 'string' && field !== '' ? field : undefined
}

function lookOf({ body, signature }: Refusal): string {
  if (body === '') return ' (an empty body)'
  if (!isParsable(body, signature))
    return `: it is longer than ${LARGEST_REFUSAL} bytes and not verified, so it is not parsed`
  return /^\s*</.test(body)
    ? ': it is an HTML page, which suggests that a proxy, a firewall or a load balancer responded'
    : ': it is other text; a proxy, a firewall or a load balancer may have responded'
}
