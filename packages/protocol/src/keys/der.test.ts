import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { keyFiles } from '../../test/key-files'
import { derKind } from './der'

const files = keyFiles()
afterAll(() => {
  files.remove()
})

describe('derKind', () => {
  it.each([
    ['pkcs8.der', 'pkcs8-private-key'],
    ['pkcs1.der', 'pkcs1-private-key'],
    ['spki.der', 'spki-public-key'],
    ['pkcs1-public.der', 'pkcs1-public-key'],
    ['certificate.der', 'certificate'],
    ['request.der', 'certificate-request'],
    ['encrypted.der', 'encrypted-private-key'],
    ['apiclient_cert.p12', 'pkcs12'],
  ])('recognizes %s only when it is complete and nothing follows', (file, kind) => {
    const der = files.read(file)
    expect(derKind(der)).toBe(kind)
    expect(derKind(der.subarray(0, -1))).toBeUndefined()
    expect(derKind(Buffer.concat([der, Buffer.of(0)]))).toBeUndefined()
  })

  it('recognizes nothing in arbitrary bytes of other structures', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        if (bytes[0] !== 0x30) expect(derKind(bytes)).toBeUndefined()
      }),
    )
  })
})
