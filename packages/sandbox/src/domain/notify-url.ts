import { parseUrl } from '@wxpay/protocol'

// Like the live gateway, which knows user names but no brackets and no blanks in a path.
const shape = /^https?:\/\/[^\s/?#]+(?:\/[^\s?#()[\]{}<>]*)?$/i

/**
 * Fault of a `notify_url`, if it has one. Plain http is accepted although WeChat Pay requires https for some
 * of them, because a webhook under test usually runs on the developer's machine.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012075420
 */
export function notifyUrlIssue(text: string): string | undefined {
  if (!/^https?:\/\//i.test(text) || parseUrl(text) === undefined)
    return 'notify_url 应为 http 或 https 的完整地址'
  if (/[?#]/.test(text)) return 'notify_url 不能携带参数'
  return shape.test(text) ? undefined : 'notify_url 的路径不能含有空白或括号'
}
