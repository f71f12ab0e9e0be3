import { createPublicKey } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { keyFiles } from '../../test/key-files'
import { expectNothingOf, thrown } from '../../test/thrown'
import { loadCertificate } from './certificate'
import { checkCertificateSerial, loadTrust, sameSerial } from './trust'

const files = keyFiles()
afterAll(() => {
  files.remove()
})
const pem = (file: string) => files.read(file).toString()
const serial = '5157F09EFDC096DE15EBE81A47057A7232F1B8E1'
const merchantSerial = '0A1B'
const publicKeyId = 'PUB_KEY_ID_0119000000012024080100'
const publicKey = createPublicKey(pem('spki.pem'))

describe('loadTrust', () => {
  const load = (sources: Parameters<typeof loadTrust>[0]) =>
    loadTrust(sources, merchantSerial, 'options.certs')

  it('keeps certificates and public keys in the order given', () => {
    const trust = load({ [serial.toLowerCase()]: pem('certificate.pem'), [publicKeyId]: pem('spki.pem') })
    expect([...trust.keys()]).toEqual([serial, publicKeyId])
    expect(trust.get(serial)?.certificate?.serial).toBe(serial)
    expect(trust.get(publicKeyId)?.publicKey.equals(publicKey)).toBe(true)
  })

  it('accepts a KeyObject under a serial number or an ID', () => {
    const trust = load({ [serial]: publicKey, [publicKeyId]: publicKey })
    expect([...trust.values()]).toEqual([{ publicKey }, { publicKey }])
  })

  it.each([
    ['its own serial number', '0A1B'],
    ['its serial number without the leading zero', 'a1b'],
    ['a serial number of the platform', serial],
    ['the ID of a public key', publicKeyId],
  ])("rejects the merchant's own certificate under %s", (_, id) => {
    const error = thrown(() => load({ [id]: pem('merchant.pem') }))
    expect(error.code).toBe('MERCHANT_CERTIFICATE_AMONG_PLATFORM')
    expect(error.message).toContain(`options.certs.${id}`)
    expect(error.message).toContain("merchant's own certificate")
  })

  it('rejects a certificate under the serial number of another', () => {
    const error = thrown(() => load({ [serial.replace('5', '6')]: pem('certificate.pem') }))
    expect(error.code).toBe('CERTIFICATE_SERIAL_MISMATCH')
    expect(error.message).toContain(serial)
  })

  it.each([
    ['a public key under a serial number', serial, 'spki.pem', 'an X.509 certificate'],
    [
      'a certificate under the ID of a public key',
      publicKeyId,
      'certificate.pem',
      'the WeChat Pay public key',
    ],
    ['a private key under a serial number', serial, 'pkcs8.pem', 'an X.509 certificate'],
    ['a private key under the ID of a public key', publicKeyId, 'pkcs1.pem', 'the WeChat Pay public key'],
  ])('rejects %s and names the expected kind', (_, id, file, expected) => {
    const error = thrown(() => load({ [id]: pem(file) }))
    expect(error.code).toBe('KEY_WRONG_KIND')
    expect(error.message).toContain(expected)
    expectNothingOf(pem(file), error)
  })

  it.each(['', 'PUB_KEY_ID_', 'serial', `${serial}00`, '../x'])(
    'rejects the ID %j and reports the position of its entry',
    (id) => {
      const error = thrown(() => load({ [publicKeyId]: publicKey, [id]: publicKey }))
      expect(error.code).toBe('TRUST_ID_INVALID')
      expect(error.message).toContain(id === '' ? 'entry' : 'entry 2')
    },
  )

  it('does not print an ID that is a misplaced key', () => {
    const error = thrown(() => load({ [pem('pkcs8.pem')]: publicKey }))
    expect(error.code).toBe('TRUST_ID_INVALID')
    expectNothingOf(pem('pkcs8.pem'), error)
  })
})

describe('checkCertificateSerial', () => {
  it('accepts the serial number in any case and rejects another one', () => {
    const certificate = loadCertificate(pem('certificate.pem'), 'certificate')
    expect(() => {
      checkCertificateSerial(certificate, serial.toLowerCase(), 'serial')
    }).not.toThrow()
    const error = thrown(() => {
      checkCertificateSerial(certificate, merchantSerial, 'serial')
    })
    expect(error.code).toBe('CERTIFICATE_SERIAL_MISMATCH')
    expect(error.message).toContain(serial)
  })
})

describe('sameSerial', () => {
  it('compares serial numbers as numbers', () => {
    const number = fc.bigInt({ min: 0n, max: 2n ** 160n - 1n })
    fc.assert(
      fc.property(number, number, (one, other) => {
        const hex = one.toString(16)
        expect(sameSerial(hex.toUpperCase(), hex.padStart(40, '0'))).toBe(true)
        expect(sameSerial(hex, other.toString(16))).toBe(one === other)
      }),
    )
    expect(sameSerial('00', '0')).toBe(true)
    expect(sameSerial('0', '')).toBe(false)
  })
})
