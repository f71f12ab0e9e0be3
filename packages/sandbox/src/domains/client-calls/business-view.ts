import { hmacVerifyV2, loadSecret } from '@wxpay/protocol'
import type { Context } from '../../domain/context'
import { isObject } from '../../domain/fields'
import type { Merchant } from '../../merchants/merchant'
import { parseDocument } from '../../storage/table'
import { permissions } from '../permissions/entity'
import type { Permission } from '../permissions/permission'
import { serviceOrders } from '../service-orders/entity'
import type { ServiceOrder } from '../service-orders/service-order'
import { type Parameters, matchOf, nonceForm, shortened, stringOf, timestampForm } from './parameters'
import { rejected, texts } from './rejection'
import { type Confirmable, checkTransferCall } from './transfer'

/** Subject of `wx.openBusinessView`. */
export type BusinessView =
  | { readonly kind: 'service-order'; readonly value: ServiceOrder }
  | { readonly kind: 'permission'; readonly value: Permission }
  | Confirmable

/**
 * Checks the parameters of `wx.openBusinessView`: `extraData` of mini programs, `queryString` of pages, `query` of apps.
 *
 * @throws ClientCallRejected
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587949
 */
export function checkBusinessView(context: Context, parameters: Parameters): BusinessView {
  const businessType = stringOf(parameters, 'businessType', texts.parameters)
  const view = views[businessType]
  if (view !== undefined) return view(context, dataOf(parameters))
  throw rejected('businessType', texts.parameters, {
    zh: `businessType 应为 ${Object.keys(views).join('、')} 之一，收到 ${shortened(businessType)}。`,
    en: `businessType must be one of ${Object.keys(views).join(', ')}, received ${shortened(businessType)}.`,
  })
}

const views: Readonly<Record<string, (context: Context, data: Parameters) => BusinessView>> = {
  wxpayScoreUse: (context, data) => {
    const packageText = stringOf(data, 'package', texts.parameters)
    checkSigned(context, data, ['mch_id', 'package'])
    const value = findBy(context, 'service_orders', '$.package', packageText) as ServiceOrder | undefined
    if (value === undefined)
      throw rejected('package', texts.parameters, {
        zh: 'package 不是任何支付分订单的 package；应原样传创建订单返回的值。',
        en: 'No service order has this package; pass the value of its response unchanged.',
      })
    checkOwner(data, value.mchid)
    if (value.condition !== 'CREATED')
      throw rejected('package', texts.notOpen, {
        zh: `支付分订单的状态是 ${value.condition}，不是待确认（CREATED）。`,
        en: `The service order is ${value.condition}, not CREATED.`,
      })
    return { kind: 'service-order', value }
  },
  wxpayScoreDetail: (context, data) => {
    const service_id = stringOf(data, 'service_id', texts.parameters)
    const out_order_no = stringOf(data, 'out_order_no', texts.parameters)
    const { mchid } = checkSigned(context, data, ['mch_id', 'service_id', 'out_order_no'])
    const value = serviceOrders.find(context, { mchid, out_order_no })
    if (value?.service_id !== service_id)
      throw rejected(value === undefined ? 'out_order_no' : 'service_id', texts.parameters, {
        zh: `商户 ${mchid} 没有服务 ${shortened(service_id)} 的订单 ${shortened(out_order_no)}。`,
        en: `Merchant ${mchid} has no order ${shortened(out_order_no)} of service ${shortened(service_id)}.`,
      })
    return { kind: 'service-order', value }
  },
  wxpayScoreEnable: (context, data) => {
    const token = stringOf(data, 'apply_permissions_token', texts.parameters)
    // Its page lists the token alone; parameters that are signed all the same are checked.
    if (data['sign'] !== undefined) checkSigned(context, data, ['mch_id', 'apply_permissions_token'])
    const value = findBy(context, 'payscore_permissions', '$.token', token) as Permission | undefined
    if (value === undefined)
      throw rejected('apply_permissions_token', texts.parameters, {
        zh: 'apply_permissions_token 不存在；重复预授权后，旧的 token 不再有效。',
        en: 'The apply_permissions_token is unknown; after the request is repeated, the former token is void.',
      })
    const { authorization_state, confirmableUntil } = permissions.get(context, {
      mchid: value.mchid,
      authorization_code: value.authorization_code,
    })
    if (authorization_state !== 'UNBINDUSER' || context.clock.now().getTime() >= confirmableUntil)
      throw rejected('apply_permissions_token', texts.notOpen, {
        zh: `授权的状态是 ${authorization_state}；token 一小时内有效，只能用于 UNBINDUSER。`,
        en: `The authorization is ${authorization_state}; its token is valid for an hour, and only while it is UNBINDUSER.`,
      })
    return { kind: 'permission', value }
  },
  requestMerchantTransfer: (context, data) => checkTransferCall(context, data),
}

