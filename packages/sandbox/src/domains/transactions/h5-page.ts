/** Path of the sandbox's own page for payments in a browser. */
export const H5_PATH = '/phone/h5'

/** WeChat Pay's page for payments in a browser. */
const OFFICIAL = 'https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb'

/**
 * Page on which an order is paid in a browser: the sandbox's own, so that the address works without WeChat. An order that
 * was sent to a host name of WeChat Pay has the official address, because no browser would reach the sandbox by that name.
 *
 * @param origin - scheme, host and port that the order was sent to
 * @param publicUrl - address by which browsers reach the sandbox, if it is another one
 */
export function h5PageOf(origin: string, publicUrl?: string): string {
  if (publicUrl !== undefined) return `${new URL(publicUrl).origin}${H5_PATH}`
  return new URL(origin).hostname.endsWith('.weixin.qq.com') ? OFFICIAL : `${origin}${H5_PATH}`
}
