import { withoutUndefined } from '../base/values'
import { refuseNonObject } from './known-options'
import type { WechatpayOptions } from './options'

/** Options of another merchant: its identity, and every option that differs. */
export type MerchantOptions = Pick<WechatpayOptions, 'mchid' | 'serial' | 'privateKey'> &
  Partial<WechatpayOptions>

const own = ['mchid', 'serial', 'privateKey', 'apiv3Key', 'secret', 'merchant', 'brand'] as const

/** Options that a client passes on: all except its identity and its secrets. */
export function inheritedOptions(options: WechatpayOptions): Partial<WechatpayOptions> {
  const shared: Partial<WechatpayOptions> = withoutUndefined(options)
  for (const name of own) Reflect.deleteProperty(shared, name)
  return shared
}

/**
 * The options of a client for another merchant. A client that downloads its certificates does not inherit
 * trusted keys.
 */
export function mergedOptions(
  { certs, ...shared }: Partial<WechatpayOptions>,
  options: MerchantOptions,
): WechatpayOptions {
  refuseNonObject('with', options)
  const isAlone = options.certs === undefined && options.apiv3Key === undefined
  return { ...shared, ...(isAlone && { certs }), ...withoutUndefined(options) }
}
