import { Readable } from 'node:stream'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bodyOf } from './body'

const MEBIBYTE = 1024 * 1024

async function* inPieces(
  bytes: Uint8Array,
  size = Math.max(3, bytes.length >> 5),
): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield await Promise.resolve(bytes.subarray(at, at + size))
}
const request = (body: Uint8Array): Request =>
  new Request('https://shop.example.com/n', { method: 'POST', body: new Uint8Array(body) })
const shared = (bytes: Uint8Array): Uint8Array => {
  const view = new Uint8Array(new SharedArrayBuffer(bytes.length))
  view.set(bytes)
  return view
}

const forms: readonly (readonly [string, (bytes: Uint8Array) => object])[] = [
  ['a Buffer', (bytes) => ({ body: Buffer.from(bytes) })],
  [
    'a Uint8Array within a larger buffer',
    (bytes) => ({ body: Buffer.concat([bytes, bytes]).subarray(bytes.length) }),
  ],
  ['an ArrayBuffer', (bytes) => ({ body: new Uint8Array(bytes).buffer })],
  ['an ArrayBuffer of another realm', (bytes) => ({ body: otherRealm(bytes).buffer })],
  ['shared memory', (bytes) => ({ body: shared(bytes) })],
  ['a DataView', (bytes) => ({ body: new DataView(new Uint8Array([0, ...bytes]).buffer, 1) })],
  ['a Blob', (bytes) => ({ body: new Blob([new Uint8Array(bytes)]) })],
  ['a File', (bytes) => ({ body: new File([new Uint8Array(bytes)], 'body') })],
  ['a Request', request],
  ['a Request as the body', (bytes) => ({ body: request(bytes) })],
  ['a web stream', (bytes) => ({ body: new Blob([new Uint8Array(bytes)]).stream() })],
  ['a Node stream', (bytes) => ({ body: Readable.from(inPieces(bytes), { objectMode: false }) })],
  ['an async iterable', (bytes) => ({ body: inPieces(bytes) })],
  ['a raw body beside a parsed one', (bytes) => ({ body: {}, rawBody: Buffer.from(bytes) })],
]

function otherRealm(bytes: Uint8Array): Uint8Array {
  return runInNewContext('Uint8Array.from(bytes)', { bytes: [...bytes] }) as Uint8Array
}

describe('bodyOf', () => {
  it.each(forms)('returns the bytes of %s', async (_, form) => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 64 }), async (bytes) => {
        expect(Buffer.from(await bodyOf(form(bytes)))).toEqual(Buffer.from(bytes))
      }),
      { numRuns: 20 },
    )
  })

  it.each(['一分钱', 'ascii', '𝄞'])(
    'returns the UTF-8 of the text %s, also for a stream of text',
    async (text) => {
      const expected = Buffer.from(text)
      expect(Buffer.from(await bodyOf({ body: text }))).toEqual(expected)
      const stream = Readable.from(inPieces(expected, 1), { objectMode: false }).setEncoding('utf8')
      expect(Buffer.from(await bodyOf({ body: stream }))).toEqual(expected)
    },
  )

  it.each<[string, (bytes: Buffer) => object]>([
    ['a Buffer', (bytes) => ({ body: bytes })],
    ['a rawBody', (bytes) => ({ rawBody: bytes })],
    ['a DataView', (bytes) => ({ body: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) })],
    ['a Uint16Array', (bytes) => ({ body: new Uint16Array(new Uint8Array(bytes).buffer) })],
  ])('copies %s before the caller can overwrite it', async (_, form) => {
    const given = form(Buffer.from('verified'))
    const reading = bodyOf(given)
    for (const held of Object.values(given) as ArrayBufferView[]) {
      new Uint8Array(held.buffer, held.byteOffset, held.byteLength).fill(0)
    }
    expect(Buffer.from(await reading).toString()).toBe('verified')
  })

  it('copies each chunk of a stream that reuses its buffer', async () => {
    async function* reusing() {
      const buffer = Buffer.alloc(1)
      for (const letter of 'verified') {
        buffer.write(letter)
        yield await Promise.resolve(buffer)
      }
      buffer.fill(0)
    }
    expect(Buffer.from(await bodyOf({ body: reusing() })).toString()).toBe('verified')
  })

  it.each(forms)('rejects more than 1 MiB in %s', async (_, form) => {
    await expect(bodyOf(form(Buffer.alloc(MEBIBYTE + 1)))).rejects.toMatchObject({
      code: 'NOTIFICATION_TOO_LARGE',
    })
  })

  it.each([
    ['text', '一'.repeat(MEBIBYTE / 3 + 1), false],
    ['base64', Buffer.alloc(MEBIBYTE + 1).toString('base64'), true],
    ['text of 8 MiB', 'x'.repeat(8 * MEBIBYTE), false],
  ])('rejects more than 1 MiB of %s', async (_, body, isBase64Encoded) => {
    await expect(bodyOf({ body, isBase64Encoded })).rejects.toMatchObject({ code: 'NOTIFICATION_TOO_LARGE' })
  })

  const locked = new Blob(['x']).stream()
  locked.getReader()
  it.each<[string, object]>([
    ['a locked stream', { body: locked }],
    ['a parsed object', { body: { id: 'x' } }],
    [
      'a parsed object with the names of a Blob',
      { body: { size: 1, arrayBuffer: 1, slice: 1, bodyUsed: 1, body: 'x' } },
    ],
    ['a stream of objects', { body: Readable.from([{ id: 1 }]) }],
    ['nothing', {}],
  ])('rejects %s as not raw', async (_, given) => {
    await expect(bodyOf(given)).rejects.toMatchObject({ code: 'NOTIFICATION_BODY_NOT_RAW' })
  })

  it('rejects a Request and a stream that were already read', async () => {
    const read = request(Buffer.from('x'))
    await read.text()
    const stream = Readable.from(inPieces(Buffer.from('x')))
    for await (const chunk of stream) expect(chunk).toBeDefined()
    for (const given of [read, { body: read }, { body: stream }]) {
      await expect(bodyOf(given)).rejects.toMatchObject({ code: 'NOTIFICATION_BODY_NOT_RAW' })
    }
  })
})
