import { type FoundOperation, findOperation } from '@wxpay/catalog'
import { ApiError, type ErrorDetail, apiErrors } from '../domain/api-error'
import { escape, isObject } from '../domain/fields'
import { mayCall, tenantRules } from '../merchants/tenant-kind'
import type { Merchant } from '../merchants/merchant'
import type { Parsed, ParsedRequest } from './exchange'

/** Reason why a merchant may not send a request. */
export type Prohibition =
  | { readonly kind: 'operation' }
  /** `sub_mchid` is not a sub-merchant of the merchant. */
  | { readonly kind: 'sub-merchant'; readonly value: unknown }
  /** `sp_mchid` is not the merchant. */
  | { readonly kind: 'signer'; readonly value: unknown }

interface Named {
  readonly name: string
  readonly value: unknown
  readonly pointer: string
  readonly location: ErrorDetail['location']
}

const subMerchant = /^sub_mch_?id$/
const signer = /^sp_mchid$/

/** Why a merchant may not call an operation at all, or `undefined`. */
export function prohibitedOperation({ kind }: Merchant, found: FoundOperation): Prohibition | undefined {
  return kind === undefined || mayCall(kind, found) ? undefined : { kind: 'operation' }
}

/** Why a merchant may not send a parameter of a request, or `undefined`. */
export function prohibitedParameter(
  { mchid, kind, subMchids = [] }: Merchant,
  name: string,
  value: unknown,
): Prohibition | undefined {
  if (signer.test(name) && kind !== undefined && value !== mchid) return { kind: 'signer', value }
  if (!subMerchant.test(name)) return undefined
  const isListed = subMchids.some((each) => each === value)
  const isRuled = subMchids.length > 0 || (kind !== undefined && tenantRules[kind].actsFor === 'itself')
  return isRuled && !isListed ? { kind: 'sub-merchant', value } : undefined
}

/**
 * Checks that a request is one that the kind of its merchant may send, for its own sub-merchants.
 *
 * @throws ApiError NO_AUTH or PARAM_ERROR, from the returned function
 */
export function authorize(parsed: Parsed): Parsed {
  const { merchant, operation } = parsed
  if (merchant.kind === undefined && (merchant.subMchids ?? []).length === 0) return parsed
  const found = findOperation(`${operation.method} ${operation.path}`)
  if (found !== undefined && prohibitedOperation(merchant, found) !== undefined)
    throw new ApiError(apiErrors.noAuthority, {
      field: 'mchid',
      value: merchant.mchid,
      issue: `商户类型为 ${merchant.kind ?? ''}，该接口适用于 ${(found.operation['x-wxpay'].roles ?? []).join('、')}`,
      location: 'authorization',
    })
  for (const { name, value, pointer, location } of parametersOf(parsed.parsed)) {
    const prohibition = prohibitedParameter(merchant, name, value)
    const detail = { field: pointer, value, location }
    if (prohibition?.kind === 'sub-merchant')
      throw new ApiError(apiErrors.notSubMerchant, { ...detail, issue: `${name} 不是该商户的子商户` })
    if (prohibition?.kind === 'signer')
      throw new ApiError(apiErrors.otherMerchant, { ...detail, issue: `${name} 与请求签名的商户号不一致` })
  }
  return parsed
}

/** All named values of a request that are not objects or lists. */
function* parametersOf({ path, query, body }: ParsedRequest): Generator<Named> {
  for (const [location, values] of [
    ['path', path],
    ['query', query],
  ] as const)
    for (const [name, value] of Object.entries(values)) yield { name, value, pointer: name, location }
  yield* leavesOf(body, '')
}

function* leavesOf(value: unknown, pointer: string, name = ''): Generator<Named> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* leavesOf(item, `${pointer}/${index}`, name)
  } else if (isObject(value)) {
    for (const [key, member] of Object.entries(value))
      yield* leavesOf(member, `${pointer}/${escape(key)}`, key)
  } else yield { name, value, pointer, location: 'body' }
}
