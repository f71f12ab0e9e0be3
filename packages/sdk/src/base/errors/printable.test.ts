import { describe, expect, it } from 'vitest'
import { refuseDocument } from '../../features/bills/document'
import { recordReader } from '../../features/bills/record'
import { readCertificateList } from '../../security/certificates/certificate-list'
import { refusedError, statusError } from '../../apis/v2/refusal'
import { printable } from './text'
import { refusalError } from '../../call/refusal'

// A line of a log of its own, a command to a terminal in either form, text from right to left, and far too much.
const hostile = `E\n2026-11-01 paid\r\u001B[2J\u009B2J\u2028\u202E${'x'.repeat(5_000)}`

const refused = (status: number, problem: object) =>
  refusalError({
    status,
    body: JSON.stringify(problem),
    route: 'GET /v3/certificates',
    facts: {},
    request: { method: 'GET', url: '/', timestamp: '1', nonce: 'n', body: '', serial: '1', mchid: '1' },
    signature: 'unsigned',
    requestId: undefined,
    serverDate: undefined,
    retryAfter: undefined,
    location: hostile,
    now: new Date(0),
    meaningOf: () => undefined,
  })
const signError = (sign_information: object) =>
  refused(401, { code: 'SIGN_ERROR', message: '', detail: { sign_information } })
const thrown = (work: () => unknown): unknown => {
  try {
    return work()
  } catch (error) {
    return error
  }
}
const code = hostile
const message = hostile

describe('text off the wire', () => {
  it.each<[string, () => unknown]>([
    ['a code and a message', () => refused(400, { code, message })],
    ['a field', () => refused(400, { code: 'X', message: '', detail: { field: hostile } })],
    ['a redirect', () => refused(302, {})],
    ['a method that arrived', () => signError({ method: hostile })],
    ['a url that arrived', () => signError({ url: hostile })],
    [
      'a message that arrived',
      () => signError({ truncated_sign_message: hostile.replaceAll('\n', '\u001B') }),
    ],
    [
      'a refusal of APIv2',
      () =>
        refusedError(
          { kind: 'EV2_RES_STATUS_CODE_NOT_SUCESS', code, message },
          {
            status: 200,
            route: 'POST /v2/pay/micropay',
            facts: {},
            signature: 'wrong',
            meaningOf: () => undefined,
          },
        ),
    ],
    [
      'an error of APIv3 to APIv2',
      () => statusError(400, { route: 'GET /v2/x', facts: {} }, JSON.stringify({ code, message })),
    ],
    [
      'a refusal of certificates',
      () =>
        thrown(() =>
          readCertificateList({
            status: 500,
            header: () => undefined,
            body: Buffer.from(JSON.stringify({ code, message })),
          }),
        ),
    ],
    [
      'an error in place of a bill',
      () => thrown(() => refuseDocument(Buffer.from(JSON.stringify({ code, message })))),
    ],
    [
      'a header of a bill',
      () => thrown(() => recordReader(hostile.replaceAll('\n', ''), 'rows', ['trade_time'])),
    ],
  ])('is one bounded line of the message: %s', (_, make) => {
    const error = make()
    expect(error).toBeInstanceOf(Error)
    const { message: words } = error as Error
    expect(words).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/u)
    expect(words.length).toBeLessThan(2_500)
  })

  it('is left as it is otherwise', () => {
    expect(printable('订单不存在: "a" <b> 100%')).toBe('订单不存在: "a" <b> 100%')
    expect(printable('x'.repeat(501))).toBe(`${'x'.repeat(500)}…`)
  })
})
