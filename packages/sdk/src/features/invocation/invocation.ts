import { appMessage, jsapiMessage, parseUrl } from '@wxpay/protocol'
import { InputError } from '../../base/errors/input-error'
import { checkedFields } from './alphabets'
import { type AppOrder, type AppParameters, unsignedApp } from './app'
import { CouponInvocation } from './coupons'
import { bareOrder, type PrepaidOrder } from './order'
import { PayscoreInvocation } from './payscore'
import { type InvocationSettings, stamp } from './signing'
import { InvocationV2 } from './v2'

/** Parameters of `wx.requestPayment` and `WeixinJSBridge` (`getBrandWCPayRequest`). */
export interface JsapiParameters {
  readonly appId: string
  /** Seconds since 1970, as a string: a number fails on iOS. */
  readonly timeStamp: string
  readonly nonceStr: string
  /** `prepay_id=…` */
  readonly package: string
  readonly signType: 'RSA'
  readonly paySign: string
}

/** Parameters of `wx.requestMerchantTransfer`. */
export interface TransferParameters {
  readonly mchId: string
  readonly appId: string
  readonly package: string
}

/**
 * Signed parameters that a front end passes to WeChat. Those of JSAPI, mini programs and apps are signed with
 * the merchant's private key, those of pay score pages with the APIv2 key (`secret`).
 */
export class Invocation {
  /** Pay score pages. */
  readonly payscore: PayscoreInvocation
  /** Merchant coupons that a user receives in a mini program or on a page. */
  readonly coupons: CouponInvocation
  /** Payments whose order was made by APIv2, and red packets of mini programs. */
  readonly v2: InvocationV2
  readonly #settings: InvocationSettings

  constructor(settings: InvocationSettings) {
    this.#settings = settings
    this.payscore = new PayscoreInvocation(settings)
    this.coupons = new CouponInvocation(settings)
    this.v2 = new InvocationV2(settings)
  }

  /**
   * For `wx.requestPayment` of a mini program and for JSAPI pages. Valid for two hours, like the `prepay_id`.
   *
   * @throws {@link InputError} `OPTION_INVALID` if a value is missing or outside its documented alphabet; `field` names it
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791858
   * @example
   * ```ts
   * const parameters = await wxpay.invoke.jsapi({ appid: 'wxd678efh567hg6787', prepay_id })
   * // in the page: wx.requestPayment(parameters)
   * ```
   */
  async jsapi(order: PrepaidOrder): Promise<JsapiParameters> {
    const { appid, prepay_id } = bareOrder(order)
    const { timestamp, nonce } = stamp(this.#settings)
    const message = jsapiMessage({ appid, timestamp, nonce, prepay_id })
    return {
      appId: appid,
      timeStamp: timestamp,
      nonceStr: nonce,
      package: `prepay_id=${prepay_id}`,
      signType: 'RSA',
      paySign: await this.#settings.credentials.sign(message),
    }
  }

  /**
   * For the OpenSDK of an app. `partnerid` is the client's `mchid`, or the sub-merchant's if a service provider
   * makes the order.
   *
   * @throws {@link InputError} `OPTION_INVALID` if a value is missing or outside its documented alphabet; `field` names it
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013070351
   * @example
   * ```ts
   * const parameters = await wxpay.invoke.app({ appid: 'wxd678efh567hg6787', prepay_id })
   * ```
   */
  async app(order: AppOrder): Promise<AppParameters> {
    const unsigned = unsignedApp(this.#settings, order)
    const { appid, timestamp, noncestr: nonce, prepayid: prepay_id } = unsigned
    const sign = await this.#settings.credentials.sign(appMessage({ appid, timestamp, nonce, prepay_id }))
    return { ...unsigned, sign }
  }

  /**
   * For `wx.requestMerchantTransfer`, with which a user confirms a transfer. They are not signed:
   * `package_info` was issued by WeChat Pay.
   *
   * @param transfer - `package_info`, from the response to the transfer while its state is `WAIT_USER_CONFIRM`
   * @throws {@link InputError} `OPTION_INVALID` if a value is missing; `field` names it
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716434
   * @example
   * ```ts
   * const parameters = wxpay.invoke.transfer({ appid: 'wxd678efh567hg6787', package_info })
   * ```
   */
  transfer(transfer: { readonly appid: string; readonly package_info: string }): TransferParameters {
    const { appid, package_info } = checkedFields(transfer, 'appid', 'package_info')
    return { mchId: this.#settings.credentials.mchid, appId: appid, package: package_info }
  }

  /**
   * The URL that opens WeChat from a browser page, with the page to return to. Valid for five minutes.
   *
   * @throws {@link InputError} `OPTION_INVALID` if one of the two is not an https:// URL
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791834
   * @example
   * ```ts
   * response.redirect(wxpay.invoke.h5({ h5_url, redirect_url: 'https://shop.example.com/orders/42' }))
   * ```
   */
  h5(order: { readonly h5_url: string; readonly redirect_url?: string }): string {
    const h5_url = addressOf(order, 'h5_url')
    if (order.redirect_url === undefined) return h5_url
    const redirect_url = encodeURIComponent(addressOf(order, 'redirect_url'))
    return `${h5_url}${h5_url.includes('?') ? '&' : '?'}redirect_url=${redirect_url}`
  }
}

// Neither spaces nor control characters: the URL is written into a Location header or a page.
function addressOf<Field extends string>(
  order: Readonly<Partial<Record<Field, unknown>>>,
  field: Field,
): string {
  const address: unknown = order[field]
  const isAddress =
    typeof address === 'string' &&
    /^https?:\/\/[^\s\p{Cc}\p{Cs}]+$/iu.test(address) &&
    parseUrl(address) !== undefined
  if (isAddress) return address
  throw new InputError('OPTION_INVALID', `${field} must be an https:// URL without spaces`, field)
}
