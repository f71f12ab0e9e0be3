import { describe, expect, it } from 'vitest'
import { readLimits } from './limits'
import { documentedRates } from '../operations/documented-rates'

const refusal = (field: string): Error => expect.objectContaining({ code: 'OPTION_INVALID', field }) as Error

describe('readLimits', () => {
  it('accepts the documented rates by name, and copies any others', () => {
    const rates = { 'POST /v3/x': { calls: 1, per: 2 } }
    expect(readLimits('documented')).toBe(documentedRates)
    expect(readLimits(rates)).toEqual(rates)
    expect(readLimits(rates)).not.toBe(rates)
    expect(readLimits(undefined)).toBeUndefined()
  })

  it.each<[unknown, string]>([
    [true, 'limits'],
    [null, 'limits'],
    [{ 'POST /v3/x': { calls: 1, per: 0 } }, 'limits.POST /v3/x'],
    [{ 'POST /v3/x': { calls: 1 } }, 'limits.POST /v3/x'],
    [{ 'POST /v3/x': { calls: 1_000_001, per: 1000 } }, 'limits.POST /v3/x'],
    [{ 'POST /v3/x': { calls: 1, per: 86_400_001 } }, 'limits.POST /v3/x'],
    [{ 'POST /v3/x': 7 }, 'limits.POST /v3/x'],
    [{ '/v3/x': { calls: 1, per: 2 } }, 'limits./v3/x'],
  ])('rejects %j', (option, field) => {
    expect(() => readLimits(option)).toThrow(refusal(field))
  })
})
