import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeBase64 } from './base64'

describe('decodeBase64', () => {
  it('decodes what was encoded', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const encoded = Buffer.from(bytes).toString('base64')
        expect(decodeBase64(encoded)).toEqual(Buffer.from(bytes))
      }),
    )
  })

  it('never decodes two strings to the same bytes', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const bytes = decodeBase64(text)
        if (bytes !== undefined) expect(bytes.toString('base64')).toBe(text)
      }),
    )
  })

  it.each(['YQ', 'YQ=', 'YR==', 'YQ==\n', ' YQ==', '-_8=', 'Y Q=', 'YQ==YQ==', '='])('rejects %j', (text) => {
    expect(decodeBase64(text)).toBeUndefined()
  })
})
