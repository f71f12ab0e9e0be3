/** Language of remedies. */
export type Locale = 'en' | 'zh'

// One process may hold several copies of this package: the ES module and the CommonJS build, two versions.
const chosen = Symbol.for('@wxpay/locale')

/**
 * Sets the language of {@link ProtocolError.remedy} for the whole process. The default `'auto'` reads the
 * environment variable `WXPAY_LOCALE`, then the language of `LC_ALL`, `LC_MESSAGES`, `LANG` or the system.
 * Without any of them it is Chinese in the time zones of mainland China and English elsewhere.
 *
 * Codes and messages are English in every language.
 *
 * @throws TypeError for any other value
 * @example
 * ```ts
 * import { setLocale } from '@wxpay/protocol'
 *
 * setLocale('zh')
 * ```
 */
export function setLocale(locale: Locale | 'auto'): void {
  if (!['en', 'zh', 'auto'].includes(locale)) {
    throw new TypeError("setLocale() takes 'en', 'zh' or 'auto'")
  }
  Reflect.set(globalThis, chosen, locale)
}

/** Current language of remedies. */
export function currentLocale(): Locale {
  const locale: unknown = Reflect.get(globalThis, chosen)
  if (locale === 'en' || locale === 'zh') return locale
  return localeOf(environment(), system)
}

// Deno asks for a permission and an edge runtime may have no environment; neither may make the error itself
// fail.
function environment(): Readonly<Record<string, string | undefined>> {
  try {
    const { WXPAY_LOCALE, LC_ALL, LC_MESSAGES, LANG } = process.env
    return { WXPAY_LOCALE, LC_ALL, LC_MESSAGES, LANG }
  } catch {
    return {}
  }
}

interface System {
  readonly locale: string
  readonly timeZone: string
}

// It never changes. Detecting it loads tables of the runtime, which takes longer than creating an error and a fifth of the
// time of a start, so it is only done if nothing else decides.
let detected: System | undefined
const detect = (): System => (detected ??= Intl.DateTimeFormat().resolvedOptions())

const system: System = {
  // On Linux the locale of the runtime comes from the same variables.
  get locale() {
    return isLinux() ? '' : detect().locale
  },
  // The zones of mainland China are eight and six hours ahead all year.
  get timeZone() {
    return [-480, -360].includes(new Date().getTimezoneOffset()) ? detect().timeZone : ''
  },
}

function isLinux(): boolean {
  try {
    return process.platform === 'linux'
  } catch {
    return false
  }
}

/** Language that the system suggests. */
export function localeOf(variables: Readonly<Record<string, string | undefined>>, system: System): Locale {
  const { WXPAY_LOCALE, LC_ALL, LC_MESSAGES, LANG } = variables
  const named = [WXPAY_LOCALE, LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '')
  // A container whose image sets no language reports `C` or `POSIX`.
  if (named !== undefined && !/^(?:C|POSIX)(?:\.|$)/i.test(named)) return languageOf(named)
  if (languageOf(system.locale) === 'zh') return 'zh'
  return /^(?:Asia\/(?:Shanghai|Urumqi|Chongqing|Chungking|Harbin|Kashgar)|PRC)$/.test(system.timeZone)
    ? 'zh'
    : 'en'
}

function languageOf(name: string): Locale {
  return /^zh(?:\b|_)/i.test(name) ? 'zh' : 'en'
}
