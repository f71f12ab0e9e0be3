import { parseUrl } from '@wxpay/protocol'
import { InputError } from '../base/errors/input-error'
import { received } from '../base/errors/text'
import { addressFault, isWechatpay, WECHATPAY, WECHATPAY_BACKUP } from '../operations/address'

/** The default fallback host: WeChat Pay's own for WeChat Pay's host, none for any other. */
export function readBackup(option: unknown, baseURL: string | undefined): URL | undefined {
  if (option === false) return undefined
  if (option === undefined) return isWechatpay(baseURL ?? WECHATPAY) ? new URL(WECHATPAY_BACKUP) : undefined
  return readAddress('backupBaseURL', option)
}

/** A base URL option, if given. */
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

// Signed requests use the host only: other parts of an address would be dropped silently.
function hasMore({ search, hash, username, password }: URL): boolean {
  return [search, hash, username, password].some((part) => part !== '')
}
