import { loadCertificate } from '@wxpay/protocol'
import { afterAll, describe, expect, it } from 'vitest'
import { checkChain, isIssued } from './validity'
import { authority } from './testing/platform'

const tenpay = authority('Tenpay.com Root CA')
const impostor = authority('Tenpay.com Root CA')
const outdated = authority('Old Root CA', { to: '2025-01-01T00:00:00Z' })
const merchant = authority('A merchant', { extensions: 'leaf' })
const now = new Date('2026-03-01T00:00:00Z')

const load = ({ pem }: { pem: string }) => loadCertificate(pem, 'test')
const certificate = load(tenpay.issue('5A01', '2024-01-01T00:00:00Z', '2029-01-01T00:00:00Z'))

afterAll(() => {
  for (const one of [tenpay, impostor, outdated, merchant]) one.remove()
})

describe('checkChain', () => {
  it('accepts a certificate issued by a given CA, and any certificate without CAs', () => {
    expect(isIssued(certificate, [load(impostor.certificate), load(tenpay.certificate)], now)).toBe(true)
    expect(isIssued(certificate, [], now)).toBe(true)
  })

  it.each([
    ['an authority of the same name and another key', () => load(impostor.certificate), () => certificate],
    [
      'what may not issue',
      () => load(merchant.certificate),
      () => load(merchant.issue('5A02', '2024-01-01T00:00:00Z', '2029-01-01T00:00:00Z')),
    ],
    [
      'an authority that has expired',
      () => load(outdated.certificate),
      () => load(outdated.issue('5A04', '2024-01-01T00:00:00Z', '2029-01-01T00:00:00Z')),
    ],
  ])('rejects %s', (_, root, issued) => {
    expect(() => {
      checkChain(issued(), [root()], now)
    }).toThrow(
      /platform certificate 5A0\d was not issued by any of the 1 configured roots; its issuer is "O=[^"\\]+, CN=/,
    )
  })
})
