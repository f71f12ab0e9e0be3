import { readBase } from './base-url'

/** Where WeChat Pay is, unless a call goes elsewhere. */
export const WECHATPAY = 'https://api.mch.weixin.qq.com'

/** WeChat Pay's own host that stands by. */
export const WECHATPAY_BACKUP = 'https://api2.mch.weixin.qq.com'

// Also those to which addresses from its answers (bills, pictures) lead.
const hosts =
  /(?:^|\.)(?:mch\.weixin\.qq\.com|payapp\.weixin\.qq\.com|action\.weixin\.qq\.com|wechatpay\.cn)$/

/**
 * Whether a `baseURL` is that of WeChat Pay itself, and not of a sandbox or of a proxy in front of it.
 *
 * @throws InputError `PATH_INVALID` if it is malformed
 */
export function isWechatpay(baseURL: string): boolean {
  const { origin, prefix } = readBase(baseURL)
  return origin === WECHATPAY && prefix === ''
}

/** Whether an address is one of WeChat Pay's, to which a signature may go. */
export function isOfWechatpay({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' && hosts.test(hostname)
}
