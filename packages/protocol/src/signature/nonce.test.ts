import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { thrown } from '../../test/thrown'
import { randomNonce } from './nonce'

describe('randomNonce', () => {
  it('is 32 letters and digits for any random bytes', () => {
    const usable = fc.uint8Array({ minLength: 40, maxLength: 40, max: 247 })
    fc.assert(
      fc.property(usable, (bytes) => {
        expect(randomNonce(() => bytes)).toMatch(/^[0-9A-Za-z]{32}$/)
      }),
    )
  })

  it('is different each time, over many calls', () => {
    const nonces = Array.from({ length: 2_000 }, () => randomNonce())
    expect(new Set(nonces).size).toBe(nonces.length)
    // No two nonces share even a quarter: pooled bytes are used once.
    const quarters = nonces.flatMap((nonce) => nonce.match(/.{8}/g) ?? [])
    expect(new Set(quarters).size).toBe(quarters.length)
  })

  it('maps the same number of bytes to each character and drops the rest', () => {
    const seen = new Map<string, number>()
    for (let byte = 0; byte < 248; byte += 1) {
      const [character = ''] = randomNonce((count) => new Uint8Array(count).fill(byte))
      seen.set(character, (seen.get(character) ?? 0) + 1)
    }
    expect(seen.size).toBe(62)
    expect(new Set(seen.values())).toEqual(new Set([4]))
  })

  it.each([248, 255])('throws when the source only returns %i, a byte that is dropped', (byte) => {
    let draws = 0
    const stuck = (count: number) => {
      draws += 1
      return new Uint8Array(count).fill(byte)
    }
    expect(thrown(() => randomNonce(stuck)).code).toBe('NONCE_SOURCE_UNFIT')
    expect(draws).toBe(16)
  })

  it('throws when the source returns nothing', () => {
    expect(thrown(() => randomNonce(() => new Uint8Array())).code).toBe('NONCE_SOURCE_UNFIT')
  })
})
