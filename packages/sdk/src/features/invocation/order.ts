import { checkedFields } from './alphabets'

/** An order for the front end; `prepay_id` may have its prefix `prepay_id=`. */
export interface PrepaidOrder {
  readonly appid: string
  readonly prepay_id: string
}

/**
 * The order with `prepay_id` without its prefix.
 *
 * @throws InputError `OPTION_INVALID`
 */
export function bareOrder(order: PrepaidOrder): PrepaidOrder {
  const { appid, prepay_id } = checkedFields(order, 'appid', 'prepay_id')
  return { appid, prepay_id: prepay_id.replace(/^prepay_id=/, '') }
}
