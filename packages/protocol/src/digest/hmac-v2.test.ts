import { createSecretKey, generateKeyPairSync } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { workbench } from '../../test/openssl'
import { everyFlip } from '../../test/tampering'
import { thrown } from '../../test/thrown'
import { hmacSignV2, hmacVerifyV2 } from './hmac-v2'

const bench = workbench()
afterAll(() => {
  bench.remove()
})

const text = '0123456789abcdef0123456789ABCDEF'
const secret = createSecretKey(Buffer.from(text))
const parameters = {
  mch_id: '1230000109',
  package: 'AAQ-u1qG',
  timestamp: 1530097563,
  nonce_str: 'zyx53Nkey8o4bHpxTQvd8m7e92nG5mG2',
  sign_type: 'HMAC-SHA256',
}
const sign = hmacSignV2(parameters, secret)

describe('hmacSignV2', () => {
  it('computes what openssl computes over the sorted parameters and the key', () => {
    const signed =
      'mch_id=1230000109&nonce_str=zyx53Nkey8o4bHpxTQvd8m7e92nG5mG2&package=AAQ-u1qG&sign_type=HMAC-SHA256' +
      `&timestamp=1530097563&key=${text}`
    const [expected = ''] = bench
      .openssl(`dgst -sha256 -hmac ${text} -r`, Buffer.from(signed))
      .toString()
      .split(' ')
    expect(sign).toBe(expected.toUpperCase())
  })

  it('sorts by ASCII, upper case before lower case, in any input order', () => {
    const signed = `A=1&B=2&a=3&b=4&key=${text}`
    const [expected = ''] = bench
      .openssl(`dgst -sha256 -hmac ${text} -r`, Buffer.from(signed))
      .toString()
      .split(' ')
    const entries = Object.entries({ b: '4', A: '1', a: '3', B: '2' })
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: 4 }), (shuffled) => {
        expect(hmacSignV2(Object.fromEntries(shuffled), secret)).toBe(expected.toUpperCase())
      }),
    )
  })

  it('leaves out sign, undefined and empty values, but not zero', () => {
    expect(hmacSignV2({ ...parameters, sign: 'x', empty: '', absent: undefined }, secret)).toBe(sign)
    expect(hmacSignV2({ ...parameters, zero: 0 }, secret)).not.toBe(sign)
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 0.1, 2 ** 53])(
    'rejects the number %d and names its parameter',
    (value) => {
      const error = thrown(() => hmacSignV2({ total_fee: value }, secret))
      expect(error.code).toBe('PARAMETER_INVALID')
      expect(error.message).toContain('total_fee')
    },
  )

  it('hmacSignV2 rejects a key that is not a secret key', () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    expect(thrown(() => hmacSignV2({}, privateKey)).code).toBe('MAC_KEY_UNFIT')
  })
})

describe('hmacVerifyV2', () => {
  it('accepts only the right signature', () => {
    expect(hmacVerifyV2(parameters, sign, secret)).toBe(true)
    expect(hmacVerifyV2({ ...parameters, sign }, sign, secret)).toBe(true)
  })

  it('rejects every flipped bit of the signature', () => {
    const accepted = everyFlip(Buffer.from(sign)).filter((forged) =>
      hmacVerifyV2(parameters, forged.toString('latin1'), secret),
    )
    expect(accepted).toEqual([])
  })

  it.each(['', sign.slice(2), `${sign}00`, `${sign}\n`, sign.toLowerCase()])(
    'rejects the signature %j',
    (forged) => {
      expect(hmacVerifyV2(parameters, forged, secret)).toBe(false)
    },
  )

  it('rejects a changed parameter, an added parameter and another key', () => {
    expect(hmacVerifyV2({ ...parameters, mch_id: '1230000108' }, sign, secret)).toBe(false)
    expect(hmacVerifyV2({ ...parameters, more: '1' }, sign, secret)).toBe(false)
    expect(hmacVerifyV2(parameters, sign, createSecretKey(Buffer.alloc(32)))).toBe(false)
  })
})
