import {
  type FoundOperation,
  type Schema,
  findErrors,
  findOperation,
  bodySchema,
  parameterSchema,
} from '@wxpay/catalog'
import { flatMembers } from '../../src/catalog/flat-schema'
import { domains } from '../../src/domains'
import type { Note } from '../../src/domain/fidelity'
import { PREFIX } from '../../src/magic/value'
import { requestSchemaV2 } from '../../src/gateway/v2/validate'
import { type TenantKind, mayCall } from '../../src/merchants/tenant-kind'
import { requestRules } from './request-rows'
import { stateRows } from './states'
import { type StateRow, routeOf } from './step'

/** Way to provoke an error code of an operation. */
export type Way =
  /** By a request that no operation accepts. */
  | { readonly kind: 'wrong-signature' | 'unknown-parameter' }
  /** By the rules of the domain. */
  | { readonly kind: 'state'; readonly row: StateRow }
  /** By a valid request of a merchant without any orders, which breaks a rule of the domain. */
  | { readonly kind: 'request'; readonly how: Note }
  /** By an appid that is not the merchant's, in this field. */
  | { readonly kind: 'other-appid'; readonly name: string }
  /** By a merchant of a kind that may not call the operation. */
  | { readonly kind: 'other-merchant'; readonly merchant: TenantKind }
  /** By a magic text. */
  | { readonly kind: 'text'; readonly location: 'path' | 'query' | 'body'; readonly name: string }
  /** By the fault `error-code`. */
  | { readonly kind: 'fault' }

/** One error code of a stateful operation. */
export interface ProvokeRow {
  readonly domain: string
  readonly found: FoundOperation
  readonly code: string
  readonly status: number
  readonly way: Way
}

/** Codes that every operation of APIv3 answers with for the same reason. */
const general: Readonly<Record<string, Way>> = {
  SIGN_ERROR: { kind: 'wrong-signature' },
  PARAM_ERROR: { kind: 'unknown-parameter' },
}

/** The table: all codes that the catalog lists for the stateful operations. */
export function provokeTable(): ProvokeRow[] {
  return domains.flatMap(({ name: domain, operations }) =>
    operations
      .filter(({ fidelity = 'stateful' }) => fidelity === 'stateful')
      .flatMap(({ method, path }) => {
        const found = findOperation(`${method} ${path}`)
        if (found === undefined) throw new Error(`the catalog has no ${method} ${path}`)
        const codes = findErrors(found.operation['x-wxpay'].errors) ?? {}
        return Object.entries(codes).map(
          ([code, { status }]): ProvokeRow => ({
            domain,
            found,
            code,
            status,
            way: wayOf(domain, found, code),
          }),
        )
      }),
  )
}

function wayOf(domain: string, found: FoundOperation, code: string): Way {
  const row = stateRows[domain]?.find((each) => each.code === code && routeOf(each) === found.route)
  if (row !== undefined) return { kind: 'state', row }
  const rule = requestRules.find((each) => each.code === code && each.routes.includes(found.route))
  if (rule !== undefined) return { kind: 'request', how: rule.how }
  const unbound = code === 'APPID_MCHID_NOT_MATCH' ? appidOf(found) : undefined
  const ruled = unbound ?? otherMerchant(found, code)
  if (ruled !== undefined) return ruled
  const same = found.operation['x-wxpay'].api === 'v2' ? undefined : general[code]
  return same ?? carrierOf(found, `${PREFIX}${code}`) ?? { kind: 'fault' }
}

/** Operations that look for something else before they compare the appid. */
const comparedLater = new Set([
  'POST /mmpaymkttransfers/send_coupon',
  'POST /mmpaymkttransfers/query_coupon_stock',
  'POST /mmpaymkttransfers/querycouponsinfo',
  'POST /pay/combinedorder',
  'POST /v3/marketing/busifavor/coupons/send',
  'POST /v3/marketing/busifavor/coupons/use',
  'POST /secapi/pay/profitsharingfinish',
  'POST /secapi/pay/profitsharingreturn',
  'POST /pay/profitsharingreturnquery',
  'POST /v3/fund-app/mch-transfer/transfer-bills/transfer',
  'POST /v3/fund-app/mch-transfer/partner/transfer-bills/transfer',
  'POST /v3/partner-transfer/batches',
  'POST /pay/downloadbill',
  'POST /pay/downloadfundflow',
])

const appids = ['appid', 'sp_appid', 'combine_appid', 'mch_appid', 'wxappid']

function appidOf(found: FoundOperation): Way | undefined {
  if (comparedLater.has(found.route)) return undefined
  const isV2 = found.operation['x-wxpay'].api === 'v2'
  const schema = isV2 ? requestSchemaV2(found) : bodySchema(found)
  const members = schema === undefined ? {} : flatMembers(schema, found.document)
  const name = appids.find((each) => each in members)
  return name === undefined ? undefined : { kind: 'other-appid', name }
}

/** Kinds of merchants, the most usual first. */
const usual = ['merchant', 'partner'] as const

function otherMerchant(found: FoundOperation, code: string): Way | undefined {
  if (code !== (found.operation['x-wxpay'].api === 'v2' ? 'NOAUTH' : 'NO_AUTH')) return undefined
  const merchant = usual.find((kind) => !mayCall(kind, found))
  return merchant === undefined ? undefined : { kind: 'other-merchant', merchant }
}

/** Fields that the gateway compares with the merchant before the operation is asked. */
const compared = /mch_?id|appid|url|brand_id|sign/

/** A parameter that can hold a text; fields of free text first. */
function carrierOf(found: FoundOperation, text: string): Way | undefined {
  const { document, operation } = found
  if (operation['x-wxpay'].api === 'v2') return undefined
  const body = bodySchema(found)
  const locations = [
    ['body', body === undefined ? {} : flatMembers(body, document)],
    ['path', flatMembers(parameterSchema(found, 'path'), document)],
    ['query', flatMembers(parameterSchema(found, 'query'), document)],
  ] as const
  for (const [location, members] of locations) {
    const names = Object.keys(members).filter((name) => holds(members[name] ?? {}, name, text))
    const name = names.find((each) => /description|remark|reason|attach|name/.test(each)) ?? names[0]
    if (name !== undefined) return { kind: 'text', location, name }
  }
  return undefined
}

const limiting = [
  'enum',
  'const',
  'format',
  'x-extensible-enum',
  'x-wxpay-encrypted',
  'contentSchema',
  '$ref',
]

function holds(schema: Schema, name: string, text: string): boolean {
  if (schema.type !== 'string' || compared.test(name) || limiting.some((each) => each in schema)) return false
  const { maxLength = Infinity, pattern } = schema
  const fits = text.length <= Number(maxLength)
  return fits && (typeof pattern !== 'string' || new RegExp(pattern, 'u').test(text))
}
