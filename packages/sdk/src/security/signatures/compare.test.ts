import { describe, expect, it } from 'vitest'
import { compareSignature, type SignedRequest } from './compare'

const request: SignedRequest = {
  method: 'POST',
  url: '/v3/x',
  timestamp: '1554208460',
  nonce: '593BEC0C',
  body: '{"a":123}',
  serial: '408B',
  mchid: '1900000001',
}
const head = 'POST\n/v3/x\n1554208460\n593BEC0C\n'
const seen = {
  method: 'POST',
  url: '/v3/x',
  sign_message_length: 41,
  truncated_sign_message: `${head}{"a":123\n`,
}
const now = new Date('2026-01-01T00:00:00Z')

const compared = (
  information: unknown,
  { serverDate, body = request.body }: { serverDate?: string; body?: SignedRequest['body'] } = {},
) => compareSignature({ ...request, body }, { sign_information: information }, { now, serverDate })

const advice =
  'check that privateKey belongs to the certificate 408B, and that certificate to merchant 1900000001'
const slow = 'the clocks are 61 s apart, the local one is slow: synchronize it'
const fast = 'the clocks are 61 s apart, the local one is fast: synchronize it'

describe('compareSignature', () => {
  it.each<[string, unknown, string]>([
    ['no information', undefined, `the server did not report what it verified; ${advice}`],
    ['information that is null', null, `the server did not report what it verified; ${advice}`],
    ['another method', { ...seen, method: 'GET' }, 'method: POST was signed, GET arrived'],
    [
      'another url',
      { ...seen, url: '/v3/y' },
      'url: /v3/x was signed, /v3/y arrived; a proxy rewrites the URL',
    ],
    [
      'the line of the url',
      { truncated_sign_message: head.replace('/v3/x', '/v3/y') },
      'url: "/v3/x" was signed, "/v3/y" arrived',
    ],
    [
      'the line of the body',
      { truncated_sign_message: `${head}{ "a":12\n` },
      'body: "{\\"a\\":123" was signed, "{ \\"a\\":12" arrived',
    ],
    [
      'a line changed',
      { ...seen, truncated_sign_message: head.replace('593B', 'xxxx') },
      'nonce: "593BEC0C" was signed, "xxxxEC0C" arrived',
    ],
    [
      'a line that is not there',
      { ...seen, truncated_sign_message: 'POST\n/v3/x' },
      'timestamp: "1554208460" was signed, "" arrived',
    ],
    [
      'a longer body',
      { ...seen, sign_message_length: 42 },
      'length: 41 bytes were signed, 42 arrived, with no difference before the body; a proxy changes the body',
    ],
    ['nothing but the key', seen, `none, both strings are equal; ${advice}`],
    [
      'none of it as documented',
      { method: 1, url: 2, sign_message_length: '7', truncated_sign_message: 3 },
      `none, both strings are equal; ${advice}`,
    ],
  ])('finds the difference in %s', (_, information, difference) => {
    expect(compared(information).difference).toBe(difference)
  })

  it.each([
    ['2026-01-01T00:01:01Z', `${slow}, or ${advice}`, slow],
    ['2025-12-31T23:58:59Z', `${fast}, or ${advice}`, fast],
    ['2026-01-01T00:01:00Z', advice, advice],
    ['2025-12-31T23:59:00Z', advice, advice],
    ['the other day', advice, advice],
  ])('names a clock that is more than a minute off: %s', (date, besides, alone) => {
    expect(compared(seen, { serverDate: date }).difference).toBe(`none, both strings are equal; ${besides}`)
    expect(compared(undefined, { serverDate: date }).difference).toBe(
      `the server did not report what it verified; ${alone}`,
    )
  })

  it.each([
    ['', `${head}\n`, 32],
    ['12345678', `${head}12345678\n`, 40],
    ['123456789', `${head}12345678… (9 bytes)\n`, 41],
    [Buffer.from('商户号'), `${head}商户\uFFFD… (9 bytes)\n`, 41],
  ])('shows eight bytes of the body %j', (body, signed, signedLength) => {
    expect(compared(undefined, { body })).toMatchObject({ signed, signedLength })
  })
})
