import { parseUrl } from '@wxpay/protocol'
import type { Context } from '../../domain/context'
import { parseDocument } from '../../storage/table'
import type { Contract } from '../contracts/contract'
import { PAGE } from '../contracts/pre-sign'
import { H5_PATH } from '../transactions/h5-page'
import { type PayableOrder, checkPayable, findOrder } from './orders'
import { type Parameters, shortened, stringOf } from './parameters'
import { rejected, texts } from './rejection'

/** A contract that the user opened. */
export interface OpenedContract {
  readonly kind: 'contract'
  readonly value: Contract
}

/**
 * Checks the address of a payment in a browser, as WeChat Pay's page does.
 *
 * @param parameters - `prepay_id` and `package` of the address, the `referer`, and the `user_agent` of the browser
 * @throws ClientCallRejected
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791834
 */
export function checkH5(context: Context, parameters: Parameters): PayableOrder {
  const prepay_id = stringOf(parameters, 'prepay_id', texts.h5Referer)
  const packageId = stringOf(parameters, 'package', texts.h5Referer)
  const found = findH5(context, prepay_id, packageId)
  if (found === undefined)
    throw rejected('h5_url', texts.h5Expired, {
      zh: `没有 h5_url 含 prepay_id=${shortened(prepay_id)} 与这个 package 的订单；重新下单后，旧的 h5_url 不再有效。`,
      en: `No order has an h5_url with prepay_id=${shortened(prepay_id)} and this package; after an order is repeated, its former h5_url is void.`,
    })
  const { referer, user_agent, redirect_url } = parameters
  if (typeof user_agent === 'string' && /MicroMessenger/i.test(user_agent))
    throw rejected('user_agent', texts.h5InWechat, {
      zh: 'h5_url 只能在微信以外的浏览器打开；微信内请用 JSAPI 支付。',
      en: 'An h5_url can only be opened outside of WeChat; inside of it, use JSAPI.',
    })
  if (referer === '')
    throw rejected('referer', texts.h5Referer, {
      zh: '请求没有 Referer：h5_url 必须由商户的页面跳转打开，且页面不能设置 Referrer-Policy: no-referrer。',
      en: 'The request has no Referer: a page of the merchant must lead to the h5_url, without Referrer-Policy: no-referrer.',
    })
  if (typeof redirect_url === 'string') checkRedirect(redirect_url)
  checkPayable(context, found, 'h5_url', 'h5_url')
  return found
}

function checkRedirect(redirect_url: string): void {
  const protocol = parseUrl(redirect_url)?.protocol
  if (protocol === 'https:' || protocol === 'http:') return
  throw rejected('redirect_url', texts.h5Referer, {
    zh: `redirect_url 应为 http:// 或 https:// 开头的完整 URL，并用 encodeURIComponent 编码，收到 ${shortened(redirect_url)}。`,
    en: `redirect_url must be a complete URL with http:// or https://, encoded by encodeURIComponent, received ${shortened(redirect_url)}.`,
  })
}

function findH5(context: Context, prepay_id: string, packageId: string): PayableOrder | undefined {
  if (!/^[\w-]{1,128}$/.test(prepay_id) || !/^\d{1,32}$/.test(packageId)) return undefined
  return findOrder(context, 'h5_url', `?prepay_id=${prepay_id}&package=${packageId}`)
}

/**
 * Opens the content of a QR code, or an address that is pasted.
 *
 * @throws ClientCallRejected
 */
export function scan(context: Context, text: string): PayableOrder | OpenedContract {
  const code = text.trim()
  if (code.startsWith('weixin://wxpay/bizpayurl')) {
    const found = findOrder(context, 'code_url', code)
    if (found === undefined)
      throw rejected('code', texts.codeUnknown, {
        zh: '没有 code_url 是这个二维码内容的订单；重新下单后，旧的二维码不再有效。',
        en: 'No order has this code_url; after an order is repeated, its former QR code is void.',
      })
    checkPayable(context, found, 'code_url', 'code')
    return found
  }
  const url = parseUrl(code)
  const prepay_id = url?.searchParams.get('prepay_id')
  if (url !== undefined && typeof prepay_id === 'string' && isH5(url))
    return checkH5(context, { prepay_id, package: url.searchParams.get('package') ?? '' })
  const entrust = url?.searchParams.get('pre_entrustweb_id')
  if (typeof entrust === 'string' && code.startsWith(PAGE)) return openContract(context, entrust)
  throw rejected('code', texts.codeUnknown, {
    zh: '不是微信支付的二维码：应为 weixin://wxpay/bizpayurl?pr=…、h5_url 或委托代扣的签约地址。',
    en: 'Not a code of WeChat Pay: weixin://wxpay/bizpayurl?pr=…, an h5_url, or the address of a contract.',
  })
}

function isH5({ pathname }: URL): boolean {
  return pathname === H5_PATH || pathname.endsWith('/checkmweb')
}

/**
 * Opens a contract by the `pre_entrustweb_id` that its address or the path of the mini program contains.
 *
 * @throws ClientCallRejected
 */
export function openContract({ database, clock }: Context, pre_entrustweb_id: string): OpenedContract {
  const row = database.get(
    "SELECT document FROM contracts WHERE json_extract(document, '$.pre_entrustweb_id') = ? LIMIT 1",
    pre_entrustweb_id,
  )
  if (row === undefined)
    throw rejected('pre_entrustweb_id', texts.parameters, {
      zh: `没有 pre_entrustweb_id 为 ${shortened(pre_entrustweb_id)} 的签约。`,
      en: `No contract has the pre_entrustweb_id ${shortened(pre_entrustweb_id)}.`,
    })
  const value = parseDocument(row) as Contract
  if (value.contract_state === 'SIGNING' && clock.now().getTime() >= value.signableUntil)
    throw rejected('pre_entrustweb_id', texts.notOpen, {
      zh: 'pre_entrustweb_id 的有效期是两小时，已经过期；请重新预签约。',
      en: 'The pre_entrustweb_id was valid for two hours and has expired; pre-sign again.',
    })
  return { kind: 'contract', value }
}
