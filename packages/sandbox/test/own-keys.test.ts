import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { NewMerchant, Sandbox } from '../src/index'
import { createFixture } from './fixture'
import { signingClient } from './signing-client'

// Certificates by OpenSSL: one of a real merchant has this issuer.
let folder: string
let keys: Record<'tenpay' | 'other', { readonly privateKey: string; readonly certificate: string }>
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wxpay-own-keys-'))
  const make = (name: string, subject: string) => {
    const [key, certificate] = [join(folder, `${name}.key`), join(folder, `${name}.pem`)]
    const options = [
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      key,
      '-out',
      certificate,
      '-subj',
      subject,
    ]
    execFileSync('openssl', ['req', ...options], { stdio: 'ignore' })
    return { privateKey: readFileSync(key, 'utf8'), certificate: readFileSync(certificate, 'utf8') }
  }
  keys = {
    tenpay: make('tenpay', '/C=CN/O=Tenpay.com/OU=Tenpay.com CA Center/CN=Tenpay.com Root CA'),
    other: make('other', '/C=CN/O=Test/CN=1900000109'),
  }
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const failure = (sandbox: Sandbox, options: NewMerchant): Error => {
  try {
    sandbox.merchants.create(options)
  } catch (error) {
    return error as Error
  }
  throw new Error('no error')
}

describe('a merchant with keys of its own', () => {
  it('signs with its key, and is known by the serial number of its certificate', async () => {
    const { sandbox } = await createFixture()
    const apiv3Key = 'A'.repeat(32)
    const secret = 'b'.repeat(32)
    const merchant = sandbox.merchants.create({ ...keys.other, apiv3Key, secret })
    const serial = execFileSync('openssl', ['x509', '-noout', '-serial'], { input: keys.other.certificate })
    expect(`serial=${merchant.serial}\n`).toBe(serial.toString())
    expect(merchant).toMatchObject({ apiv3Key, secret, privateKey: keys.other.privateKey })
    const client = signingClient(merchant, 'https://api.mch.weixin.qq.com', (request) =>
      sandbox.fetch(request),
    )
    expect((await client.get('/v3/certificates')).status).toBe(200)
    await sandbox.close()
  })

  it('gets a certificate of the sandbox for its key, if it brings none', async () => {
    const { sandbox } = await createFixture()
    const { certificate } = sandbox.merchants.create({ privateKey: keys.tenpay.privateKey })
    const issuer = execFileSync('openssl', ['x509', '-noout', '-issuer'], {
      input: certificate,
      encoding: 'utf8',
    })
    expect(issuer).toContain('wxpay sandbox Root CA')
    await sandbox.close()
  })

  it('is refused with the certificate of a real merchant, in the process and over HTTP', async () => {
    const { sandbox } = await createFixture()
    const error = failure(sandbox, keys.tenpay)
    expect(error).toMatchObject({ code: 'PRODUCTION_KEY_REFUSED' })
    expect(error.message).toContain('--allow-production-keys')
    const { url } = await sandbox.listen()
    const response = await fetch(`${url}/sandbox/v1/merchants`, {
      method: 'POST',
      body: JSON.stringify(keys.tenpay),
    })
    const text = await response.text()
    expect(response.status).toBe(403)
    for (const secret of [error.message, text])
      expect(secret).not.toContain(keys.tenpay.privateKey.slice(40, 100))
    expect(sandbox.merchants.list()).toHaveLength(1)
    await sandbox.close()
  })

  it('is accepted with the certificate of a real merchant if that is allowed', async () => {
    const { sandbox } = await createFixture({ productionKeys: 'allowed' })
    expect(sandbox.merchants.create(keys.tenpay).certificate).toBe(keys.tenpay.certificate)
    await sandbox.close()
  })

  it('is refused with keys that do not fit, and the error repeats none of them', async () => {
    const { sandbox } = await createFixture()
    const weak = execFileSync('openssl', ['genrsa', '1024'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const cases: [NewMerchant, string][] = [
      [{ certificate: keys.other.certificate }, 'certificate needs the privateKey'],
      [{ privateKey: keys.tenpay.privateKey, certificate: keys.other.certificate }, 'do not belong together'],
      [{ privateKey: 'secret-private-key' }, 'privateKey must be an unencrypted RSA key'],
      [{ privateKey: weak }, 'at least 2048 bits'],
      [{ privateKey: keys.other.privateKey, certificate: 'secret-certificate' }, 'X.509 certificate in PEM'],
      [{ apiv3Key: 'secret-short' }, 'Field "apiv3Key" must match'],
      [{ secret: 'secret-short' }, 'Field "secret" must match'],
    ]
    for (const [options, message] of cases) {
      const error = failure(sandbox, options)
      expect(error).toMatchObject({ code: 'FIELD_INVALID' })
      expect(error.message).toContain(message)
      expect(error.message).not.toMatch(/secret-/)
    }
    await sandbox.close()
  })
})
