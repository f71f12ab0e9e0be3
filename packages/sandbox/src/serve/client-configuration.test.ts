import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Credentials } from '../merchants/credentials'
import { clientConfiguration, configurationLanguages } from './client-configuration'

const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
})
const merchant: Credentials = {
  mchid: '1900000001',
  appid: 'wx0000000000000001',
  serviceId: '500001',
  serial: '1DDE55AD98ED71D6EDD4A4A16996DE7B47773A8C',
  privateKey,
  certificate: '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n',
  apiv3Key: 'a'.repeat(32),
  secret: 'b'.repeat(32),
  certs: { PUB_KEY_ID_0001: publicKey },
}
const url = 'http://127.0.0.1:8787'

describe('clientConfiguration', () => {
  it.each(configurationLanguages)('contains all that a client of %s needs', (language) => {
    const text = clientConfiguration(language, merchant, url)
    for (const value of [url, merchant.mchid, merchant.serial, 'PUB_KEY_ID_0001'])
      expect(text).toContain(value)
    const [line = ''] = privateKey.split('\n').slice(1)
    expect(text).toContain(line)
  })

  it('writes an environment file with one line for each variable', () => {
    const lines = clientConfiguration('env', merchant, url).trimEnd().split('\n')
    expect(lines.every((line) => /^[A-Z0-9_]+=\S+$/.test(line))).toBe(true)
    const line = lines.find((text) => text.startsWith('WXPAY_PUBLIC_KEY='))
    const der = Buffer.from(line?.slice('WXPAY_PUBLIC_KEY='.length) ?? '', 'base64')
    expect(der.toString('base64')).toBe(publicKey.replaceAll(/-----[^-]+-----|\s/g, ''))
  })

  it.each([
    ['java', 'RSAAutoCertificateConfig'],
    ['go', 'LoadCertificate'],
  ] as const)('verifies by a certificate in %s if the merchant has no public key', (language, name) => {
    const certs = { '5157F09EFDC096DE15EBE81A47057A72': 'PEM' }
    expect(clientConfiguration(language, { ...merchant, certs }, url)).toContain(name)
  })
})
