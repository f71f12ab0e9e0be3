import { createPrivateKey, createPublicKey, createSecretKey, type KeyObject } from 'node:crypto'
import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { keyFiles } from '../../test/key-files'
import { expectNothingOf, thrown } from '../../test/thrown'
import { KeyFormatError } from '../errors'
import { loadPrivateKey, loadPublicKey } from './rsa-key'
import type { KeySource } from './source'

const files = keyFiles()
afterAll(() => {
  files.remove()
})
const pem = (file: string) => files.read(file).toString()
const url = (file: string) => pathToFileURL(files.path(file))
const base64 = (text: string) => Buffer.from(text).toString('base64')
const utf16le = (text: string) => Buffer.from(text, 'utf16le')
const oneLine = (file: string) => pem(file).replaceAll('\n', ' ').trim()

const formsOfPem: readonly (readonly [string, (file: string) => KeySource])[] = [
  ['text', pem],
  ['a string with CRLF', (file) => pem(file).replaceAll('\n', '\r\n')],
  ['a string with CR', (file) => pem(file).replaceAll('\n', '\r')],
  ['a string with escaped line feeds', (file) => pem(file).replaceAll('\n', '\\n')],
  ['a string with escaped CRLF', (file) => pem(file).replaceAll('\n', '\\r\\n')],
  ['a string whose line feeds are escaped twice', (file) => pem(file).replaceAll('\n', '\\\\n')],
  ['a string in quotation marks', (file) => `"${pem(file).replaceAll('\n', '\\n')}"`],
  ['a string in single quotation marks and blanks', (file) => `  '${pem(file)}' \n`],
  ['a string with a byte order mark', (file) => `\uFEFF${pem(file)}`],
  ['a string indented as in YAML', (file) => pem(file).replaceAll('\n', '\n    ')],
  ['a string whose line feeds became blanks', oneLine],
  ['a string with remarks around it', (file) => `Bag Attributes\n  friendlyName: x\n${pem(file)}\n-- \n`],
  ['base64 of the file', (file) => Buffer.from(pem(file)).toString('base64')],
  ['base64 of the file with a byte order mark', (file) => base64(`\uFEFF${pem(file)}`)],
  ['base64 of the file after a line feed and a comment', (file) => base64(`\n# merchant\r\n${pem(file)}`)],
  ['base64 of the file with escaped line feeds', (file) => base64(pem(file).replaceAll('\n', '\\n'))],
  ['base64 of UTF-16', (file) => utf16le(`\uFEFF${pem(file)}`).toString('base64')],
  [
    'base64 of the file, on lines and in quotation marks',
    (file) => `"${base64(pem(file)).replace(/.{64}/g, '$&\n')}"`,
  ],
  ['UTF-16 with a byte order mark', (file) => utf16le(`\uFEFF${pem(file).replaceAll('\n', '\r\n')}`)],
  ['UTF-16 without one', (file) => utf16le(pem(file))],
  ['UTF-16, big-endian', (file) => utf16le(`\uFEFF${pem(file)}`).swap16()],
  ['UTF-16, big-endian, without a byte order mark', (file) => utf16le(pem(file)).swap16()],
  [
    'a URL of a UTF-16 file',
    (file) => {
      files.write(`utf16-${file}`, utf16le(`\uFEFF${pem(file)}`))
      return url(`utf16-${file}`)
    },
  ],
  ['a Buffer', (file) => files.read(file)],
  ['a Buffer with a byte order mark', (file) => Buffer.from(`\uFEFF${pem(file)}`)],
  [
    'a Uint8Array that views a larger buffer',
    (file) => new Uint8Array(Buffer.from(`__${pem(file)}`)).subarray(2),
  ],
  ['a URL', url],
  ['a file URL as a string', (file) => url(file).href],
  ['a file URL as a string in quotation marks', (file) => ` "${url(file).href}"\n`],
]
const formsOfDer: readonly (readonly [string, (file: string) => KeySource])[] = [
  ['a Buffer', (file) => files.read(file)],
  ['base64', (file) => files.read(file).toString('base64')],
  ['base64 on lines', (file) => files.read(file).toString('base64').replace(/.{64}/g, '$&\n')],
  ['base64 on escaped lines', (file) => files.read(file).toString('base64').replace(/.{64}/g, '$&\\n')],
  ['base64 in quotation marks', (file) => `"${files.read(file).toString('base64')}"`],
  ['a Buffer of base64', (file) => Buffer.from(files.read(file).toString('base64'))],
  ['a URL', url],
]

const privateKey = createPrivateKey(pem('pkcs8.pem'))
const publicKey = createPublicKey(pem('spki.pem'))

