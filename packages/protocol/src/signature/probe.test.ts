import { describe, expect, it } from 'vitest'
import { isProbe } from './probe'

describe('isProbe', () => {
  it('knows the signature of a probe by its beginning, and nothing else', () => {
    expect(isProbe('WECHATPAY/SIGNTEST/aGVsbG8=')).toBe(true)
    expect(isProbe('aGVsbG8=')).toBe(false)
    expect(isProbe('aGVsbG8=WECHATPAY/SIGNTEST/')).toBe(false)
    expect(isProbe('')).toBe(false)
  })
})
