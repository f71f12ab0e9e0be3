import { setLocale } from '@wxpay/protocol'
import { afterEach, describe, expect, it } from 'vitest'
import { controlStatuses } from './control-codes'
import { ControlError } from './control-error'
import { controlRemedies } from './control-remedies'

describe('a remedy of the control API', () => {
  afterEach(() => {
    setLocale('auto')
  })

  it.each(Object.entries(controlRemedies))('of %s is a sentence in each language', (code, { en, zh }) => {
    expect(Object.keys(controlStatuses)).toContain(code)
    expect(en).toMatch(/^[A-Z].*\.$/)
    expect(en).not.toMatch(/\p{Script=Han}/u)
    expect(zh).toMatch(/\p{Script=Han}.*。$/u)
    expect(zh.replace(/`[^`]*`/g, '`')).not.toMatch(/\p{Script=Han}[,.;:]|\p{Script=Han}[A-Za-z0-9`]/u)
  })

  it('stands on the error in the language of the process', () => {
    setLocale('zh')
    expect(new ControlError('MERCHANT_UNKNOWN', 'there is no merchant 1').remedy).toBe(
      controlRemedies.MERCHANT_UNKNOWN.zh,
    )
    setLocale('en')
    expect(new ControlError('MERCHANT_UNKNOWN', 'there is no merchant 1')).toMatchObject({
      code: 'MERCHANT_UNKNOWN',
      remedy: controlRemedies.MERCHANT_UNKNOWN.en,
    })
  })
})