describe('loadPrivateKey', () => {
  const load = (source: KeySource) => loadPrivateKey(source, 'options.privateKey')

  describe.each(['pkcs8.pem', 'pkcs1.pem'])('reads %s from', (file) => {
    it.each(formsOfPem)('%s', (_, form) => {
      expect(load(form(file)).equals(privateKey)).toBe(true)
    })
  })

  describe.each(['pkcs8.der', 'pkcs1.der'])('reads %s from', (file) => {
    it.each(formsOfDer)('%s', (_, form) => {
      expect(load(form(file)).equals(privateKey)).toBe(true)
    })
  })

  it('returns a KeyObject unchanged', () => {
    expect(load(privateKey)).toBe(privateKey)
  })

  it('finds the key in a file that also contains the certificate', () => {
    expect(load(pem('certificate.pem') + pem('pkcs8.pem')).equals(privateKey)).toBe(true)
    expect(load(base64(pem('certificate.pem') + pem('pkcs8.pem'))).equals(privateKey)).toBe(true)
  })

  it.each([
    ['pkcs12 -in apiclient_cert.p12 -passin pass:1900000109 -nodes', 'Bag Attributes'],
    ['rsa -in pkcs8.pem -text', 'Private-Key: (2048 bit'],
    ['x509 -in certificate.pem -text', 'Certificate:'],
  ])('finds the key in the output of `openssl %s`, also in base64', (command, sign) => {
    const printed = files.openssl(command).toString()
    expect(printed).toContain(sign)
    const text = command.startsWith('x509') ? printed + pem('pkcs8.pem') : printed
    expect(load(text).equals(privateKey)).toBe(true)
    expect(load(base64(text)).equals(privateKey)).toBe(true)
    expect(load(utf16le(`\uFEFF${text}`)).equals(privateKey)).toBe(true)
  })

  it.each<[string, () => KeySource]>([
    ['UTF-8', () => utf16le(`\uFEFF${pem('pkcs8.pem')}`).toString('utf8')],
    ['Latin-1', () => utf16le(`\uFEFF${pem('pkcs8.pem')}`).toString('latin1')],
  ])('reports a UTF-16 file that was read as %s', (_, source) => {
    const error = thrown(() => load(source()))
    expect(error.code).toBe('KEY_DAMAGED')
    expect(error.message).toMatch(/^options\.privateKey contains NUL characters: a UTF-16 file/)
    expectNothingOf(pem('pkcs8.pem'), error)
  })

  it.each<[string, (der: Buffer) => KeySource]>([
    ['as UTF-8', (der) => der.toString('utf8')],
    ['as Latin-1', (der) => der.toString('latin1')],
    ['as UTF-8 and written again', (der) => Buffer.from(der.toString('utf8'))],
    ['as UTF-8, in base64', (der) => base64(der.toString('utf8'))],
  ])('reports a binary file that was read %s', (_, damage) => {
    for (const file of ['pkcs8.der', 'apiclient_cert.p12']) {
      const error = thrown(() => load(damage(files.read(file))))
      expect(error.code).toBe('KEY_DAMAGED')
      expect(error.message).toContain('is a binary file (DER or PKCS#12) that was read as text')
      expectNothingOf(files.read(file).toString('base64'), error)
    }
  })

  it.each([
    ['certificate.pem', 'KEY_WRONG_KIND', 'received a certificate'],
    ['certificate.der', 'KEY_WRONG_KIND', 'received a certificate'],
    ['spki.pem', 'KEY_WRONG_KIND', 'received a public key'],
    ['pkcs1-public.der', 'KEY_WRONG_KIND', 'received a public key'],
    ['request.pem', 'KEY_WRONG_KIND', 'received a certificate request'],
    ['request.der', 'KEY_WRONG_KIND', 'received a certificate request'],
    ['apiclient_cert.p12', 'KEY_WRONG_KIND', 'received a PKCS#12 file (.p12)'],
    ['parameters.pem', 'KEY_WRONG_KIND', 'received a PEM of some other kind'],
    ['openssh.pem', 'KEY_WRONG_KIND', "received a private key in OpenSSH's own format"],
    ['encrypted.pem', 'KEY_ENCRYPTED', 'received an encrypted private key'],
    ['encrypted.der', 'KEY_ENCRYPTED', 'received an encrypted private key'],
    ['encrypted-pkcs1.pem', 'KEY_ENCRYPTED', 'received an encrypted private key'],
    ['elliptic.pem', 'KEY_NOT_RSA', 'received a key of type ec'],
    ['elliptic-sec1.pem', 'KEY_NOT_RSA', 'received an elliptic-curve private key'],
    ['edwards.pem', 'KEY_NOT_RSA', 'received a key of type ed25519'],
    ['pss.pem', 'KEY_NOT_RSA', 'received a key of type rsa-pss'],
    ['short.pem', 'KEY_TOO_SHORT', 'received an RSA key of 1024 bits'],
  ])('reports %s and the expected kind', (file, code, given) => {
    const error = thrown(() => load(files.read(file)))
    expect(error).toBeInstanceOf(KeyFormatError)
    expect(error.code).toBe(code)
    expect(error.message).toMatch(/^options\.privateKey\b/)
    expect(error.message).toContain(given)
    if (code !== 'KEY_TOO_SHORT') expect(error.message).toContain('private RSA key')
    expectNothingOf(files.read(file).toString('latin1'), error)
    expectNothingOf(files.read(file).toString('base64'), error)
  })

  it.each([
    './own_key.pem',
    'own_key.pem',
    '"certs/own_key.pem"',
    '/etc/wxpay/private-key',
    '~/wxpay/private-key',
    'C:\\certs\\new\\own_key.pem',
    'own_cert.p12',
  ])('asks for a file:// URL instead of the path %s, and does not repeat the path', (path) => {
    const error = thrown(() => load(path))
    expect(error.code).toBe('KEY_UNRECOGNIZED')
    expect(error.message).toMatch(/looks like a file path.+file:\/\/ URL/)
    expect(error.message).not.toContain(path)
  })

  it.each([
    ['a public', publicKey],
    ['a secret', createSecretKey(Buffer.alloc(32))],
  ])('rejects a KeyObject of %s key', (given, key: KeyObject) => {
    const error = thrown(() => load(key))
    expect(error.code).toBe('KEY_WRONG_KIND')
    expect(error.message).toContain(`received a KeyObject of ${given} key`)
  })

  it.each([
    ['the last lines', (text: string) => text.slice(0, text.length / 2), 'KEY_DAMAGED'],
    ['the END line', (text: string) => text.replace(/-----END.*/, ''), 'KEY_DAMAGED'],
    ['the BEGIN line', (text: string) => text.replace(/-----BEGIN.*/, ''), 'KEY_UNRECOGNIZED'],
    [
      'a line in the middle',
      (text: string) => text.replace(/^(?:.*\n){9}/, '$&').replace(/\n.{64}\n/, '\n'),
      'KEY_DAMAGED',
    ],
    ['a character', (text: string) => `${text.slice(0, 500)}${text.slice(501)}`, 'KEY_DAMAGED'],
  ])('reports a damaged key that lacks %s', (_, damage, code) => {
    const text = damage(pem('pkcs8.pem'))
    const error = thrown(() => load(text))
    expect(error.code).toBe(code)
    expectNothingOf(text, error)
  })

  it('reports a damaged key that OpenSSL cannot read', () => {
    const der = files.read('pkcs8.der')
    der.writeUInt8(0x05, der.indexOf(Buffer.of(0x06, 0x09))) // the object identifier of RSA becomes a NULL
    expect(thrown(() => load(der)).code).toBe('KEY_DAMAGED')
  })

  it('loads or rejects a damaged key, and never prints any of it', () => {
    const der = files.read('pkcs1.der')
    fc.assert(
      fc.property(fc.nat({ max: der.length - 1 }), fc.nat({ max: 255 }), fc.boolean(), (at, byte, asText) => {
        const damaged = Buffer.from(der)
        damaged.writeUInt8(byte, at)
        try {
          expect(load(asText ? damaged.toString('base64') : damaged).type).toBe('private')
        } catch (error) {
          expect(error).toBeInstanceOf(KeyFormatError)
          if (error instanceof KeyFormatError) expectNothingOf(damaged.toString('base64'), error)
        }
      }),
    )
  })
})

