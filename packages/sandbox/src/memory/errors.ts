import type { FoundOperation } from '@wxpay/catalog'
import { ApiError, apiErrors, parameterError } from '../domain/api-error'
import type { Access } from './roles'

/** Codes of resources that do not exist, by the operation's table of errors. Default: `RESOURCE_NOT_EXISTS`. */
const absentCodes: Readonly<Record<string, string>> = {
  applyment: 'APPLYMENT_NOT_EXIST',
  combined: 'ORDER_NOT_EXIST',
  ordering: 'ORDER_NOT_EXIST',
  papay: 'ORDER_NOT_EXIST',
  payscore: 'ORDER_NOT_EXIST',
  refund: 'REFUND_NOT_EXISTS',
  transaction: 'ORDER_NOT_EXIST',
  transfer: 'NOT_FOUND',
  withdraw: 'ORDER_NOT_EXIST',
}

/** Code of APIv2 by table. Default: `INVALID_REQUEST`. */
const absentCodesV2: Readonly<Record<string, string>> = {
  'v2-transaction': 'ORDERNOTEXIST',
  'v2-refund': 'REFUNDNOTEXIST',
  'v2-transfer': 'NOT_FOUND',
}

/** Operations on contracts and permissions, whose tables are those of their payments. */
const withoutOrder = /\/(contracts?|permissions|authorizations?|receivers|reminders)(\/|$)/

/** Code of an operation on a resource that does not exist. */
export function absentCode({ operation, path }: FoundOperation): string {
  const { api, errors } = operation['x-wxpay']
  if (api === 'v2') return absentCodesV2[errors] ?? 'INVALID_REQUEST'
  const code = absentCodes[errors] ?? 'RESOURCE_NOT_EXISTS'
  return code === 'ORDER_NOT_EXIST' && withoutOrder.test(path) ? 'RESOURCE_NOT_EXISTS' : code
}

/** The resource does not exist, or belongs to another merchant. */
export function absent(found: FoundOperation): ApiError {
  return new ApiError({ status: 404, code: absentCode(found), message: '记录不存在', internal: 268435458 })
}

/** The request has no field that names the resource. */
export function unnamed(found: FoundOperation, accesses: readonly Access[]): ApiError {
  const names = new Set(accesses.flatMap(({ bindings }) => bindings.map(({ name }) => name)))
  const [first = ''] = names
  const location = found.method === 'get' || found.method === 'delete' ? 'query' : 'body'
  return parameterError({
    field: location === 'body' ? `/${first}` : first,
    issue: `至少填写 ${[...names].join('、')} 之一`,
    location,
  })
}

/** The number was used with other parameters. */
export const repeatedDifferently = (): ApiError => new ApiError(apiErrors.reentry)

/** There is a setting already, which has to be changed or deleted. */
export const exists = (): ApiError =>
  new ApiError({ status: 400, code: 'RESOURCE_ALREADY_EXISTS', message: '资源已存在', internal: 268435464 })

/** The resource was ended before. */
export const ended = (): ApiError =>
  new ApiError({
    status: 400,
    code: 'INVALID_REQUEST',
    message: '资源已结束，当前状态不允许此操作',
    internal: 268435464,
  })

/** The sandbox stores no more resources of the merchant. */
export const tooMany = (limit: number): ApiError =>
  new ApiError({
    status: 400,
    code: 'INVALID_REQUEST',
    message: `沙箱中每个商户最多保存 ${limit} 个资源，请先通过控制接口删除`,
    internal: 268435464,
  })

/** The sandbox does not store resources of this size. */
export const tooLarge = (limit: number): ApiError =>
  new ApiError({
    status: 400,
    code: 'INVALID_REQUEST',
    message: `沙箱中单个资源最多 ${limit} 个字符`,
    internal: 268435464,
  })
