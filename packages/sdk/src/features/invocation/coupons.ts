import type { KeyObject } from 'node:crypto'
import { hmacSignV2 } from '@wxpay/protocol'
import { InputError } from '../../base/errors/input-error'
import { checkedFields } from './alphabets'
import { type InvocationSettings, secretOf } from './signing'

const PAGE = 'https://action.weixin.qq.com/busifavor/getcouponinfo'
const MOST_COUPONS = 10

/** A coupon to give to a user. */
export interface SentCoupon {
  readonly stock_id: string
  /** Your number of this coupon: the same number gives it once. */
  readonly out_request_no: string
  /** Only for stocks whose codes are given when they are sent. */
  readonly coupon_code?: string
}

/** Properties of the component `send-coupon` of the mini program plug-in. */
export interface CouponParameters {
  readonly send_coupon_params: readonly SentCoupon[]
  readonly send_coupon_merchant: string
  readonly sign: string
}

/** Merchant coupons that a user receives in a mini program or on a page, signed with the APIv2 key. */
export class CouponInvocation {
  readonly #settings: InvocationSettings

  constructor(settings: InvocationSettings) {
    this.#settings = settings
  }

  /**
   * For the component `send-coupon` of a mini program.
   *
   * @param coupons - 1 to 10 coupons
   * @param merchant - `send_coupon_merchant`, by default the client's `mchid`
   * @throws {@link InputError} `OPTION_INVALID` if a value is missing or outside its documented alphabet, or
   * without the client's `secret`; `field` names it
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012285674
   * @example
   * ```ts
   * const properties = wxpay.invoke.coupons.miniProgram([
   *   { stock_id: '98065001', out_request_no: '89560002019101000121' },
   * ])
   * ```
   */
  miniProgram(coupons: readonly SentCoupon[], merchant: SendingMerchant = {}): CouponParameters {
    if (!Array.isArray(coupons) || coupons.length < 1 || coupons.length > MOST_COUPONS) {
      throw new InputError(
        'OPTION_INVALID',
        `Give an array of 1 to ${MOST_COUPONS} coupons`,
        'send_coupon_params',
      )
    }
    const send_coupon_params = coupons.map(checkedCoupon)
    const send_coupon_merchant = this.#merchant(merchant)
    const indexed = Object.fromEntries(
      send_coupon_params.flatMap((coupon, index) =>
        Object.entries(coupon).map(([name, value]) => [`${name}${index}`, value]),
      ),
    )
    const sign = hmacSignV2({ ...indexed, send_coupon_merchant }, this.#secret())
    return { send_coupon_params, send_coupon_merchant, sign }
  }

  /**
   * The URL of the page on which a user receives a coupon.
   *
   * @param coupon - the coupon, and the user's `open_id`
   * @param merchant - `send_coupon_merchant`, by default the client's `mchid`
   * @throws {@link InputError} `OPTION_INVALID` if a value is missing or outside its documented alphabet, or
   * without the client's `secret`; `field` names it
   * @see https://pay.weixin.qq.com/docs/merchant/apis/offer-coupons-by-h5/h5-coupon.html
   * @example
   * ```ts
   * response.redirect(wxpay.invoke.coupons.h5({ stock_id, out_request_no, open_id }))
   * ```
   */
  h5(coupon: SentCoupon & { readonly open_id: string }, merchant: SendingMerchant = {}): string {
    const parameters = {
      ...checkedCoupon(coupon),
      ...checkedFields(coupon, 'open_id'),
      send_coupon_merchant: this.#merchant(merchant),
    }
    const query = new URLSearchParams({ ...parameters, sign: hmacSignV2(parameters, this.#secret()) })
    return `${PAGE}?${query.toString()}#wechat_pay&wechat_redirect`
  }

  #merchant({ send_coupon_merchant = this.#settings.credentials.mchid }: SendingMerchant): string {
    return checkedFields({ send_coupon_merchant }, 'send_coupon_merchant').send_coupon_merchant
  }

  #secret(): KeyObject {
    return secretOf(this.#settings, 'Parameters of coupons')
  }
}

/** The merchant who gives a coupon. */
export interface SendingMerchant {
  readonly send_coupon_merchant?: string
}

function checkedCoupon(coupon: SentCoupon): Record<string, string> & SentCoupon {
  return {
    ...checkedFields(coupon, 'stock_id', 'out_request_no'),
    ...(coupon.coupon_code !== undefined && checkedFields(coupon, 'coupon_code')),
  }
}
