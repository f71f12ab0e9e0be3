import { createSecretKey, generateKeyPairSync } from 'node:crypto'
import { inspect } from 'node:util'
import { describe, expect, it } from 'vitest'
import { expectNothingOf, thrown } from '../../test/thrown'
import { loadApiv3Key, loadSecret } from './secret-key'

const text = '0123456789abcdef0123456789ABCDEF'

describe.each([
  ['loadApiv3Key', loadApiv3Key, 'the APIv3 key'],
  ['loadSecret', loadSecret, 'the APIv2 key'],
])('%s', (_, load, expected) => {
  it('accepts 32 bytes as a string, as bytes and as a KeyObject', () => {
    const expected = createSecretKey(Buffer.from(text))
    for (const source of [text, Buffer.from(text), new Uint8Array(Buffer.from(text)), expected]) {
      expect(load(source, 'key').equals(expected)).toBe(true)
    }
  })

  it("does not change the caller's bytes", () => {
    const bytes = Buffer.from(text)
    load(bytes, 'key')
    expect(bytes.toString()).toBe(text)
  })

  it('never prints any of the key', () => {
    expect(inspect(load(text, 'key'), { depth: 9, showHidden: true })).not.toContain(text)
    expect(JSON.stringify(load(text, 'key'))).toBe('{}')
  })

  it.each([
    ['31 bytes', text.slice(1), 'KEY_WRONG_LENGTH', 'is 31 bytes long'],
    ['33 bytes', `${text}G`, 'KEY_WRONG_LENGTH', 'is 33 bytes long'],
    ['hexadecimal of 32 bytes', text + text, 'KEY_WRONG_LENGTH', 'is 64 bytes long'],
    ['32 characters that are more bytes', '密'.repeat(32), 'KEY_WRONG_LENGTH', 'is 96 bytes long'],
    ['blanks around it', ` ${text} `, 'KEY_WRONG_LENGTH', '; remove the blanks around it'],
    ['a line feed at the end', `${text}\n`, 'KEY_WRONG_LENGTH', '; remove the line break around it'],
    ['a byte order mark', Buffer.from(`\uFEFF${text}`), 'KEY_WRONG_LENGTH', '; remove the byte order mark'],
    ['quotation marks', `"${text}"`, 'KEY_WRONG_LENGTH', '; remove the quotation marks around it'],
    [
      'typographic quotation marks',
      `“${text}”`,
      'KEY_WRONG_LENGTH',
      '; remove the quotation marks around it',
    ],
    [
      'all of them',
      `\uFEFF'${text}' \r\n`,
      'KEY_WRONG_LENGTH',
      'remove the byte order mark and the line break and the blanks and the quotation marks around it',
    ],
    [
      'a file written by PowerShell',
      Buffer.from(`\uFEFF${text}\r\n`, 'utf16le'),
      'KEY_WRONG_LENGTH',
      '; it is UTF-16, save it as UTF-8; remove the byte order mark and the line break around it',
    ],
    [
      'UTF-16, big-endian',
      Buffer.from(text, 'utf16le').swap16(),
      'KEY_WRONG_LENGTH',
      '; it is UTF-16, save it as UTF-8',
    ],
    [
      'a KeyObject with a line feed in it',
      createSecretKey(Buffer.from(`${text}\n`)),
      'KEY_WRONG_LENGTH',
      '; remove the line break around it',
    ],
    ['a KeyObject of 16 bytes', createSecretKey(Buffer.alloc(16)), 'KEY_WRONG_LENGTH', 'is 16 bytes long'],
    ['nothing', '', 'KEY_MISSING', 'is empty'],
    ['a PEM', '-----BEGIN PRIVATE KEY-----\nMIIE', 'KEY_WRONG_KIND', 'received a PEM'],
    [
      'a private key',
      generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey,
      'KEY_WRONG_KIND',
      'received a KeyObject of a private key',
    ],
  ])('rejects %s', (__, source, code, said) => {
    const error = thrown(() => load(source, 'options.key'))
    expect(error.code).toBe(code)
    expect(error.message).toMatch(/^options\.key\b/)
    expect(error.message).toContain(said)
    expect(error.message).toContain(expected)
    if (typeof source === 'string') expectNothingOf(source, error)
  })

  it.each<unknown>([undefined, null, 1, {}])('rejects the value %j of a JavaScript caller', (value) => {
    expect(thrown(() => load(value as string, 'key')).code).toBe('KEY_MISSING')
  })
})
