import { missing, rejected, texts } from './rejection'

/** Parameters of a call, as a page or an app passes them. */
export type Parameters = Readonly<Record<string, unknown>>

/** Longest parameter that is read. */
const LONGEST = 4096

/**
 * Reads a parameter, which must be a string: the app on iOS reads a number as missing.
 *
 * @throws ClientCallRejected
 */
export function stringOf(parameters: Parameters, field: string, text = missing(field)): string {
  const value = parameters[field]
  if (typeof value === 'string' && value !== '' && value.length <= LONGEST) return value
  throw rejected(field, text, {
    zh: `${field} 应为非空字符串，收到的是${kindOf(value).zh}。`,
    en: `${field} must be a non-empty string, received ${kindOf(value).en}.`,
  })
}

/**
 * Reads a parameter of a fixed form.
 *
 * @throws ClientCallRejected
 */
export function matchOf(
  parameters: Parameters,
  field: string,
  { pattern, zh, en }: { readonly pattern: RegExp; readonly zh: string; readonly en: string },
): string {
  const value = stringOf(parameters, field)
  if (pattern.test(value)) return value
  throw rejected(field, texts.parameters, {
    zh: `${field} 应为${zh}，收到 ${shortened(value)}。`,
    en: `${field} must be ${en}, received ${shortened(value)}.`,
  })
}

/** A value for a message. */
export const shortened = (value: string): string =>
  JSON.stringify(value.length > 64 ? `${value.slice(0, 61)}…` : value)

function kindOf(value: unknown): { readonly zh: string; readonly en: string } {
  if (value === undefined || value === null || value === '') return { zh: '空值', en: 'nothing' }
  if (typeof value === 'number') return { zh: '数字', en: 'a number' }
  if (typeof value === 'string') return { zh: `${value.length} 个字符`, en: `${value.length} characters` }
  return { zh: `${typeof value} 类型的值`, en: `a value of type ${typeof value}` }
}

/** Seconds since 1970. */
export const timestampForm = {
  pattern: /^\d{1,32}$/,
  zh: '1970 年以来的秒数',
  en: 'seconds since 1970',
}

/** A nonce. */
export const nonceForm = {
  pattern: /^[!-~]{1,32}$/,
  zh: '不超过 32 位的可见 ASCII 字符',
  en: 'up to 32 visible ASCII characters',
}
