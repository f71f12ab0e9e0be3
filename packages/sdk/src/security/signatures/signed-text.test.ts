import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { sha1 } from '../../../test/gateway'
import { signedText } from './signature-fault'

const statement = Buffer.from('a,b\n1,2\n')
const packed = gzipSync(statement)
const digest = sha1('a,b\n1,2\n')
const LIMIT = 100

const text = (body: Uint8Array, header: string | undefined, signed?: 'statement-digest') =>
  signedText(
    body,
    signed === undefined ? {} : { signed },
    (name) => (name === 'wechatpay-statement-sha1' ? header : undefined),
    LIMIT,
  )

describe('signedText', () => {
  it('is the body, whatever digest comes with it', async () => {
    expect(await text(statement, digest)).toBe(statement)
  })

  it.each<[string, Uint8Array, string | undefined, string]>([
    ['of the file', statement, digest, digest],
    ['of the file, in capitals', statement, digest.toUpperCase(), digest.toUpperCase()],
    ['of the file that is packed', packed, digest, digest],
    ['of the packed file', packed, sha1(packed), sha1(packed)],
    ['of another file', Buffer.from('forged'), digest, ''],
    ['of another file that is packed', gzipSync('forged'), digest, ''],
    ['of a file that only begins like a packed one', Buffer.of(0x1f, 0x8c), digest, ''],
    ['of a file that only goes on like a packed one', Buffer.of(0x1e, 0x8b), digest, ''],
    ['that did not come', statement, undefined, ''],
  ])('of a statement is the digest %s', async (_, body, header, expected) => {
    expect(await text(body, header, 'statement-digest')).toBe(`{"sha1":"${expected}"}`)
  })

  it.each([
    ['is cut off', packed.subarray(0, -1), 'RESPONSE_ENCODING'],
    ['is forged behind its beginning', Buffer.of(0x1f, 0x8b, 0), 'RESPONSE_ENCODING'],
    ['unpacks to more than is taken', gzipSync(Buffer.alloc(LIMIT + 1)), 'RESPONSE_TOO_LARGE'],
  ])('refuses a packed statement that %s', async (_, body, code) => {
    await expect(text(body, digest, 'statement-digest')).rejects.toMatchObject({
      name: 'ResponseError',
      code,
    })
  })
})
