/** The language of remedies. */
export type Locale = 'en' | 'zh'

// One process may hold several copies of this package: the ES module and the CommonJS build, two versions.
const chosen = Symbol.for('@wxpay/locale')

/**
 * Sets the language of {@link ProtocolError.remedy} for the whole process. The default is `'auto'`: the environment
 * variable `WXPAY_LOCALE`, the language of `LC_ALL`, `LC_MESSAGES`, `LANG` or of the system; where those name none, Chinese
 * in the time zones of mainland China and English elsewhere.
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

/** The language in which remedies are written now. */
export function currentLocale(): Locale {
  const locale: unknown = Reflect.get(globalThis, chosen)
  if (locale === 'en' || locale === 'zh') return locale
  system ??= Intl.DateTimeFormat().resolvedOptions()
  return localeOf(environment(), system)
}

// Deno asks for a permission, and a runtime of the edge may have none: no reason for an error to fail.
function environment(): Readonly<Record<string, string | undefined>> {
  try {
    const { WXPAY_LOCALE, LC_ALL, LC_MESSAGES, LANG } = process.env
    return { WXPAY_LOCALE, LC_ALL, LC_MESSAGES, LANG }
  } catch {
    return {}
  }
}

// It does not change, and takes longer to find out than the rest of an error.
let system: System | undefined

interface System {
  readonly locale: string
  readonly timeZone: string
}

/** The language that a system suggests. */
export function localeOf(
  variables: Readonly<Record<string, string | undefined>>,
  { locale, timeZone }: System,
): Locale {
  const { WXPAY_LOCALE, LC_ALL, LC_MESSAGES, LANG } = variables
  const named = [WXPAY_LOCALE, LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '')
  // `C` and `POSIX` are what a container has whose image says nothing of a language.
  if (named !== undefined && !/^(?:C|POSIX)(?:\.|$)/i.test(named)) return languageOf(named)
  if (languageOf(locale) === 'zh') return 'zh'
  return /^(?:Asia\/(?:Shanghai|Urumqi|Chongqing|Chungking|Harbin|Kashgar)|PRC)$/.test(timeZone) ? 'zh' : 'en'
}

function languageOf(name: string): Locale {
  return /^zh(?:\b|_)/i.test(name) ? 'zh' : 'en'
}
