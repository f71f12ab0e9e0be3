import { randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decompressed } from './decompress'

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += size)
    yield await Promise.resolve(bytes.subarray(at, at + size))
}

async function collect(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of source) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const content = fc.uint8Array({ maxLength: 400 })
const size = fc.integer({ min: 1, max: 50 })

describe('decompressed', () => {
  it('decompresses gzip and passes all other data through, in chunks of any size', async () => {
    await fc.assert(
      fc.asyncProperty(content, size, fc.boolean(), async (bytes, pieces, packed) => {
        fc.pre(!(bytes[0] === 0x1f && bytes[1] === 0x8b))
        const source = inPieces(packed ? gzipSync(bytes) : bytes, pieces)
        expect(await collect(decompressed(source))).toEqual(Buffer.from(bytes))
      }),
    )
  })

  it('rejects truncated gzip', async () => {
    const packed = gzipSync(randomBytes(1_000))
    await expect(collect(decompressed(inPieces(packed.subarray(0, -9), 64)))).rejects.toMatchObject({
      code: 'DOWNLOAD_TRUNCATED',
    })
  })

  it('passes on errors of the source', async () => {
    async function* broken() {
      yield await Promise.resolve(gzipSync(randomBytes(1_000)).subarray(0, 500))
      throw new Error('connection reset')
    }
    await expect(collect(decompressed(broken()))).rejects.toThrow('connection reset')
  })
})
