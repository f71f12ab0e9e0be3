import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { CertificatesError } from '../../base/errors/trust-error'
import { responseFault } from './response-fault'
import { Trust } from './trust'
import type { SignatureFault } from './signature-fault'

const now = new Date('2026-01-01T00:00:00Z')
const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const trust = new Trust(new Map(['5A01', 'PUB_KEY_ID_01'].map((serial) => [serial, { publicKey }])))
const failure = new CertificatesError('CERTIFICATES_DOWNLOAD_FAILED', 'no response')
const nextDownload = new Date('2026-01-01T00:00:42Z')

const fault = (given: SignatureFault, more: object = {}, body: string | Uint8Array = '{}') =>
  responseFault(given, { now, trust: Object.assign(Object.create(trust) as Trust, more), body })

const unknown = (serial: string, probe = false): SignatureFault => ({ kind: 'serial', serial, probe })
const wrong = (probe: boolean): SignatureFault => ({ kind: 'signature', serial: '5A01', probe })
const stale = (skew: number | undefined): SignatureFault => ({ kind: 'timestamp', timestamp: 'soon', skew })
const unsigned: SignatureFault = { kind: 'headers', missing: ['Wechatpay-Nonce'] }

describe('message for an untrusted response signature', () => {
  it.each<[string, SignatureFault, RegExp]>([
    ['one header', unsigned, /^The response is not signed: Wechatpay-Nonce is missing, so it may/],
    [
      'two headers',
      { kind: 'headers', missing: ['Wechatpay-Nonce', 'Wechatpay-Serial'] },
      /: Wechatpay-Nonce, Wechatpay-Serial are missing, so it may come from any server$/,
    ],
    [
      'another scheme',
      { kind: 'type', type: 'SM2' },
      /^The response is signed with the scheme "SM2", which this client/,
    ],
    ['no time', stale(undefined), /^Wechatpay-Timestamp of the response is "soon", which is not a number/],
    ['a time to come', stale(301), /^The response was signed 301 s after the local time \(2026-01-01T00:00/],
    ['a time long gone', stale(-301), /^The response was signed 301 s before the local time/],
    ['a wrong signature', wrong(false), /with key 5A01, does not match its content\. Either a proxy altered/],
    ['a probe', wrong(true), /with key 5A01, does not match its content\. Its signature is a probe/],
    [
      'a probe by an unknown key',
      unknown('7B', true),
      /trusted keys \(5A01, PUB_KEY_ID_01\)\. Its signature is a probe/,
    ],
    [
      'an unknown public key',
      unknown('pub_key_id_02'),
      /signed with key pub_key_id_02, .*Add the WeChat Pay public key/,
    ],
    [
      'an unknown certificate',
      unknown('7B'),
      /signed with key 7B, .*\. Add the platform certificate of that serial number/,
    ],
  ])('%s', (_, given, words) => {
    expect(fault(given).message).toMatch(words)
  })

  it.each([
    [{ failure }, /\. The certificates were downloaded to find it, but that failed: no response$/],
    [{ failure, nextDownload }, /no response\. The next download is allowed from 2026-01-01T00:00:42\.000Z$/],
    [
      { nextDownload },
      /was not listed .*a minute ago\. The next download is allowed from 2026-01-01T00:00:42\.000Z$/,
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
  ])('recognizes an HTML page by its beginning: %j', (body, isPage) => {
    const { message } = fault(unsigned, {}, body)
    expect(message).toContain(isPage ? 'The body is an HTML page' : 'it may come from any server')
  })

  it('says as data whether it was a probe', () => {
    expect(
      [wrong(true), wrong(false), unknown('7B', true), unknown('7B')].map((given) => fault(given).probe),
    ).toEqual([true, undefined, true, undefined])
    expect(fault(stale(-301))).toMatchObject({ skew: -301 })
  })
})
