import type { CertificateStore } from '../certificates/store'
import { InputError } from '../error/input-error'
import { documentedRates, type Rate } from '../limit/rates'

const wechatPay = /^https:\/\/api\.mch\.weixin\.qq\.com\/?$/
const BACKUP = 'https://api2.mch.weixin.qq.com'

/** The host that stands by: WeChat Pay's own for WeChat Pay's own, and for any other only the one that is given. */
export function readBackup(option: unknown, baseURL: string | undefined): URL | undefined {
  if (option === false) return undefined
  if (option === undefined)
    return wechatPay.test(baseURL ?? 'https://api.mch.weixin.qq.com') ? new URL(BACKUP) : undefined
  return readAddress('backupBaseURL', option)
}

/** An address that paths are put behind, if it is given. */
export function readAddress(name: 'baseURL' | 'backupBaseURL', option: unknown): URL | undefined {
  if (option === undefined) return undefined
  const url = typeof option === 'string' && URL.canParse(option) ? new URL(option) : undefined
  if (url !== undefined && /^https?:$/.test(url.protocol) && !hasMore(url)) return url
  const [example, otherwise] =
    name === 'baseURL' ? ['https://api.mch.weixin.qq.com', ''] : [BACKUP, ', or false']
  throw new InputError(
    'OPTION_INVALID',
    `${name} is an http:// or https:// address, as text, without a query and a password, such as '${example}'${otherwise}`,
    name,
  )
}

// Signed requests go to the host alone: what else an address may hold would be dropped without a word.
function hasMore({ search, hash, username, password }: URL): boolean {
  return [search, hash, username, password].some((part) => part !== '')
}

/** The `timeout` of axios, if it is given: 0 and Infinity are none. */
export function readTimeout(option: unknown): void {
  if (option === undefined || (typeof option === 'number' && option >= 0)) return
  throw new InputError('OPTION_INVALID', 'timeout is a number of milliseconds; 0 is none', 'timeout')
}

/** A time in milliseconds, if it is given. */
export function readMilliseconds(name: string, option: unknown): number | undefined {
  if (option === undefined) return undefined
  if (typeof option === 'number' && Number.isInteger(option) && option > 0 && option < 2 ** 31) return option
  throw new InputError('OPTION_INVALID', `${name} is a positive integer of milliseconds`, name)
}

/** A callback, if it is given. */
export function readFunction<Given>(name: string, option: Given | undefined): Given | undefined {
  if (option === undefined || typeof option === 'function') return option
  throw new InputError('OPTION_INVALID', `${name} is not a function`, name)
}

/** What ends a call, if it is given. */
export function readSignal(signal: unknown): void {
  if (signal === undefined || signal === null) return
  if (typeof signal === 'object' && 'aborted' in signal && 'addEventListener' in signal) return
  throw new InputError('OPTION_INVALID', 'signal is not an AbortSignal: give controller.signal', 'signal')
}

/** Rates by route. */
export function readLimits(option: unknown): Readonly<Record<string, Rate>> | undefined {
  if (option === undefined) return undefined
  if (option === 'documented') return documentedRates
  if (typeof option !== 'object' || option === null) {
    throw new InputError(
      'OPTION_INVALID',
      "limits is 'documented', or rates by route: { 'POST /v3/refund/domestic/refunds': { calls: 150, per: 1000 } }",
      'limits',
    )
  }
  for (const [route, rate] of Object.entries(option) as [string, unknown][]) {
    if (!/^(?:GET|POST|PUT|PATCH|DELETE) \//.test(route) || !isRate(rate)) {
      throw new InputError(
        'OPTION_INVALID',
        `limits[${JSON.stringify(route)}] is not { calls, per } (calls in so many milliseconds, both above 0) under a route ` +
          "such as 'POST /v3/refund/domestic/refunds'",
        `limits.${route}`,
      )
    }
  }
  return { ...(option as Record<string, Rate>) }
}

function isRate(rate: unknown): rate is Rate {
  if (typeof rate !== 'object' || rate === null || !('calls' in rate) || !('per' in rate)) return false
  return [rate.calls, rate.per].every((value) => typeof value === 'number' && value > 0 && value < Infinity)
}

/** Something that keeps certificates. */
export function readStore(store: CertificateStore | undefined): CertificateStore | undefined {
  if (store === undefined) return undefined
  const methods = ['read', 'write', 'place'] as const
  if (methods.every((name) => typeof (store as Partial<CertificateStore>)[name] === 'function')) return store
  throw new InputError(
    'OPTION_INVALID',
    'certificateStore has to have the methods read(mchid), write(mchid, entry) and place(mchid)',
    'certificateStore',
  )
}