function dataOf(parameters: Parameters): Parameters {
  const { extraData, queryString, query } = parameters
  if (isObject(extraData)) return extraData
  const text = queryString ?? query
  if (typeof text === 'string' && text.length <= 2048) return Object.fromEntries(new URLSearchParams(text))
  throw rejected('extraData', texts.parameters, {
    zh: '小程序应传对象 extraData，公众号与 H5 传 queryString，APP 传 query。',
    en: 'Mini programs pass the object extraData, pages queryString, and apps query.',
  })
}

/** Checks the fields that are signed by HMAC-SHA256 with the APIv2 key. */
function checkSigned(context: Context, data: Parameters, names: readonly string[]): Merchant {
  const mch_id = stringOf(data, 'mch_id', texts.parameters)
  const merchant = context.merchants.find(mch_id)
  if (merchant === undefined)
    throw rejected('mch_id', texts.parameters, {
      zh: `商户号 ${shortened(mch_id)} 不存在。`,
      en: `Merchant ${shortened(mch_id)} does not exist.`,
    })
  matchOf(data, 'timestamp', timestampForm)
  matchOf(data, 'nonce_str', nonceForm)
  matchOf(data, 'sign_type', { pattern: /^HMAC-SHA256$/, zh: ' HMAC-SHA256', en: 'HMAC-SHA256' })
  const sign = stringOf(data, 'sign', texts.parameters)
  const signed = Object.fromEntries(
    [...names, 'timestamp', 'nonce_str', 'sign_type'].map((name) => [
      name,
      stringOf(data, name, texts.parameters),
    ]),
  )
  if (hmacVerifyV2(signed, sign, loadSecret(merchant.secret, 'secret'))) return merchant
  const isApiv3Key = hmacVerifyV2(signed, sign, loadSecret(merchant.apiv3Key, 'secret'))
  throw rejected('sign', texts.signature, {
    zh: isApiv3Key
      ? '签名用的是 APIv3 密钥，支付分页面应使用 APIv2 密钥。'
      : `sign 应由商户 ${mch_id} 的 APIv2 密钥对 ${Object.keys(signed).join('、')} 以 HMAC-SHA256 计算，大写十六进制。`,
    en: isApiv3Key
      ? 'It was signed with the APIv3 key; pages of pay score need the APIv2 key.'
      : `sign must be the HMAC-SHA256 of ${Object.keys(signed).join(', ')} with the APIv2 key of merchant ${mch_id}, in upper-case hexadecimal.`,
  })
}

function checkOwner(data: Parameters, mchid: string): void {
  if (data['mch_id'] === mchid) return
  throw rejected('mch_id', texts.parameters, {
    zh: `mch_id 应为创建订单的商户号 ${mchid}。`,
    en: `mch_id must be the merchant ID of the order, ${mchid}.`,
  })
}

function findBy({ database }: Context, table: string, path: string, value: string): unknown {
  const row = database.get(
    `SELECT document FROM ${table} WHERE json_extract(document, '${path}') = ? LIMIT 1`,
    value,
  )
  return row === undefined ? undefined : parseDocument(row)
}
