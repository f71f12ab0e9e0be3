import { describe, expect, it } from 'vitest'
import { isProbe } from './probe'

describe('isProbe', () => {
  it('recognizes the signature of a probe by its prefix, and no other', () => {
    expect(isProbe('WECHATPAY/SIGNTEST/aGVsbG8=')).toBe(true)
    expect(isProbe('aGVsbG8=')).toBe(false)
    expect(isProbe('aGVsbG8=WECHATPAY/SIGNTEST/')).toBe(false)
    expect(isProbe('')).toBe(false)
  })
})
