import { type Fields } from '../gateway/fields'

const LONGEST = 256

/**
 * Reads a URL to notify: http or https, without query, fragment or credentials. Plain http is taken although WeChat
 * Pay asks for https in places: the webhook that a sandbox notifies stands on the developer's own machine.
 *
 * @throws Refusal PARAM_ERROR
 */
export function readNotifyUrl(body: Fields): string {
  const text = body.text('notify_url', { min: 1, max: LONGEST })
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !/^https?:\/\//i.test(text) || !['http:', 'https:'].includes(url.protocol)) {
    throw body.fault('notify_url', 'notify_url 应为 http 或 https 的完整地址')
  }
  if (text.includes('?') || text.includes('#')) throw body.fault('notify_url', 'notify_url 不能携带参数')
  if (url.username !== '' || url.password !== '')
    throw body.fault('notify_url', 'notify_url 不能携带用户名和密码')
  return text
}
