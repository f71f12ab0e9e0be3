import { afterEach, describe, expect, it, vi } from 'vitest'
import { KeyFormatError } from '../errors'
import { currentLocale, localeOf, setLocale } from './locale'

const system = { locale: 'en-US', timeZone: 'UTC' }

describe('localeOf', () => {
  it.each([
    [{ LANG: 'zh_CN.UTF-8' }, system, 'zh'],
    [{ LANG: 'zh-TW' }, system, 'zh'],
    [{ LC_ALL: 'en_US.UTF-8', LANG: 'zh_CN.UTF-8' }, system, 'en'],
    [{ LC_ALL: '', LC_MESSAGES: 'zh_CN', LANG: 'en_US' }, system, 'zh'],
    [{ WXPAY_LOCALE: 'en', LANG: 'zh_CN.UTF-8' }, system, 'en'],
    [{ WXPAY_LOCALE: 'zh', LC_ALL: 'en_US' }, system, 'zh'],
    [{ LANG: 'zhx' }, system, 'en'],
    [{}, { locale: 'zh-CN', timeZone: 'UTC' }, 'zh'],
    [{ LANG: 'C.UTF-8' }, system, 'en'],
    [{ LANG: 'C.UTF-8' }, { ...system, timeZone: 'Asia/Shanghai' }, 'zh'],
    [{}, { ...system, timeZone: 'Asia/Urumqi' }, 'zh'],
    [{ LANG: 'POSIX' }, { ...system, timeZone: 'PRC' }, 'zh'],
    [{ LANG: 'en_US.UTF-8' }, { ...system, timeZone: 'Asia/Shanghai' }, 'en'],
    [{}, { ...system, timeZone: 'Asia/Tokyo' }, 'en'],
  ] as const)('for %j and %j it is %s at the end', (environment, { locale, timeZone }, language) => {
    expect(localeOf(environment, { locale, timeZone })).toBe(language)
  })
})

describe('setLocale', () => {
  afterEach(() => {
    setLocale('auto')
  })

  it('sets the language of every error created afterwards', () => {
    setLocale('zh')
    const error = new KeyFormatError('KEY_MISSING', 'privateKey is missing')
    setLocale('en')
    expect(currentLocale()).toBe('en')
    expect(error.remedy).toBe('检查是否读到了环境变量或配置项。')
    expect(new KeyFormatError('KEY_MISSING', '').remedy).toBe(
      'Check that the environment variable or the setting was read.',
    )
  })

  it('applies to every copy of the package in the process', () => {
    setLocale('zh')
    expect(Reflect.get(globalThis, Symbol.for('@wxpay/locale'))).toBe('zh')
  })

  it('falls back to the system locale where the environment cannot be read', () => {
    const denied = new Proxy(
      {},
      {
        get() {
          throw new Error('NotCapable: Requires env access')
        },
      },
    )
    vi.stubGlobal('process', { env: denied })
    try {
      expect(new KeyFormatError('KEY_MISSING', '').code).toBe('KEY_MISSING')
    } finally {
      vi.unstubAllGlobals()
    }
  })

  it.each(['zh-CN', '', undefined])('rejects %j', (locale) => {
    expect(() => {
      setLocale(locale as 'zh')
    }).toThrow("setLocale() takes 'en', 'zh' or 'auto'")
  })
})
