import { createSecureContext } from 'node:tls'
import { pathToFileURL } from 'node:url'
import { afterAll, describe, expect, it } from 'vitest'
import { keyFiles } from '../../test/key-files'
import { expectNothingOf, thrown } from '../../test/thrown'
import { readPkcs12 } from './pkcs12'

const files = keyFiles()
afterAll(() => {
  files.remove()
})
const bytes = files.read('apiclient_cert.p12')
const url = pathToFileURL(files.path('apiclient_cert.p12'))
type Source = Parameters<typeof readPkcs12>[0]
const read = (source: Source) => readPkcs12(source, 'merchant.pfx')

describe('readPkcs12', () => {
  it.each<[string, Source]>([
    ['a Buffer', bytes],
    ['a Uint8Array', new Uint8Array(bytes)],
    ['a URL', url],
    ['a file URL as a string', url.href],
    ['a file URL as a string in quotation marks', ` "${url.href}"\n`],
    ['base64', bytes.toString('base64')],
    ['base64 on lines', bytes.toString('base64').replace(/.{64}/g, '$&\r\n')],
    ['base64 in quotation marks', `'${bytes.toString('base64')}'`],
    ['a Buffer of base64', Buffer.from(bytes.toString('base64'))],
  ])('returns the bytes of %s', (_, source) => {
    expect(read(source).equals(bytes)).toBe(true)
  })

  it('accepts a BER container, as Java writes it, which OpenSSL reads', () => {
    const header = bytes[1] === 0x82 ? 4 : 2
    const ber = Buffer.concat([Buffer.of(0x30, 0x80), bytes.subarray(header), Buffer.of(0, 0)])
    expect(() => createSecureContext({ pfx: ber, passphrase: '1900000109' })).not.toThrow()
    expect(read(ber).equals(ber)).toBe(true)
  })

  it.each<[string, () => Source, string, RegExp]>([
    ['a path', () => './apiclient_cert.p12', 'KEY_UNRECOGNIZED', /looks like a file path.+file:\/\/ URL/],
    ['a Windows path', () => 'C:\\certs\\new.pfx', 'KEY_UNRECOGNIZED', /looks like a file path/],
    ['a file that was read as text', () => bytes.toString(), 'KEY_DAMAGED', /was read as text/],
    [
      'base64 of such a file',
      () => Buffer.from(bytes.toString()).toString('base64'),
      'KEY_DAMAGED',
      /as text/,
    ],
    ['a certificate', () => files.read('certificate.pem'), 'KEY_WRONG_KIND', /received a certificate/],
    ['a private key', () => files.read('pkcs8.pem').toString(), 'KEY_WRONG_KIND', /received a private key/],
    ['half a file', () => bytes.subarray(0, 500), 'KEY_UNRECOGNIZED', /neither PEM nor DER/],
    ['no file', () => 'file:///nowhere/a.p12', 'KEY_FILE_UNREADABLE', /ENOENT/],
    ['nothing', () => '', 'KEY_MISSING', /is empty/],
    ['a number', () => 7 as never, 'KEY_MISSING', /is not a key/],
  ])('rejects %s by name', (_, source, code, message) => {
    const error = thrown(() => read(source()))
    expect(error.code).toBe(code)
    expect(error.message).toMatch(/^merchant\.pfx\b/)
    expect(error.message).toMatch(message)
    expectNothingOf(bytes.toString('base64'), error)
  })
})
