import { parseUrl } from '../url/parse-url'
import { type Fields } from './fields'

const MAX_LENGTH = 256

/**
 * Reads `notify_url`: http or https, without query, fragment or credentials. Plain http is accepted although
 * WeChat Pay requires https, because a webhook under test usually runs on the developer's machine.
 *
 * @throws ApiError PARAM_ERROR
 */
export function readNotifyUrl(body: Fields): string {
  const text = body.string('notify_url', { min: 1, max: MAX_LENGTH })
  const url = parseUrl(text)
  if (url === undefined || !/^https?:\/\//i.test(text) || !['http:', 'https:'].includes(url.protocol)) {
    throw body.error('notify_url', 'notify_url 应为 http 或 https 的完整地址')
  }
  if (text.includes('?') || text.includes('#')) throw body.error('notify_url', 'notify_url 不能携带参数')
  if (url.username !== '' || url.password !== '')
    throw body.error('notify_url', 'notify_url 不能携带用户名和密码')
  return text
}
