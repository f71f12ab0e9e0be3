import { setLocale } from '@wxpay/protocol'
import { afterEach, describe, expect, it } from 'vitest'
import { controlStatuses } from './control-codes'
import { ControlError } from './control-error'
import { controlRemedies } from './control-remedies'

describe('remedies of the control API', () => {
  afterEach(() => {
    setLocale('auto')
  })

  it.each(Object.entries(controlRemedies))('has one sentence in each language for %s', (code, { en, zh }) => {
    expect(Object.keys(controlStatuses)).toContain(code)
    expect(en).toMatch(/^[A-Z].*\.$/)
    expect(en).not.toMatch(/\p{Script=Han}/u)
    expect(zh).toMatch(/\p{Script=Han}.*。$/u)
    expect(zh.replace(/`[^`]*`/g, '`')).not.toMatch(/\p{Script=Han}[,.;:]|\p{Script=Han}[A-Za-z0-9`]/u)
  })

  it('adds the remedy in the language of the process to the error', () => {
    setLocale('zh')
    expect(new ControlError('MERCHANT_UNKNOWN', 'unknown merchant 1').remedy).toBe(
      controlRemedies.MERCHANT_UNKNOWN.zh,
    )
    setLocale('en')
    expect(new ControlError('MERCHANT_UNKNOWN', 'unknown merchant 1')).toMatchObject({
      code: 'MERCHANT_UNKNOWN',
      remedy: controlRemedies.MERCHANT_UNKNOWN.en,
    })
  })
})
