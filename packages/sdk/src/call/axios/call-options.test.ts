import { describe, expect, it } from 'vitest'
import { readFunction, readMilliseconds, readTimeout } from './call-options'

const refusal = (field: string): Error => expect.objectContaining({ code: 'OPTION_INVALID', field }) as Error

describe('readTimeout', () => {
  it.each([undefined, 0, 1, 30_000, 2 ** 31 - 1, Number.POSITIVE_INFINITY])('takes %j', (option) => {
    expect(() => {
      readTimeout(option)
    }).not.toThrow()
  })

  it.each(['5s', '5000', -1, 2 ** 31, 1e9 * 5, Number.NaN, null, true])('refuses %j', (option) => {
    expect(() => {
      readTimeout(option)
    }).toThrow(refusal('timeout'))
  })
})

describe('readMilliseconds', () => {
  it('accepts an integer of milliseconds above 0, or undefined', () => {
    expect(readMilliseconds('attemptTimeout', 5)).toBe(5)
    expect(readMilliseconds('attemptTimeout', undefined)).toBeUndefined()
  })

  it.each([0, -1, 1.5, 2 ** 31, Number.POSITIVE_INFINITY, '5', null])('refuses %j', (option) => {
    expect(() => readMilliseconds('attemptTimeout', option)).toThrow(refusal('attemptTimeout'))
  })
})

describe('readFunction', () => {
  it('accepts a function only', () => {
    const told = (): void => undefined
    expect(readFunction('onRetry', told)).toBe(told)
    expect(() => readFunction('onRetry', 'log')).toThrow(refusal('onRetry'))
  })
})
