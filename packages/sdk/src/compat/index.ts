import { Aes } from './aes'
import { Decorator } from './decorator'
import { Formatter } from './formatter'
import { Hash } from './hash'
import { FormData, Multipart } from './multipart'
import { Rsa } from './rsa'
import { Transformer } from './transformer'
import { Wechatpay as Client, type Wechatpay as Instance, type WechatpayClass } from './wechatpay'

export type { RsaKeyType } from './rsa'
export type { BillLine } from './formatter'
export type { MerchantOptions, WechatpayConfig } from './options'
export type { CallConfig, Chain } from './wechatpay'
export { Aes, Decorator, FormData, Formatter, Hash, Multipart, Rsa, Transformer }

const helpers = { Rsa, Aes, Hash, Multipart, Formatter, Transformer, Decorator, FormData }
type Exports = WechatpayClass & typeof helpers

/** A client, which is also what `require` returns: its helpers are its members. */
export const Wechatpay: Exports & { readonly Wechatpay: Exports; readonly default: Exports } = Object.assign(
  Client,
  helpers,
  { Wechatpay: Client as Exports, default: Client as Exports },
)
export type Wechatpay = Instance

// The plugin has one: `import Wechatpay from '@wxpay/sdk/compat'`.
export { Wechatpay as default }
