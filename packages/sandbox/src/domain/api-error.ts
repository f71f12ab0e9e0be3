/** Position of an error in a request, as WeChat Pay's `detail` reports it. */
export interface ErrorDetail {
  /** JSON pointer for a body, parameter name for a query or a path. */
  readonly field: string
  readonly value?: unknown
  /** Explanation in words. */
  readonly issue: string
  readonly location: 'body' | 'query' | 'path' | 'header' | 'authorization'
}

/** An error response of WeChat Pay: status, code and message, and the internal number at the end of `Request-ID`. */
export interface ErrorDefinition {
  readonly status: number
  readonly code: string
  readonly message: string
  readonly internal: number
  /** The same error in APIv2: its `err_code`, and its `err_code_des` where the text differs. Default: `code` and `message`. */
  readonly v2?: ErrorDefinitionV2
}

/** Error of APIv2: `err_code` and `err_code_des`. */
export interface ErrorDefinitionV2 {
  readonly code: string
  readonly message?: string
}

/** An error that only APIv2 returns. */
export const errorV2 = (code: string, message: string) =>
  ({ status: 200, code, message, internal: 0 }) as const satisfies ErrorDefinition

/** A request that WeChat Pay rejects. Thrown inside a transaction, it rolls the transaction back. */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly status: number
  readonly code: string
  readonly internal: number
  /** The error in APIv2. */
  readonly v2: Required<ErrorDefinitionV2>
  /** The `detail` of the response, if it has one. */
  readonly detail: unknown
  /** Additional headers of the response. */
  readonly headers: Readonly<Record<string, string>>

  constructor(
    definition: ErrorDefinition,
    detail?: ErrorDetail | Readonly<Record<string, unknown>>,
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(definition.message)
    this.status = definition.status
    this.code = definition.code
    this.internal = definition.internal
    this.v2 = { code: definition.code, message: definition.message, ...definition.v2 }
    this.detail = detail
    this.headers = headers
  }
}

/** Errors that any operation may return. */
export const apiErrors = {
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
    v2: { message: 'appid和mch_id不匹配', code: 'APPID_MCHID_NOT_MATCH' },
  },
  reentry: {
    status: 400,
    code: 'INVALID_REQUEST',
    message: '请求重入时，参数与首次请求时不一致',
    internal: 268498688,
  },
  noAuthority: {
    status: 403,
    code: 'NO_AUTH',
    message: '商户无此接口权限',
    internal: 268435457,
    v2: { code: 'NOAUTH' },
  },
  notSubMerchant: {
    status: 403,
    code: 'NO_AUTH',
    message: '受理关系不存在',
    internal: 268435457,
    v2: { code: 'NOAUTH' },
  },
  noRoute: { status: 404, code: 'RESOURCE_NOT_EXISTS', message: '请求的资源不存在', internal: 268435458 },
  method: { status: 405, code: 'METHOD_NOT_ALLOWED', message: '请求方法不被支持', internal: 268435459 },
  incomplete: { status: 400, code: 'PARAM_ERROR', message: '请求体不完整', internal: 268435461 },
  tooLarge: { status: 413, code: 'PARAM_ERROR', message: '请求体过大', internal: 268435460 },
  frequency: {
    status: 429,
    code: 'FREQUENCY_LIMITED',
    message: '频率超限，请降低请求频率后重试',
    internal: 268447840,
  },
  system: {
    status: 500,
    code: 'SYSTEM_ERROR',
    message: '系统繁忙，请稍后重试',
    internal: 268435456,
    v2: { code: 'SYSTEMERROR' },
  },
} as const satisfies Readonly<Record<string, ErrorDefinition>>

/** A business rule of an operation that the request breaks. */
export const invalidRequest = (message: string, internal = 268435464): ErrorDefinition => ({
  status: 400,
  code: 'INVALID_REQUEST',
  message,
  internal,
})

/** An invalid parameter: its name, its value, and the violated rule. */
export function parameterError(detail: ErrorDetail): ApiError {
  return new ApiError({ ...apiErrors.parameter, message: `参数错误：${detail.issue}` }, detail)
}
