import { type SignTypeV2, loadSecret, rsaScheme, verifyV2 } from '@wxpay/protocol'
import type { Context } from '../../domain/context'
import type { Merchant } from '../../merchants/merchant'
import { type PayableOrder, appidsOf, checkPayable, findOrder, signerOf } from './orders'
import { type Parameters, matchOf, nonceForm, shortened, stringOf, timestampForm } from './parameters'
import { rejected, texts } from './rejection'
import { type SignedPayment, fieldNames, messageV3, parametersV2 } from './signed-call'
import { type WrongField, wrongFieldV2, wrongFieldV3 } from './wrong-field'

/**
 * Checks the parameters of `getBrandWCPayRequest`, `wx.requestPayment` and `wx.chooseWXPay`.
 *
 * @param appid - the appid of the mini program or page, if its parameters do not have it
 * @throws ClientCallRejected
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791857
 */
export function checkPagePayment(
  context: Context,
  parameters: Parameters,
  appid: string | undefined,
): PayableOrder {
  const given = appid ?? stringOf(parameters, 'appId')
  // wx.chooseWXPay writes it in lower case, and signs it as the others do.
  const timestampField = parameters['timeStamp'] === undefined ? 'timestamp' : 'timeStamp'
  const timestamp = matchOf(
    parameters,
    parameters[timestampField] === undefined ? 'timeStamp' : timestampField,
    timestampForm,
  )
  const nonce = matchOf(parameters, 'nonceStr', nonceForm)
  const packageText = matchOf(parameters, 'package', {
    pattern: /^prepay_id=[\w-]{1,128}$/,
    zh: '「prepay_id=」加下单返回的 prepay_id',
    en: '"prepay_id=" and the prepay_id of the order',
  })
  const prepay_id = packageText.slice('prepay_id='.length)
  const signature = stringOf(parameters, 'paySign')
  const found = findPaid(context, prepay_id, 'package')
  checkAppid(found, given, 'appId')
  const signType = signTypeOf(found, parameters)
  checkSignature(
    context,
    found,
    { form: 'page', appid: given, timestamp, nonce, prepay_id, signType },
    signature,
  )
  checkPayable(context, found, 'prepay_id', 'package')
  return found
}

/**
 * Checks the `PayReq` of the OpenSDK.
 *
 * @throws ClientCallRejected
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013070351
 */
export function checkAppPayment(context: Context, parameters: Parameters): PayableOrder {
  const appid = stringOf(parameters, 'appid')
  const partnerid = stringOf(parameters, 'partnerid')
  const prepay_id = stringOf(parameters, 'prepayid')
  if (stringOf(parameters, 'package') !== 'Sign=WXPay')
    throw rejected('package', texts.parameters, {
      zh: 'package 固定为 Sign=WXPay。',
      en: 'package must be Sign=WXPay.',
    })
  const nonce = matchOf(parameters, 'noncestr', nonceForm)
  const timestamp = matchOf(parameters, 'timestamp', timestampForm)
  const signature = stringOf(parameters, 'sign')
  const found = findPaid(context, prepay_id, 'prepayid')
  checkAppid(found, appid, 'appid')
  const payees = payeesOf(found)
  if (!payees.includes(partnerid))
    throw rejected('partnerid', texts.parameters, {
      zh: `partnerid 应为下单的商户号 ${payees.join(' 或 ')}，收到 ${shortened(partnerid)}。`,
      en: `partnerid must be the merchant ID of the order, ${payees.join(' or ')}, received ${shortened(partnerid)}.`,
    })
  const signType = orderSignType(found)
  const signed = { form: 'app', appid, timestamp, nonce, prepay_id, partnerid, signType } as const
  checkSignature(context, found, signed, signature)
  checkPayable(context, found, 'prepay_id', 'prepayid')
  return found
}

function findPaid(context: Context, prepay_id: string, field: string): PayableOrder {
  const found = findOrder(context, 'prepay_id', prepay_id)
  if (found !== undefined) return found
  throw rejected(field, texts.orderUnknown, {
    zh: `没有 prepay_id 为 ${shortened(prepay_id)} 的订单；重新下单后，旧的 prepay_id 不再有效。`,
    en: `No order has the prepay_id ${shortened(prepay_id)}; after an order is repeated, its former prepay_id is void.`,
  })
}

function checkAppid(found: PayableOrder, appid: string, field: string): void {
  const appids = appidsOf(found)
  if (appids.includes(appid)) return
  throw rejected(field, texts.orderUnknown, {
    zh: `${field} 是 ${shortened(appid)}，下单的 appid 是 ${appids.join(' 与 ')}，两者必须一致。`,
    en: `${field} is ${shortened(appid)}, but the order was made with the appid ${appids.join(' and ')}; both must be the same.`,
  })
}

function payeesOf({ kind, order }: PayableOrder): readonly string[] {
  if (kind === 'combined-order') return [order.combine_mchid]
  return order.sub_mchid === undefined ? [order.mchid] : [order.sub_mchid, order.mchid]
}

const orderSignType = ({ kind, order }: PayableOrder): 'RSA' | SignTypeV2 =>
  kind === 'transaction' ? (order.v2?.signType ?? 'RSA') : 'RSA'

function signTypeOf(found: PayableOrder, parameters: Parameters): 'RSA' | SignTypeV2 {
  const wanted = orderSignType(found)
  const given =
    parameters['signType'] === undefined && wanted !== 'RSA' ? 'MD5' : stringOf(parameters, 'signType')
  if (given === wanted) return wanted
  throw rejected('signType', texts.signature, {
    zh: `signType 应为 ${wanted}（${wanted === 'RSA' ? '订单由 APIv3 创建' : '与下单时的 sign_type 一致'}），收到 ${shortened(given)}。`,
    en: `signType must be ${wanted} (${wanted === 'RSA' ? 'the order was made by APIv3' : 'the sign_type of the order'}), received ${shortened(given)}.`,
  })
}

function checkSignature(
  context: Context,
  found: PayableOrder,
  signed: SignedPayment,
  signature: string,
): void {
  const merchant = context.merchants.get(signerOf(found))
  const wrong =
    signed.signType === 'RSA'
      ? wrongV3(context, merchant, signed, signature)
      : wrongV2(context, merchant, { ...signed, signType: signed.signType }, signature)
  if (wrong === undefined) return
  const { field, zh, en } = wrong
  const sign = fieldNames[signed.form].sign
  throw rejected(field, texts.signature, {
    zh: `${sign} 与参数不符。${zh}`,
    en: `${sign} does not fit the parameters. ${en}`,
  })
}

function wrongV3(
  context: Context,
  merchant: Merchant,
  signed: SignedPayment,
  signature: string,
): WrongField | undefined {
  const message = Buffer.from(messageV3(signed))
  if (rsaScheme.verify(message, signature, context.merchants.publicKey(merchant))) return undefined
  return wrongFieldV3(context, merchant, signed, signature)
}

function wrongV2(
  context: Context,
  merchant: Merchant,
  signed: SignedPayment & { readonly signType: SignTypeV2 },
  signature: string,
): WrongField | undefined {
  const secret = loadSecret(merchant.secret, 'secret')
  if (verifyV2(parametersV2(signed), signature, secret, signed.signType)) return undefined
  return wrongFieldV2(context, merchant, signed, signature)
}
