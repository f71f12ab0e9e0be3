import { withoutUndefined } from '../base/objects'
import { refuseNonObject } from './known-options'
import type { WechatpayOptions } from './options'

/** What another merchant brings: who signs, and whatever is to differ. */
export type MerchantOptions = Pick<WechatpayOptions, 'mchid' | 'serial' | 'privateKey'> &
  Partial<WechatpayOptions>

const own = ['mchid', 'serial', 'privateKey', 'apiv3Key', 'secret', 'merchant', 'brand'] as const

/** What a client may hand on: all but who it is, and its secrets. */
export function inheritedOptions(options: WechatpayOptions): Partial<WechatpayOptions> {
  const shared: Partial<WechatpayOptions> = withoutUndefined(options)
  for (const name of own) Reflect.deleteProperty(shared, name)
  return shared
}

/** The options of a client for another merchant. One that downloads its certificates is not given those of others. */
export function mergedOptions(
  { certs, ...shared }: Partial<WechatpayOptions>,
  options: MerchantOptions,
): WechatpayOptions {
  refuseNonObject('with', options)
  const isAlone = options.certs === undefined && options.apiv3Key === undefined
  return { ...shared, ...(isAlone && { certs }), ...withoutUndefined(options) }
}
