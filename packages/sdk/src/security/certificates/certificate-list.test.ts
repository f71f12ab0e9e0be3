import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCertificateList } from './certificate-list'
import { CertificatesError } from '../../base/errors/trust-error'
import { refusal } from './testing/platform'

const entry = {
  serial_no: '5A01',
  encrypt_certificate: {
    algorithm: 'AEAD_AES_256_GCM',
    nonce: 'n',
    associated_data: 'certificate',
    ciphertext: 'YQ==',
  },
}

function refused(status: number, body: unknown): CertificatesError {
  try {
    readCertificateList(refusal(status, body))
  } catch (error) {
    if (error instanceof CertificatesError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('readCertificateList', () => {
  it('reads the list, and leaves out what is of the SM2 suite', () => {
    const sm2 = { ...entry, encrypt_certificate: { ...entry.encrypt_certificate, algorithm: 'AEAD_SM4_GCM' } }
    expect(readCertificateList(refusal(200, { data: [sm2, entry] }))).toEqual([
      { serial: '5A01', encrypted: entry.encrypt_certificate },
    ])
    expect(refused(200, { data: [sm2] }).message).toContain('SM2')
  })

  it('lists the configuration steps for a merchant who uses the public key', () => {
    const { code, message } = refused(404, {
      code: 'RESOURCE_NOT_EXISTS',
      message: '无可用的平台证书，请在商户平台-API安全申请使用微信支付公钥',
    })
    expect(code).toBe('NO_PLATFORM_CERTIFICATES')
    for (const part of [
      'PUB_KEY_ID_',
      'pub_key.pem',
      '账户中心 → API安全 → 微信支付公钥',
      'API Security',
      'certs:',
    ]) {
      expect(message).toContain(part)
    }
  })

  it('does not mistake the 404 of another server for that', () => {
    const error = refused(404, '<html>nginx</html>')
    expect(error.code).toBe('CERTIFICATES_DOWNLOAD_FAILED')
    expect(error.message).toMatch(/404.*baseURL/)
  })

  it('includes the message of WeChat Pay, truncated', () => {
    expect(refused(401, { code: 'SIGN_ERROR', message: '商户证书序列号有误' }).message).toMatch(
      /401, SIGN_ERROR: 商户证书序列号有误/,
    )
    const { message } = refused(401, { message: 'm'.repeat(1000) })
    expect(message).toMatch(/401, m{300}$/)
  })

  it('reads errors of at most 64 KiB', () => {
    const of = (length: number) => {
      const filler = length - JSON.stringify({ code: 'SIGN_ERROR', message: '' }).length
      return refused(401, JSON.stringify({ code: 'SIGN_ERROR', message: 'm'.repeat(filler) })).message
    }
    expect(of(65_536)).toMatch(/401, SIGN_ERROR: m+$/)
    expect(of(65_537)).toMatch(/401 without an error of WeChat Pay/)
  })

  it.each([undefined, null, 7])('takes associated_data %j for none', (associated_data) => {
    const encrypt_certificate = { ...entry.encrypt_certificate, associated_data }
    expect(readCertificateList(refusal(200, { data: [{ ...entry, encrypt_certificate }] }))).toMatchObject([
      { encrypted: { associated_data: null } },
    ])
  })

  it.each([
    ['not JSON', 'certificates', /malformed json at offset 0/i],
    ['cut off', '{"data":[{', /ends before its last value/],
    ['a list of nothing', { data: [] }, /not a list/],
    ['no list', { data: {} }, /not a list/],
    [
      'without a ciphertext',
      { data: [entry, { serial_no: '5A02', encrypt_certificate: {} }] },
      /data\[1\] lacks/,
    ],
    ['far too many', { data: Array.from({ length: 65 }, () => entry) }, /65/],
    ['as long as may be', 'x'.repeat(2 ** 20), /malformed json at offset 0/i],
    ['far too long', 'x'.repeat(2 ** 20 + 1), /1048577 bytes/],
  ])('names what is wrong: %s', (_, body, message) => {
    const error = refused(200, body)
    expect(error.code).toBe('CERTIFICATES_MALFORMED')
    expect(error.message).toMatch(message)
  })

  it('returns the list or a CertificatesError for every body', () => {
    const anything = fc.oneof(
      fc.json(),
      fc.string(),
      fc.object({ key: fc.constantFrom('data', 'serial_no', '0') }),
    )
    fc.assert(
      fc.property(fc.constantFrom(200, 204, 404, 500), anything, (status, body) => {
        expect(refused(status, body)).toBeInstanceOf(CertificatesError)
      }),
    )
  })
})
