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

/**
 * Whether an address is one of WeChat Pay's own, to which a signed request may go although `baseURL` names another host:
 * addresses of bills and pictures come in responses. WeChat Pay serves all of them on port 443; any other port is
 * somebody else's, such as a tunnel or a test server behind a name that was redirected.
 */
export function isOfWechatpay({ protocol, hostname, port }: URL): boolean {
  return protocol === 'https:' && port === '' && hosts.test(hostname)
}
