import { createCipheriv, createSecretKey, randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decrypted } from './decrypt'

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

function encrypt(plain: Uint8Array, key: Uint8Array, nonce: string): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, Buffer.from(nonce))
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

describe('decrypted', () => {
  const key = randomBytes(32)
  const secret = createSecretKey(key)
  const nonce = 'fdasfjihihih'

  it('decrypts AES-256-GCM in pieces of any size', async () => {
    await fc.assert(
      fc.asyncProperty(content, size, async (bytes, pieces) => {
        const opened = await collect(decrypted(inPieces(encrypt(bytes, key, nonce), pieces), secret, nonce))
        expect(opened).toEqual(Buffer.from(bytes))
      }),
    )
  })

  it('rejects every flipped bit', async () => {
    const encrypted = encrypt(Buffer.from('交易时间'), key, nonce)
    for (let bit = 0; bit < encrypted.byteLength * 8; bit++) {
      const flipped = Buffer.from(encrypted)
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      await expect(collect(decrypted(inPieces(flipped, 7), secret, nonce))).rejects.toMatchObject({
        code: 'DOWNLOAD_HASH_MISMATCH',
      })
    }
  })

  it('rejects data shorter than a tag', async () => {
    await expect(collect(decrypted(inPieces(Buffer.alloc(15), 4), secret, nonce))).rejects.toMatchObject({
      code: 'DOWNLOAD_TRUNCATED',
    })
  })
})
