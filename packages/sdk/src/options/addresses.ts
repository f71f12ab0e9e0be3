import { InputError } from '../base/errors/input-error'
import { received } from '../base/errors/text'
import { addressFault, isWechatpay, WECHATPAY, WECHATPAY_BACKUP } from '../operations/base-url'
import { parseUrl } from '../base/parse-url'

/** The host that stands by: WeChat Pay's own for WeChat Pay's own, and for any other only the one that is given. */
export function readBackup(option: unknown, baseURL: string | undefined): URL | undefined {
  if (option === false) return undefined
  if (option === undefined) return isWechatpay(baseURL ?? WECHATPAY) ? new URL(WECHATPAY_BACKUP) : undefined
  return readAddress('backupBaseURL', option)
}

/** An address that paths are put behind, if it is given. */
export function readAddress(name: 'baseURL' | 'backupBaseURL', option: unknown): URL | undefined {
  if (option === undefined) return undefined
  const fault = typeof option === 'string' ? addressFault(option) : undefined
  const url = typeof option === 'string' ? parseUrl(option) : undefined
  if (fault === undefined && url !== undefined && /^https?:$/.test(url.protocol) && !hasMore(url)) return url
  const [example, otherwise] = name === 'baseURL' ? [WECHATPAY, ''] : [WECHATPAY_BACKUP, ', or false']
  throw new InputError(
    'OPTION_INVALID',
    fault === undefined
      ? `Option "${name}" must be an http:// or https:// URL as a string, without query and password, such as ` +
          `'${example}'${otherwise}; received ${received(option)}`
      : `Option "${name}" ${fault}; give an address such as '${example}'${otherwise}`,
    name,
  )
}

// Signed requests go to the host alone: what else an address may hold would be dropped without a word.
function hasMore({ search, hash, username, password }: URL): boolean {
  return [search, hash, username, password].some((part) => part !== '')
}
