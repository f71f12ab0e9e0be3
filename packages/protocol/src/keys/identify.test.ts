import { execFileSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { identifyKeys } from './identify'

let folder: string
const file = (name: string): string => join(folder, name)
const openssl = (...args: string[]): Buffer => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' })

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wxpay-identify-'))
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  writeFileSync(file('key.pem'), privateKey.export({ type: 'pkcs8', format: 'pem' }))
  writeFileSync(file('key1.pem'), privateKey.export({ type: 'pkcs1', format: 'pem' }))
  writeFileSync(file('public.pem'), publicKey.export({ type: 'spki', format: 'pem' }))
  openssl('req', '-x509', '-key', 'key.pem', '-out', 'cert.pem', '-subj', '/CN=1900000001', '-days', '2')
  openssl('x509', '-in', 'cert.pem', '-outform', 'der', '-out', 'cert.der')
  openssl(
    'pkcs12',
    '-export',
    '-inkey',
    'key.pem',
    '-in',
    'cert.pem',
    '-out',
    'cert.p12',
    '-passout',
    'pass:x',
  )
  openssl('pkey', '-in', 'key.pem', '-aes256', '-passout', 'pass:x', '-out', 'locked.pem')
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

describe('identifyKeys', () => {
  it.each([
    ['key.pem', 'pkcs8-private-key'],
    ['key1.pem', 'pkcs1-private-key'],
    ['public.pem', 'spki-public-key'],
    ['cert.pem', 'certificate'],
    ['cert.der', 'certificate'],
    ['cert.p12', 'pkcs12'],
    ['locked.pem', 'encrypted-private-key'],
  ])('identifies %s as OpenSSL wrote it', (name, kind) => {
    expect(identifyKeys(readFileSync(file(name)), name).map((each) => each.kind)).toEqual([kind])
  })

  it('finds the same public key in a private key, a certificate and a public key', () => {
    const spki = openssl('pkey', '-in', 'key.pem', '-pubout', '-outform', 'der')
    for (const name of ['key.pem', 'key1.pem', 'public.pem', 'cert.pem', 'cert.der']) {
      const [found] = identifyKeys(readFileSync(file(name)), name)
      expect(found?.publicKey?.export({ type: 'spki', format: 'der' }).equals(spki)).toBe(true)
    }
  })

  it('lists every block of a file', () => {
    const both = Buffer.concat([readFileSync(file('key.pem')), readFileSync(file('cert.pem'))])
    expect(identifyKeys(both, 'both').map(({ kind }) => kind)).toEqual(['pkcs8-private-key', 'certificate'])
  })

  it('rejects a text without a key, without repeating it', () => {
    expect(() => identifyKeys(Buffer.from('hello secret'), 'note.txt')).toThrow(/note\.txt is neither/)
    expect(() => identifyKeys(Buffer.from('hello secret'), 'note.txt')).not.toThrow(/secret/)
  })
})
