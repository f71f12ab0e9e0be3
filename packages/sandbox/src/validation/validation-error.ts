import type { ErrorObject } from 'ajv'
import { escape, isObject } from '../domain/fields'
import { lengthIssue } from './length'
import { type ErrorDetail, type ApiError, parameterError } from '../domain/api-error'

/** Explanation of each keyword, in words. */
const issues: Readonly<
  Record<string, (parameters: Readonly<Record<string, unknown>>, value: unknown, rule: unknown) => string>
> = {
  required: () => '缺少必填参数',
  unevaluatedProperties: () => '未定义的参数',
  additionalProperties: () => '未定义的参数',
  type: ({ type }) => `类型应为 ${String(type)}`,
  enum: ({ allowedValues }) => `取值应为 ${(allowedValues as unknown[]).join('、')} 之一`,
  const: ({ allowedValue }) => `取值应为 ${String(allowedValue)}`,
  maxLength: ({ limit }, text) => lengthIssue(String(text), 'characters', '大于最大值', Number(limit)),
  minLength: ({ limit }, text) => lengthIssue(String(text), 'characters', '小于最小值', Number(limit)),
  maxBytes: (_, text, limit) => lengthIssue(String(text), 'bytes', '大于最大值', Number(limit)),
  minBytes: (_, text, limit) => lengthIssue(String(text), 'bytes', '小于最小值', Number(limit)),
  maximum: ({ limit }) => `不能大于 ${String(limit)}`,
  minimum: ({ limit }) => `不能小于 ${String(limit)}`,
  maxItems: ({ limit }) => `最多 ${String(limit)} 项`,
  minItems: ({ limit }) => `至少 ${String(limit)} 项`,
  pattern: ({ pattern }) => `格式应符合 ${String(pattern)}`,
  format: ({ format }) => `格式应为 ${String(format)}`,
}

interface Form {
  readonly required?: readonly string[]
  readonly properties?: Readonly<Record<string, false>>
}

const isFormError = ({ keyword, parentSchema, data }: ErrorObject): boolean =>
  isObject(data) &&
  (keyword === 'oneOf' || keyword === 'anyOf') &&
  isObject(parentSchema) &&
  isObject(parentSchema['properties'])

/** The field that keeps an object from having the form that it comes nearest to. */
function fieldOfForm({
  keyword,
  parentSchema,
  data,
}: ErrorObject): { field: string; issue: string } | undefined {
  const forms = (parentSchema as Readonly<Record<string, readonly Form[]>>)[keyword] ?? []
  const given = new Set(Object.keys(data as object))
  const distances = forms.map(({ required = [], properties = {} }) => ({
    extra: Object.keys(properties).filter((name) => given.has(name)),
    missing: required.filter((name) => !given.has(name)),
    others: required.filter((name) => given.has(name)),
  }))
  const [nearest] = distances.sort(
    (a, b) => a.extra.length - b.extra.length || a.missing.length - b.missing.length,
  )
  const [extra] = nearest?.extra ?? []
  if (extra !== undefined)
    return { field: extra, issue: `不能与 ${nearest?.others.join('、') ?? ''} 同时填写` }
  const [missing] = nearest?.missing ?? []
  if (missing !== undefined && keyword === 'anyOf') {
    const names = [...new Set(forms.flatMap(({ required = [] }) => required))]
    return { field: missing, issue: `缺少必填参数，${names.join('、')} 至少填写一个` }
  }
  return missing === undefined ? undefined : { field: missing, issue: '缺少必填参数' }
}

/**
 * The error to report of those that a validator found: of an object that has none of its forms, that of the
 * object, and not those of the single forms.
 */
export const firstError = (errors: readonly ErrorObject[]): ErrorObject | undefined => {
  const form = errors.find(isFormError)
  const others = errors.filter(
    ({ instancePath, schemaPath }) =>
      form === undefined ||
      !instancePath.startsWith(form.instancePath) ||
      !schemaPath.startsWith(`${form.schemaPath}/`),
  )
  return others[0]
}

/** The error of WeChat Pay for an error of a validator. */
export function toApiError(error: ErrorObject, location: 'body' | 'query' | 'path'): ApiError {
  const form = isFormError(error) ? fieldOfForm(error) : undefined
  if (form !== undefined) {
    const pointer = `${error.instancePath}/${escape(form.field)}`
    const field = location === 'body' ? pointer : pointer.slice(1)
    return parameterError({ field, issue: `${field} ${form.issue}`, location })
  }
  const parameters = error.params as Readonly<Record<string, unknown>>
  const inner = ['missingProperty', 'unevaluatedProperty', 'additionalProperty']
    .map((name) => parameters[name])
    .find((name) => typeof name === 'string')
  const pointer = inner === undefined ? error.instancePath : `${error.instancePath}/${escape(inner)}`
  const field = location === 'body' ? pointer : pointer.slice(1)
  const issue = `${field} ${issues[error.keyword]?.(parameters, error.data, error.schema) ?? '不符合要求'}`
  const detail: ErrorDetail = { field, issue, location }
  return parameterError(inner === undefined ? { ...detail, value: error.data } : detail)
}
