import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { CertificatesError } from '../../base/errors/certificates-error'
import { responseFault } from './response-fault'
import { Trust } from './trust'
import type { SignatureFault } from './signature-fault'

const now = new Date('2026-01-01T00:00:00Z')
const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const trust = new Trust(new Map(['5A01', 'PUB_KEY_ID_01'].map((serial) => [serial, { publicKey }])))
const failure = new CertificatesError('CERTIFICATES_DOWNLOAD_FAILED', 'nobody answered')
const nextLook = new Date('2026-01-01T00:00:42Z')

const fault = (given: SignatureFault, more: object = {}, body: string | Uint8Array = '{}') =>
  responseFault(given, { now, trust: Object.assign(Object.create(trust) as Trust, more), body })

const unknown = (serial: string, probe = false): SignatureFault => ({ kind: 'serial', serial, probe })
const wrong = (probe: boolean): SignatureFault => ({ kind: 'signature', serial: '5A01', probe })
const stale = (skew: number | undefined): SignatureFault => ({ kind: 'timestamp', timestamp: 'soon', skew })
const unsigned: SignatureFault = { kind: 'headers', missing: ['Wechatpay-Nonce'] }

describe('what is said of a signature that is not believed', () => {
  it.each<[string, SignatureFault, RegExp]>([
    ['one header', unsigned, /^The answer is not signed: Wechatpay-Nonce is missing, so that/],
    [
      'two headers',
      { kind: 'headers', missing: ['Wechatpay-Nonce', 'Wechatpay-Serial'] },
      /: Wechatpay-Nonce, Wechatpay-Serial are missing, so that it can come from anybody$/,
    ],
    ['another scheme', { kind: 'type', type: 'SM2' }, /^The answer is signed by "SM2", which this client/],
    ['no time', stale(undefined), /^Wechatpay-Timestamp of the answer is "soon", which is no number/],
    [
      'a time to come',
      stale(301),
      /^The answer was signed 301 s after this machine's time \(2026-01-01T00:00/,
    ],
    ['a time long gone', stale(-301), /^The answer was signed 301 s before this machine's time/],
    ['a wrong signature', wrong(false), /by 5A01, is not over what came\. Either it was altered/],
    ['a probe', wrong(true), /by 5A01, is not over what came\. Its signature is a probe/],
    [
      'a probe by an unknown key',
      unknown('7B', true),
      /trusted \(5A01, PUB_KEY_ID_01\)\. Its signature is a probe/,
    ],
    [
      'an unknown public key',
      unknown('pub_key_id_02'),
      /signed by pub_key_id_02, .*Add the WeChat Pay public key/,
    ],
    [
      'an unknown certificate',
      unknown('7B'),
      /signed by 7B, .*\. Add the platform certificate of that serial number/,
    ],
  ])('%s', (_, given, words) => {
    expect(fault(given).message).toMatch(words)
  })

  it.each([
    [{ failure }, /\. It was looked for at WeChat Pay, in vain: nobody answered$/],
    [{ failure, nextLook }, /nobody answered\. It is looked for again from 2026-01-01T00:00:42\.000Z on$/],
    [
      { nextLook },
      /did not list it .*a minute ago\. It is looked for again from 2026-01-01T00:00:42\.000Z on$/,
    ],
  ])('an unknown certificate, after a look at WeChat Pay: %j', (more, words) => {
    expect(fault(unknown('7B'), more).message).toMatch(words)
  })

  it.each([
    ['<!DOCTYPE html><title>Login</title>', true],
    ['\n <HTML>', true],
    [Buffer.from('<html>'), true],
    ['{"page":"<html>"}', false],
    [Buffer.from('{"page":"<html>"}'), false],
    [`${' '.repeat(64)}<html>`, false],
  ])('knows a page by how it begins: %j', (body, isPage) => {
    const { message } = fault(unsigned, {}, body)
    expect(message).toContain(isPage ? 'It is an HTML page' : 'it can come from anybody')
  })

  it('says as data whether it was a probe', () => {
    expect(
      [wrong(true), wrong(false), unknown('7B', true), unknown('7B')].map((given) => fault(given).probe),
    ).toEqual([true, undefined, true, undefined])
    expect(fault(stale(-301))).toMatchObject({ skew: -301 })
  })
})
