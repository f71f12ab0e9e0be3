import { createHash, createHmac, createSecretKey, generateKeyPairSync } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { thrown } from '../../test/thrown'
import { type SignTypeV2, signV2, verifyV2 } from './signature'

const key = '192006250b4c09247ec02edce69f6a2d'
const secret = createSecretKey(Buffer.from(key))
const types = ['MD5', 'HMAC-SHA256'] as const

// The parameters, the key and the two signatures of the official page on signing.
const official = {
  appid: 'wxd930ea5d5a258f4f',
  mch_id: '10000100',
  device_info: '1000',
  body: 'test',
  nonce_str: 'ibuaiVcKdpRxkhJA',
}
const officialSigns = {
  MD5: '9A0A8659F005D6984697E2CA0A9CF3B7',
  'HMAC-SHA256': '6A9AE1657590FD6257D693A078E1C3E4BB6BA4DC30B23E0EE2496E54170DACD6',
} as const

function byHand(fields: Readonly<Record<string, string>>, type: SignTypeV2): string {
  const names = Object.keys(fields).filter((name) => name !== 'sign' && fields[name] !== '')
  names.sort((left, right) => Buffer.compare(Buffer.from(left), Buffer.from(right)))
  const text = [...names.map((name) => `${name}=${fields[name]}`), `key=${key}`].join('&')
  const digest = type === 'MD5' ? createHash('md5') : createHmac('sha256', key)
  return digest.update(text).digest('hex').toUpperCase()
}

const fields = fc.dictionary(fc.stringMatching(/^[A-Za-z_]\w{0,8}$/), fc.string({ unit: 'binary' }))

describe.each(types)('%s of APIv2', (type) => {
  it('equals that of the official example', () => {
    expect(signV2(official, secret, type)).toBe(officialSigns[type])
  })

  it('is what node:crypto computes over the sorted string, in any field order', () => {
    fc.assert(
      fc.property(fields, fc.infiniteStream(fc.nat()), (given, order) => {
        const entries = Object.entries(given)
        const ranks = new Map(entries.map(([name]) => [name, order.next().value as number]))
        const shuffled = entries.sort(([a], [b]) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0))
        expect(signV2(Object.fromEntries(shuffled), secret, type)).toBe(byHand(given, type))
      }),
    )
  })

  it('verifies its own signature and no other', () => {
    const sign = officialSigns[type]
    expect(verifyV2({ ...official, sign }, sign, secret, type)).toBe(true)
    const nothing = { empty: '', absent: undefined, ...(JSON.parse('{"null":null}') as object) }
    expect(verifyV2({ ...official, ...nothing }, sign, secret, type)).toBe(true)
    for (const forged of [
      '',
      sign.toLowerCase(),
      sign.slice(1),
      `${sign}0`,
      `${sign}\n`,
      `0${sign.slice(1)}`,
      ` ${sign}`,
    ]) {
      expect(verifyV2(official, forged, secret, type)).toBe(false)
    }
    expect(verifyV2({ ...official, total_fee: 0 }, sign, secret, type)).toBe(false)
    expect(verifyV2(official, sign, createSecretKey(Buffer.alloc(32, 'x')), type)).toBe(false)
    expect(verifyV2(official, officialSigns[type === 'MD5' ? 'HMAC-SHA256' : 'MD5'], secret, type)).toBe(
      false,
    )
  })

  it('rejects a number without exact digits, and a key of another kind', () => {
    expect(thrown(() => signV2({ total_fee: 2 ** 53 }, secret, type)).code).toBe('PARAMETER_INVALID')
    const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    expect(thrown(() => signV2(official, publicKey, type)).code).toBe('MAC_KEY_UNFIT')
  })
})
