import { describe, expect, it } from 'vitest'
import { isPlausible } from './signature-fault'

const now = new Date(1_754_000_000_000)
const plausible = {
  timestamp: '1754000000',
  nonce: 'c5ac7061fccab6bf3e254dcf98995b8c',
  serial: '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB',
  signature: `${'A'.repeat(342)}==`,
  type: 'WECHATPAY2-SHA256-RSA2048',
}

describe('isPlausible', () => {
  it.each([
    ['a certificate', {}],
    ['a public key', { serial: 'PUB_KEY_ID_0119000000012024080100' }],
    ['no signature type', { type: undefined }],
    ['the oldest fresh timestamp', { timestamp: '1753999700' }],
    ['an RSA-4096 signature', { signature: `${'A'.repeat(683)}=` }],
  ])('accepts %s', (_, change) => {
    expect(isPlausible({ ...plausible, ...change }, now)).toBe(true)
  })

  it.each([
    ['no timestamp', { timestamp: undefined }],
    ['no nonce', { nonce: '' }],
    ['no serial number', { serial: undefined }],
    ['no signature', { signature: undefined }],
    ['another signature type', { type: 'WECHATPAY2-SM2-WITH-SM3' }],
    ['a stale timestamp', { timestamp: '1753999699' }],
    ['a timestamp that is not a number', { timestamp: '1e9' }],
    ['a serial number that is not hexadecimal', { serial: 'x' }],
    ['a serial number of 64 KiB', { serial: 'A'.repeat(65_536) }],
    ['a nonce of 64 KiB', { nonce: 'n'.repeat(65_536) }],
    ['a nonce with a line feed', { nonce: 'a\nb' }],
    ['a short signature', { signature: 'AAAA' }],
    ['a signature of 64 KiB', { signature: 'A'.repeat(65_536) }],
    ['a signature that is not base64', { signature: '-'.repeat(344) }],
    ['a probe', { signature: `WECHATPAY/SIGNTEST/${'A'.repeat(342)}` }],
  ])('refuses %s', (_, change) => {
    expect(isPlausible({ ...plausible, ...change }, now)).toBe(false)
  })
})
