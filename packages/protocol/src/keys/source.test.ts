import { pathToFileURL } from 'node:url'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { workbench } from '../../test/openssl'
import { thrown } from '../../test/thrown'
import { KeyFormatError } from '../errors'
import { readBlocks } from './blocks'
import { readSource } from './source'

const bench = workbench()
afterAll(() => {
  bench.remove()
})
const url = (file: string) => pathToFileURL(bench.path(file))

describe('readSource', () => {
  it.each([
    ['an empty string', ''],
    ['blanks and quotation marks', ' "" \n'],
    ['an empty Buffer', Buffer.alloc(0)],
    ['a byte order mark alone', '\uFEFF'],
  ])('reports that %s is empty', (_, source) => {
    const error = thrown(() => readSource(source, 'options.privateKey'))
    expect(error.code).toBe('KEY_MISSING')
    expect(error.message).toBe('options.privateKey is empty')
  })

  // Values that a JavaScript caller or an unset environment variable passes.
  it.each<unknown>([undefined, null, 1, {}, true])('reports that %j is missing or not a key', (value) => {
    expect(thrown(() => readSource(value as string, 'key')).code).toBe('KEY_MISSING')
  })

  it('names a file that cannot be read, and the reason', () => {
    const missing = url('no-such-file.pem')
    for (const source of [missing, missing.href]) {
      const error = thrown(() => readSource(source, 'key'))
      expect(error.code).toBe('KEY_FILE_UNREADABLE')
      expect(error.message).toContain('no-such-file.pem')
      expect(error.message).toContain('ENOENT')
    }
  })

  it.each([
    ['https', () => new URL('https://example.com/key.pem')],
    ['data', () => new URL('data:text/plain,key')],
    ['file on another host', () => 'file://example.com/key.pem'],
    ['broken file', () => 'file://[/key.pem'],
  ])('rejects a %s URL', (_, source) => {
    expect(thrown(() => readSource(source(), 'key')).code).toBe('KEY_FILE_UNREADABLE')
  })

  it('rejects a source that is too large to be a key, without reading such a file', () => {
    bench.write('large', Buffer.alloc(70_000, 'A'))
    for (const source of ['A'.repeat(70_000), Buffer.alloc(70_000), url('large')]) {
      expect(thrown(() => readSource(source, 'key')).code).toBe('KEY_TOO_LARGE')
    }
  })

  it.each(['folder', 'device that never ends'])('rejects a %s', (kind) => {
    const source = kind === 'folder' ? url('.') : new URL('file:///dev/zero')
    const error = thrown(() => readSource(source, 'key'))
    expect(error.code).toBe('KEY_FILE_UNREADABLE')
    expect(error.message).toContain('not a regular file')
  })

  it('reads a file whose name is percent-encoded', () => {
    bench.write('商户 key.pem', 'text')
    expect(readSource(url('商户 key.pem').href, 'key')).toBe('text')
  })
})

describe('readBlocks', () => {
  const long = 65_536
  it.each([
    ['BEGIN lines', '-----BEGIN A-----'.repeat(long / 17)],
    ['hyphens', `-----BEGIN A-----${'-'.repeat(long - 20)}`],
    ['backslashes', '\\'.repeat(long)],
    ['blanks', `-----BEGIN A-----${' '.repeat(long - 20)}`],
    ['nested DER', Buffer.alloc(long, Buffer.of(0x30, 0x80))],
    [
      'DER of many members',
      Buffer.concat([Buffer.of(0x30, 0x82, 0xff, 0x00), Buffer.alloc(0xff00, Buffer.of(5, 0))]),
    ],
  ])('rejects a source full of %s', (_, source) => {
    expect(thrown(() => readBlocks(readSource(source, 'key'), 'key'))).toBeInstanceOf(KeyFormatError)
  })

  it('recognizes or rejects any bytes and any string', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '-----BEGIN ',
        '-----END ',
        'PRIVATE KEY-----',
        'CERTIFICATE-----',
        '\\n',
        '\n',
        'MIIE',
      ),
      fc.base64String(),
      fc.string(),
    )
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(fc.oneof(text, fc.uint8Array({ minLength: 1 })), (source) => {
        try {
          expect(readBlocks(readSource(source, 'key'), 'key').length).toBeGreaterThan(0)
        } catch (error) {
          expect(error).toBeInstanceOf(KeyFormatError)
        }
      }),
      { numRuns: 500 },
    )
  })
})
