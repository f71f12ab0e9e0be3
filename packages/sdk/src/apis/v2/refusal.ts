import type { MeaningOf } from '../../operations/error-meanings'
import { ApiError, type RefusalFacts } from '../../base/errors/api-error'
import { printable } from '../../base/errors/text'
import { notModified, readProblem } from '../../call/refusal'
import { refusalRemedy } from '../../base/errors/remedies/api'
import { ResponseError } from '../../base/errors/response-error'
import { VerificationError } from '../../base/errors/verification-error'
import type { WechatpayError } from '../../base/errors/wechatpay-error'
import { isError } from '../../base/realm'
import type { OperationFacts } from '../../operations/facts'
import type { IdentifiedOperation } from '../../operations/identify'
import { judgeRefusal, withJudgement } from '../../call/retry/failure'
import type { Refused } from './problem'
import type { SignState } from './verify-fields'

/** The error for an answer that says that the call was refused. */
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

/** The error for an answer of success that must not be believed. */
export function unbelievedError(route: string, state: Exclude<SignState, 'verified'>): VerificationError {
  return new VerificationError(
    'EV2_RES_SIGNATURE_NOT_EQUAL',
    state === 'unsigned'
      ? `The answer to ${route} has no sign, so that it can come from anybody`
      : `The sign of the answer to ${route} is not over what came. Either it was altered on its way, or secret is not the ` +
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
      `${route} answered ${status}, a redirect, which is not followed. Check baseURL, and whether a proxy stands between`,
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
        `${route} answered ${status} with an error of APIv3 in JSON, ${printable(problem.code)}: ${printable(problem.message)}. ` +
          'The server at baseURL does not serve this call of APIv2 (the wxpay sandbox simulates APIv3 only): use the ' +
          'operation of APIv3, or point baseURL at a server of APIv2',
        facts,
      ),
      judgement,
    )
  }
  return withJudgement(
    new ApiError(
      'GATEWAY_ERROR',
      `${route} answered ${status} without the XML of WeChat Pay${look}: a proxy, a firewall or a load balancer may have answered`,
      facts,
    ),
    judgement,
  )
}

/** The error for a body that is no XML where there should be some. */
export function notXmlError(route: string, length: number, cause: unknown): ResponseError {
  const why = isError(cause) ? `: ${cause.message}` : ''
  return new ResponseError(
    'RESPONSE_NOT_XML',
    `The answer to ${route}, ${length} bytes, is not the XML of APIv2${why}`,
    cause,
  )
}
