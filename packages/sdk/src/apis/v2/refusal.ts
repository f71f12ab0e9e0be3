import type { MeaningOf } from '../../operations/error-meanings'
import {
  ApiError,
  type RefusalFacts,
  ResponseError,
  VerificationError,
} from '../../base/errors/response-errors'
import { printable } from '../../base/errors/text'
import { notModified, readProblem } from '../../call/refusal'
import { refusalRemedy } from '../../base/errors/remedies/api'
import type { WechatpayError } from '../../base/errors/wechatpay-error'
import { isError } from '../../base/values'
import type { OperationFacts } from '../../operations/facts'
import type { IdentifiedOperation } from '../../operations/identify'
import { judgeRefusal, withJudgement } from '../../call/retry/failure'
import type { Refused } from './problem'
import type { SignState } from './verify-fields'

/** The error for a response that reports a failure. */
export function refusedError(
  { kind, code, message }: Refused,
  refusal: {
    readonly status: number
    readonly route: string
    readonly facts: Pick<OperationFacts, 'errors' | 'safe'>
    readonly signature: SignState
    readonly meaningOf: MeaningOf
  },
): ApiError {
  const { status, route, signature, facts } = refusal
  const words = [code, message]
    .filter((word) => word !== '')
    .map(printable)
    .join(': ')
  const meaning = refusal.meaningOf(code)
  const judgement = judgeRefusal({
    status,
    verdict: kind === 'EV2_RES_STATUS_CODE_NOT_SUCESS' ? 'return_code' : 'result_code',
    scheme: 'v2',
    signature,
    known: meaning?.advice,
    route,
    facts,
  })
  const { advice } = judgement
  const known: RefusalFacts = {
    status,
    signature,
    wechatpay: { code, message },
    advice,
    remedy: meaning && refusalRemedy(meaning.meaning, advice),
  }
  const text = `${route} was refused${words === '' ? '' : `, ${words}`}${hintOn(message)}`
  return withJudgement(new ApiError(kind, text, known), judgement)
}

function hintOn(message: string): string {
  return /签名错误|sign.{0,4}error/i.test(message)
    ? '. Check that secret is the APIv2 key of mch_id (it is not the APIv3 key), and sign_type'
    : ''
}

/** The error for a successful response that cannot be verified. */
export function unverifiedError(route: string, state: Exclude<SignState, 'verified'>): VerificationError {
  return new VerificationError(
    'EV2_RES_SIGNATURE_NOT_EQUAL',
    state === 'unsigned'
      ? `The response to ${route} has no sign, so its origin cannot be verified`
      : `The sign of the response to ${route} does not match its fields. Either the response was altered in transit, or secret is not the ` +
          'APIv2 key of this merchant',
  )
}

/** The error for a response with an error status and without the XML of APIv2. */
export function statusError(
  status: number,
  { route, facts: operation }: Pick<IdentifiedOperation, 'route' | 'facts'>,
  body: string,
): WechatpayError {
  if (status === 304) return notModified(route)
  if (status >= 300 && status < 400) {
    return new ResponseError(
      'RESPONSE_REDIRECT',
      `${route} returned ${status}, a redirect, which is not followed. Check baseURL, and whether there is a proxy in between`,
    )
  }
  const look = body === '' ? ' (an empty body)' : ''
  const problem = readProblem(body, 'unsigned')
  const signature = 'unsigned'
  const judgement = judgeRefusal({
    status,
    scheme: 'v2',
    signature,
    known: undefined,
    route,
    facts: operation,
  })
  const facts: RefusalFacts = {
    status,
    signature,
    advice: judgement.advice,
    ...(problem !== undefined && { wechatpay: problem }),
  }
  if (problem !== undefined) {
    return withJudgement(
      new ApiError(
        'API_ERROR',
        `${route} returned ${status} with an APIv3 error in JSON, ${printable(problem.code)}: ${printable(problem.message)}. ` +
          'The server at baseURL does not support this APIv2 call: use the ' +
          'APIv3 operation, or point baseURL at an APIv2 server',
        facts,
      ),
      judgement,
    )
  }
  return withJudgement(
    new ApiError(
      'GATEWAY_ERROR',
      `${route} returned ${status} without the XML of WeChat Pay${look}: a proxy, a firewall or a load balancer may have responded`,
      facts,
    ),
    judgement,
  )
}

/** The error for a body that is not XML where XML is expected. */
export function notXmlError(route: string, length: number, cause: unknown): ResponseError {
  const why = isError(cause) ? `: ${cause.message}` : ''
  return new ResponseError(
    'RESPONSE_NOT_XML',
    `The response to ${route}, ${length} bytes, is not APIv2 XML${why}`,
    cause,
  )
}
