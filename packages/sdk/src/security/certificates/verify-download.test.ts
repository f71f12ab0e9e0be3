import { createPublicKey, createSecretKey } from 'node:crypto'
import { loadCertificate, type Verifier } from '@wxpay/protocol'
import { afterAll, describe, expect, it } from 'vitest'
import { CertificatesError } from '../../base/errors/trust-error'
import {
  signedList,
  type ResponseMaking,
  apiv3Key,
  authority,
  type Issued,
  unknownKey,
} from './testing/platform'
import { type DownloadJudge, verifyDownload } from './verify-download'

const tenpay = authority('Tenpay.com Root CA')
const impostor = authority('Tenpay.com Root CA')
const now = new Date('2026-03-01T00:00:00Z')
const current = tenpay.issue(
  '5157F09EFDC096DE15EBE81A47057A7232F1B8E1',
  '2024-01-01T00:00:00Z',
  '2029-01-01T00:00:00Z',
)
const coming = tenpay.issue('5A03', '2026-04-01T00:00:00Z', '2031-01-01T00:00:00Z')
const gone = tenpay.issue('5A04', '2020-04-01T00:00:00Z', '2025-04-01T00:00:00Z')

const root = ({ certificate }: { certificate: Issued }) => loadCertificate(certificate.pem, 'root')
const judge: DownloadJudge = { apiv3Key, roots: [root(tenpay)], known: new Map(), now }

afterAll(() => {
  tenpay.remove()
  impostor.remove()
})

function refused(
  listed: readonly Issued[],
  making: Partial<ResponseMaking>,
  by: Partial<DownloadJudge> = {},
): CertificatesError {
  try {
    verifyDownload(signedList(listed, { now, ...making }), { ...judge, ...by })
  } catch (error) {
    if (error instanceof CertificatesError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('verifyDownload', () => {
  it('takes what is valid now and what will be, and leaves what has expired', () => {
    const certificates = verifyDownload(signedList([current, coming, gone], { now }), judge)
    expect(certificates.map(({ serial }) => serial)).toEqual([current.serial, '5A03'])
    expect(certificates[0]?.publicKey.equals(loadCertificate(current.pem, 'test').publicKey)).toBe(true)
  })

  it('takes serial numbers in either case and without leading zeros', () => {
    const zero = tenpay.issue('0A05', '2024-01-01T00:00:00Z', '2029-01-01T00:00:00Z')
    const making = {
      now,
      serials: [current.serial.toLowerCase(), 'a05'],
      headers: { 'wechatpay-serial': 'a05' },
    }
    expect(verifyDownload(signedList([current, zero], { ...making, signer: zero }), judge)).toHaveLength(2)
  })

  it('accepts a response that is signed by a key known before', () => {
    const signer: Issued = { serial: 'PUB_KEY_ID_0119', pem: '', privateKey: unknownKey() }
    const known = new Map<string, Verifier>([
      ['PUB_KEY_ID_0119', { publicKey: createPublicKey(signer.privateKey) }],
    ])
    expect(verifyDownload(signedList([current], { now, signer }), { ...judge, known })).toHaveLength(1)
    expect(refused([current], { signer }).code).toBe('CERTIFICATES_SIGNATURE_WRONG')
  })

  it('reports a wrong APIv3 key without showing either key', () => {
    const error = refused([current], {
      key: createSecretKey(Buffer.from('another key of thirty-two bytes!')),
    })
    expect(error.code).toBe('CERTIFICATES_APIV3_KEY_WRONG')
    expect(error.message).toMatch(/apiv3Key is not the APIv3 key of this merchant/)
    expect(`${error.message}${String(error.stack)}`).not.toContain(apiv3Key.export().toString())
  })

  it.each([
    ['is changed', { change: (body: string) => `${body} ` }, /does not match the response/],
    ['is unsigned', { headers: { 'wechatpay-signature': undefined } }, /Wechatpay-Signature missing/],
    [
      'is stale',
      { headers: { 'wechatpay-timestamp': String(now.getTime() / 1000 - 301) } },
      /301 seconds before/,
    ],
    [
      'is of a time to come',
      { headers: { 'wechatpay-timestamp': String(now.getTime() / 1000 + 301) } },
      /301 seconds after/,
    ],
    ['has no time', { headers: { 'wechatpay-timestamp': 'soon' } }, /Wechatpay-Timestamp is not a time/],
    [
      'is signed by another key',
      { headers: { 'wechatpay-serial': '5AFF' } },
      /a key that it does not contain/,
    ],
    ['is signed by a certificate not valid yet', { signer: coming }, /a key that it does not contain/],
    ['is signed by a certificate that has expired', { signer: gone }, /a key that it does not contain/],
    ['is a probe', { headers: { 'wechatpay-signature': 'WECHATPAY/SIGNTEST/abc' } }, /is a probe/],
    ['is of another scheme', { headers: { 'wechatpay-signature-type': 'WECHATPAY2-SM2-WITH-SM3' } }, /Type/],
  ])('rejects a list that %s', (_, making, message) => {
    const error = refused([current, coming, gone], making)
    expect(error.code).toBe('CERTIFICATES_SIGNATURE_WRONG')
    expect(error.message).toMatch(message)
  })

  it('refuses a certificate under a foreign serial number', () => {
    const error = refused([current, coming], { serials: [current.serial, '5A99'] })
    expect(error.code).toBe('CERTIFICATES_SERIAL_MISMATCH')
    expect(error.message).toContain('5A99')
  })

  it('refuses a list that holds one certificate of another authority, and names its issuer', () => {
    const forged = impostor.issue('5A06', '2024-01-01T00:00:00Z', '2029-01-01T00:00:00Z')
    const error = refused([current, forged], {})
    expect(error.code).toBe('CERTIFICATES_CHAIN_BROKEN')
    expect(error.message).toContain('5A06')
    expect(verifyDownload(signedList([current, forged], { now }), { ...judge, roots: [] })).toHaveLength(2)
  })

  it('says of a list without any valid certificate what the dates are and what the clock says', () => {
    const error = refused([coming, gone], {})
    expect(error.code).toBe('CERTIFICATES_OUT_OF_DATE')
    for (const part of [
      '5A03',
      '5A04',
      '2026-04-01T00:00:00.000Z',
      '2025-04-01T00:00:00.000Z',
      now.toISOString(),
    ]) {
      expect(error.message).toContain(part)
    }
    const noClock = { now: new Date(Number.NaN), roots: [] }
    expect(refused([coming], { now }, noClock).message).toContain('an unreadable date')
  })

  it('rejects an entry that does not decrypt to a certificate', () => {
    expect(refused([{ ...current, pem: 'not a PEM' }], {}).code).toBe('CERTIFICATES_MALFORMED')
    expect(refused([current], { algorithm: 'AEAD_AES_128_GCM' }).code).toBe('CERTIFICATES_MALFORMED')
  })
})
