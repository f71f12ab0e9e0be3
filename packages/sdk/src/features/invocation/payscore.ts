import { hmacSignV2 } from '@wxpay/protocol'
import { checkedFields } from './alphabets'
import { type InvocationSettings, secretOf, stamp } from './signing'

/** Parameters of a pay score page: `extraData` for mini programs, `queryString` for H5, JSAPI and apps. */
export interface BusinessView<Fields extends string> {
  readonly businessType: `wxpayScore${'Use' | 'Detail' | 'Enable'}`
  readonly extraData: Readonly<
    Record<Fields | 'mch_id' | 'timestamp' | 'nonce_str' | 'sign_type' | 'sign', string>
  >
  readonly queryString: string
}

/** Pay score pages, all signed by HMAC-SHA256 with the APIv2 key. */
export class PayscoreInvocation {
  readonly #settings: InvocationSettings

  constructor(settings: InvocationSettings) {
    this.#settings = settings
  }

  /**
   * The page on which a user confirms an order.
   *
   * @param order - `package`, from the response to `POST /v3/payscore/serviceorder`
   * @throws {@link InputError} `OPTION_INVALID` if a value is missing or outside its documented alphabet, or
   * without the client's `secret`; `field` names it
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587949
   */
  use(order: { readonly package: string }): BusinessView<'package'> {
    return this.#view('wxpayScoreUse', checkedFields(order, 'package'))
  }

  /**
   * The page that shows an order to the user.
   *
   * @throws {@link InputError} `OPTION_INVALID` if a value is missing or outside its documented alphabet, or
   * without the client's `secret`; `field` names it
   */
  detail(order: {
    readonly service_id: string
    readonly out_order_no: string
  }): BusinessView<'service_id' | 'out_order_no'> {
    return this.#view('wxpayScoreDetail', checkedFields(order, 'service_id', 'out_order_no'))
  }

  /**
   * The page on which a user authorizes a service to use pay score.
   *
   * @param permission - `apply_permissions_token`, from the response to `POST /v3/payscore/permissions`
   * @throws {@link InputError} `OPTION_INVALID` if a value is missing or outside its documented alphabet, or
   * without the client's `secret`; `field` names it
   */
  enable(permission: { readonly apply_permissions_token: string }): BusinessView<'apply_permissions_token'> {
    return this.#view('wxpayScoreEnable', checkedFields(permission, 'apply_permissions_token'))
  }

  #view<Fields extends string>(
    businessType: BusinessView<Fields>['businessType'],
    fields: Readonly<Record<Fields, string>>,
  ): BusinessView<Fields> {
    const secret = secretOf(this.#settings, 'Parameters of pay score pages')
    const { timestamp, nonce } = stamp(this.#settings)
    const unsigned = {
      mch_id: this.#settings.credentials.mchid,
      ...fields,
      timestamp,
      nonce_str: nonce,
      sign_type: 'HMAC-SHA256',
    }
    const extraData = { ...unsigned, sign: hmacSignV2(unsigned, secret) }
    return {
      businessType,
      extraData,
      queryString: new URLSearchParams(extraData).toString().replaceAll('+', '%20'),
    }
  }
}
