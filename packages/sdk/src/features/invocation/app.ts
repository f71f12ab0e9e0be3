import { checkedFields } from './alphabets'
import { bareOrder, type PrepaidOrder } from './order'
import { type InvocationSettings, stamp } from './signing'

/** Parameters of the OpenSDK's `PayReq`. */
export interface AppParameters {
  readonly appid: string
  readonly partnerid: string
  readonly prepayid: string
  readonly package: string
  readonly noncestr: string
  readonly timestamp: string
  readonly sign: string
}

/** An order to be paid in an app. */
export interface AppOrder extends PrepaidOrder {
  /** Default: the client's `mchid`. */
  readonly partnerid?: string
}

/**
 * Parameters of an order before they are signed.
 *
 * @throws InputError `OPTION_INVALID`
 */
export function unsignedApp(settings: InvocationSettings, order: AppOrder): Omit<AppParameters, 'sign'> {
  const { appid, prepay_id: prepayid } = bareOrder(order)
  const { mchid } = settings.credentials
  const { partnerid } = checkedFields({ partnerid: order.partnerid ?? mchid }, 'partnerid')
  const { timestamp, nonce: noncestr } = stamp(settings)
  return { appid, partnerid, prepayid, package: 'Sign=WXPay', noncestr, timestamp }
}
