import { describe, expect, it } from 'vitest'
import { parseUrl } from './url'

describe('parseUrl', () => {
  it('parses a well-formed URL', () => {
    expect(parseUrl('https://api.mch.weixin.qq.com/v3?a=b')?.pathname).toBe('/v3')
  })

  it.each(['', '/v3', 'https://', 'http://a b'])('returns undefined for %j', (text) => {
    expect(parseUrl(text)).toBeUndefined()
  })

  // URL.canParse begins to accept these UTF-8 bytes after some thousand calls.
  it('returns undefined for a malformed URL however often it is called', () => {
    for (let time = 0; time < 50_000; time++) {
      if (parseUrl('https://\u00e1\u009a\u00b9') !== undefined) expect.fail(`parsed at call ${time}`)
    }
  })
})
