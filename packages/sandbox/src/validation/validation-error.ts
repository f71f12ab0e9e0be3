import type { ErrorObject } from 'ajv'
import { escape } from '../domain/fields'
import { type ErrorDetail, type ApiError, parameterError } from '../domain/api-error'

/** Explanation of each keyword, in words. */
const issues: Readonly<Record<string, (parameters: Readonly<Record<string, unknown>>) => string>> = {
  required: () => '缺少必填参数',
  unevaluatedProperties: () => '未定义的参数',
  additionalProperties: () => '未定义的参数',
  type: ({ type }) => `类型应为 ${String(type)}`,
  enum: ({ allowedValues }) => `取值应为 ${(allowedValues as unknown[]).join('、')} 之一`,
  const: ({ allowedValue }) => `取值应为 ${String(allowedValue)}`,
  maxLength: ({ limit }) => `长度不能超过 ${String(limit)} 个字符`,
  minLength: ({ limit }) => `长度不能少于 ${String(limit)} 个字符`,
  maximum: ({ limit }) => `不能大于 ${String(limit)}`,
  minimum: ({ limit }) => `不能小于 ${String(limit)}`,
  maxItems: ({ limit }) => `最多 ${String(limit)} 项`,
  minItems: ({ limit }) => `至少 ${String(limit)} 项`,
  pattern: ({ pattern }) => `格式应符合 ${String(pattern)}`,
  format: ({ format }) => `格式应为 ${String(format)}`,
}

/** The error of WeChat Pay for an error of a validator. */
export function toApiError(error: ErrorObject, location: 'body' | 'query' | 'path'): ApiError {
  const parameters = error.params as Readonly<Record<string, unknown>>
  const inner = ['missingProperty', 'unevaluatedProperty', 'additionalProperty']
    .map((name) => parameters[name])
    .find((name) => typeof name === 'string')
  const pointer = inner === undefined ? error.instancePath : `${error.instancePath}/${escape(inner)}`
  const field = location === 'body' ? pointer : pointer.slice(1)
  const issue = `${field} ${issues[error.keyword]?.(parameters) ?? '不符合要求'}`
  const detail: ErrorDetail = { field, issue, location }
  return parameterError(inner === undefined ? { ...detail, value: error.data } : detail)
}
