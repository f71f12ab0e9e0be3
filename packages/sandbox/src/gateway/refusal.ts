/** Where in a request the fault is, as WeChat Pay's `detail` says it. */
export interface FaultDetail {
  /** JSON pointer for a body, name of the parameter for a query or a path. */
  readonly field: string
  readonly value?: unknown
  /** What is wrong with it, for people. */
  readonly issue: string
  readonly location: 'body' | 'query' | 'path' | 'header' | 'authorization'
}

/** What a refusal says on the wire, and the internal number behind its `Request-ID`. */
export interface RefusalFacts {
  readonly status: number
  readonly code: string
  readonly message: string
  readonly internal: number
}

/** A request that WeChat Pay would not carry out. Thrown inside a transaction, it undoes it. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly status: number
  readonly code: string
  readonly internal: number
  /** The `detail` of the answer, if it has one. */
  readonly detail: unknown

  constructor(facts: RefusalFacts, detail?: FaultDetail | Readonly<Record<string, unknown>>) {
    super(facts.message)
    this.status = facts.status
    this.code = facts.code
    this.internal = facts.internal
    this.detail = detail
  }
}

/** Refusals that any operation may meet. */
export const refusals = {
  parameter: { status: 400, code: 'PARAM_ERROR', message: '参数错误', internal: 268435461 },
  otherMerchant: {
    status: 400,
    code: 'PARAM_ERROR',
    message: '商户号与请求签名的商户号不一致',
    internal: 268435464,
  },
  appidNotBound: {
    status: 400,
    code: 'APPID_MCHID_NOT_MATCH',
    message: 'appid和mchid不匹配，请检查后再试',
    internal: 268445527,
  },
  reentry: {
    status: 400,
    code: 'INVALID_REQUEST',
    message: '请求重入时，参数与首次请求时不一致',
    internal: 268498688,
  },
  noAuthority: { status: 403, code: 'NO_AUTH', message: '商户无此接口权限', internal: 268435457 },
  noRoute: { status: 404, code: 'RESOURCE_NOT_EXISTS', message: '请求的资源不存在', internal: 268435458 },
  method: { status: 405, code: 'METHOD_NOT_ALLOWED', message: '请求方法不被支持', internal: 268435459 },
  tooLarge: { status: 413, code: 'PARAM_ERROR', message: '请求体过大', internal: 268435460 },
  frequency: {
    status: 429,
    code: 'FREQUENCY_LIMITED',
    message: '频率超限，请降低请求频率后重试',
    internal: 268447840,
  },
  system: { status: 500, code: 'SYSTEM_ERROR', message: '系统繁忙，请稍后重试', internal: 268435456 },
} as const satisfies Readonly<Record<string, RefusalFacts>>

/** An operation that WeChat Pay has and this sandbox has not: whoever calls it is not to look for a mistake of his. */
export const notSimulated = (route: string): RefusalFacts => ({
  ...refusals.noRoute,
  message: `沙箱没有模拟这个接口：${route}`,
})

/** A rule of the operation's own that the request breaks. */
export const invalidRequest = (message: string): RefusalFacts => ({
  status: 400,
  code: 'INVALID_REQUEST',
  message,
  internal: 268435464,
})

/** A parameter that is not what it should be: says which, what was given, and what is wrong with it. */
export function parameterFault(detail: FaultDetail): Refusal {
  return new Refusal({ ...refusals.parameter, message: `参数错误：${detail.issue}` }, detail)
}
