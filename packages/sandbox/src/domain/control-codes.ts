/** Codes of the control API and their HTTP statuses. */
export const controlStatuses = {
  FIELD_INVALID: 400,
  BODY_INVALID: 400,
  TOKEN_REQUIRED: 401,
  HOST_REFUSED: 403,
  PRODUCTION_KEY_REFUSED: 403,
  MERCHANT_UNKNOWN: 404,
  SUBJECT_UNKNOWN: 404,
  ROUTE_UNKNOWN: 404,
  METHOD_UNKNOWN: 405,
  MERCHANT_EXISTS: 409,
  BRAND_EXISTS: 409,
  STATE_CONFLICT: 409,
  LIMIT_REACHED: 409,
  BODY_TOO_LARGE: 413,
} as const

export type ControlCode = keyof typeof controlStatuses