describe('loadPublicKey', () => {
  const load = (source: KeySource) => loadPublicKey(source, 'options.publicKey')

  it.each(formsOfPem)('reads SPKI and PKCS#1 from %s', (_, form) => {
    expect(load(form('spki.pem')).equals(publicKey)).toBe(true)
    expect(load(form('pkcs1-public.pem')).equals(publicKey)).toBe(true)
  })

  it.each(formsOfDer)('reads SPKI and PKCS#1 in DER from %s', (_, form) => {
    expect(load(form('spki.der')).equals(publicKey)).toBe(true)
    expect(load(form('pkcs1-public.der')).equals(publicKey)).toBe(true)
  })

  it.each([
    ['pkcs8.pem', 'KEY_WRONG_KIND', 'received a private key'],
    ['pkcs1.der', 'KEY_WRONG_KIND', 'received a private key'],
    ['certificate.pem', 'KEY_WRONG_KIND', 'received a certificate'],
    ['elliptic-public.pem', 'KEY_NOT_RSA', 'received a key of type ec'],
    ['short-public.pem', 'KEY_TOO_SHORT', 'received an RSA key of 1024 bits'],
  ])('reports %s', (file, code, given) => {
    const error = thrown(() => load(files.read(file)))
    expect(error.code).toBe(code)
    expect(error.message).toContain(given)
    expectNothingOf(pem(file), error)
  })

  it('does not derive a public key from a private KeyObject', () => {
    expect(thrown(() => load(privateKey)).message).toContain('received a KeyObject of a private key')
  })
})
