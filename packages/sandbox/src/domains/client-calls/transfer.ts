import type { Context } from '../../domain/context'
import { parseDocument } from '../../storage/table'
import type { Authorization } from '../transfer-authorizations/authorization'
import type { Transfer } from '../transfers/transfer'
import { type Parameters, shortened, stringOf } from './parameters'
import { rejected, texts } from './rejection'

/** Subject that the user confirms: a transfer, or the authorization of later ones. */
export type Confirmable =
  | { readonly kind: 'transfer'; readonly value: Transfer }
  | { readonly kind: 'transfer-authorization'; readonly value: Authorization }

/**
 * Checks the parameters of `wx.requestMerchantTransfer`, which are not signed.
 *
 * @throws ClientCallRejected
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716430
 */
export function checkTransferCall(context: Context, parameters: Parameters): Confirmable {
  const mchId = stringOf(parameters, 'mchId', texts.parameters)
  const appId = stringOf(parameters, 'appId', texts.parameters)
  const packageInfo = stringOf(parameters, 'package', texts.parameters)
  const found = findConfirmable(context, packageInfo)
  if (found === undefined)
    throw rejected('package', texts.parameters, {
      zh: `没有 package_info 为 ${shortened(packageInfo)} 的转账单；应原样传下单返回的 package_info。`,
      en: `No transfer has the package_info ${shortened(packageInfo)}; pass the package_info of its response unchanged.`,
    })
  const { mchid, appid, state } = found.value
  if (mchId !== mchid)
    throw rejected('mchId', texts.parameters, {
      zh: `mchId 应为发起转账的商户号 ${mchid}，收到 ${shortened(mchId)}。`,
      en: `mchId must be the merchant ID of the transfer, ${mchid}, received ${shortened(mchId)}.`,
    })
  if (appId !== appid)
    throw rejected('appId', texts.parameters, {
      zh: `appId 应为发起转账的 appid ${appid}，收到 ${shortened(appId)}。`,
      en: `appId must be the appid of the transfer, ${appid}, received ${shortened(appId)}.`,
    })
  if (state !== 'WAIT_USER_CONFIRM')
    throw rejected('package', texts.notOpen, {
      zh: `转账单的状态是 ${state}，不是待用户确认（WAIT_USER_CONFIRM）。`,
      en: `The transfer is ${state}, not WAIT_USER_CONFIRM.`,
    })
  return found
}

function findConfirmable({ database }: Context, packageInfo: string): Confirmable | undefined {
  const of = (table: string): unknown => {
    const row = database.get(
      `SELECT document FROM ${table} WHERE json_extract(document, '$.package_info') = ? LIMIT 1`,
      packageInfo,
    )
    return row === undefined ? undefined : parseDocument(row)
  }
  const transfer = of('transfers')
  if (transfer !== undefined) return { kind: 'transfer', value: transfer as Transfer }
  const authorization = of('transfer_authorizations')
  if (authorization !== undefined)
    return { kind: 'transfer-authorization', value: authorization as Authorization }
  return undefined
}
