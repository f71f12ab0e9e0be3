import type { KeyObject } from 'node:crypto'
import { type SignTypeV2, signV2 } from '@wxpay/protocol'
import { InputError } from '../../base/errors/input-error'
import { checkedFields } from './alphabets'
import { type AppOrder, type AppParameters, unsignedApp } from './app'
import { bareOrder, type PrepaidOrder } from './order'
import { type InvocationSettings, secretOf, stamp } from './signing'

/** `sign_type` of the order; the front end must use the same. */
export interface SignTypeOption {
  /** Default MD5, as that of APIv2. */
  readonly sign_type?: SignTypeV2
}

/** Parameters of `wx.requestPayment` and `WeixinJSBridge` for an order of APIv2. */
export interface JsapiParametersV2 {
  readonly appId: string
  readonly timeStamp: string
  readonly nonceStr: string
  /** `prepay_id=…` */
  readonly package: string
  readonly signType: SignTypeV2
  readonly paySign: string
}

/** Parameters of `wx.sendBizRedPacket`. */
export interface RedPacketParameters {
  readonly timeStamp: string
  readonly nonceStr: string
  /** URL-encoded. */
  readonly package: string
  readonly signType: 'MD5'
  readonly paySign: string
}

/** Payments whose order was made by APIv2, and red packets of mini programs, all signed with the APIv2 key. */
export class InvocationV2 {
  readonly #settings: InvocationSettings

  constructor(settings: InvocationSettings) {
    this.#settings = settings
  }

  /**
   * For `wx.requestPayment` of a mini program and for JSAPI pages, if the order was made by APIv2.
   *
   * @throws {@link InputError} `OPTION_INVALID` if a value is missing or outside its documented alphabet, or
   * without the client's `secret`; `field` names it
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985891
   * @example
   * ```ts
   * const parameters = wxpay.invoke.v2.jsapi({ appid: 'wxd678efh567hg6787', prepay_id, sign_type: 'HMAC-SHA256' })
   * ```
   */
  jsapi(order: PrepaidOrder & SignTypeOption): JsapiParametersV2 {
    const { appid, prepay_id } = bareOrder(order)
    const signType = signTypeOf(order)
    const unsigned = {
      appId: appid,
      ...this.#stamp(),
      package: `prepay_id=${prepay_id}`,
      signType,
    }
    return { ...unsigned, paySign: signV2(unsigned, this.#secret(), signType) }
  }

  /**
   * For the OpenSDK of an app, if the order was made by APIv2. `partnerid` is the client's `mchid`, or the
   * sub-merchant's if a service provider makes the order.
   *
   * @throws {@link InputError} `OPTION_INVALID` if a value is missing or outside its documented alphabet, or
   * without the client's `secret`; `field` names it
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985891
   */
  app(order: AppOrder & SignTypeOption): AppParameters {
    const unsigned = unsignedApp(this.#settings, order)
    return { ...unsigned, sign: signV2(unsigned, this.#secret(), signTypeOf(order)) }
  }

  /**
   * For `wx.sendBizRedPacket` of a mini program.
   *
   * @param packet - `package`, from the response to `sendminiprogramhb`, not encoded
   * @throws {@link InputError} `OPTION_INVALID` if a value is missing, or without the client's `secret`;
   * `field` names it
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937428
   */
  redPacket(packet: { readonly appid: string; readonly package: string }): RedPacketParameters {
    const { appid } = checkedFields(packet, 'appid')
    const parameters = { ...this.#stamp(), package: encodeURIComponent(packageOf(packet)) }
    // The appid is signed but not passed, and the algorithm is passed but not signed.
    const paySign = signV2({ ...parameters, appId: appid }, this.#secret(), 'MD5')
    return { ...parameters, signType: 'MD5', paySign }
  }

  #stamp(): { timeStamp: string; nonceStr: string } {
    const { timestamp, nonce } = stamp(this.#settings)
    return { timeStamp: timestamp, nonceStr: nonce }
  }

  #secret(): KeyObject {
    return secretOf(this.#settings, 'Parameters of APIv2')
  }
}

// Encoded before it is signed, so it may contain & and =.
function packageOf(packet: { readonly package: unknown }): string {
  if (typeof packet.package === 'string' && /^[!-~]{1,2048}$/.test(packet.package)) return packet.package
  throw new InputError(
    'OPTION_INVALID',
    'package must be 1 to 2,048 visible ASCII characters, as WeChat Pay returned it',
    'package',
  )
}

function signTypeOf({ sign_type = 'MD5' }: SignTypeOption): SignTypeV2 {
  if (['MD5', 'HMAC-SHA256'].includes(sign_type)) return sign_type
  throw new InputError('OPTION_INVALID', 'sign_type must be MD5 or HMAC-SHA256', 'sign_type')
}
