import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeBase64 } from './base64'

describe('decodeBase64', () => {
  it('gives back what was encoded', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const encoded = Buffer.from(bytes).toString('base64')
        expect(decodeBase64(encoded)).toEqual(Buffer.from(bytes))
      }),
    )
  })

  it('decodes no two texts to the same bytes', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const bytes = decodeBase64(text)
        if (bytes !== undefined) expect(bytes.toString('base64')).toBe(text)
      }),
    )
  })

  it.each(['YQ', 'YQ=', 'YR==', 'YQ==\n', ' YQ==', '-_8=', 'Y Q=', 'YQ==YQ==', '='])('refuses %j', (text) => {
    expect(decodeBase64(text)).toBeUndefined()
  })
})
