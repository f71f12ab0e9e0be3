import { createCipheriv, createHash, createSecretKey, randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decompressed } from './decompress'
import { decrypted } from './decrypt'
import { checked } from './digest'

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

describe('checked', () => {
  it.each(['SHA1', 'SHA256', 'SM3'])(
    'lets through what has the %s that was promised, and nothing else',
    async (hash_type) => {
      const bytes = Buffer.from('a bill')
      const hash_value = createHash(hash_type.toLowerCase()).update(bytes).digest('hex')
      expect(
        await collect(checked(inPieces(bytes, 2), { hash_type, hash_value: hash_value.toUpperCase() })),
      ).toEqual(bytes)
      await expect(
        collect(checked(inPieces(Buffer.from('a bilL'), 2), { hash_type, hash_value })),
      ).rejects.toMatchObject({
        code: 'BILL_HASH_MISMATCH',
      })
    },
  )

  it.each([
    ['MD5', 'a kind unknown here'],
    ['SHA1', 'was promised'],
  ])('refuses a digest that says nothing (%s)', async (hash_type, text) => {
    await expect(
      collect(checked(inPieces(Buffer.from('x'), 1), { hash_type, hash_value: '' })),
    ).rejects.toThrow(text)
  })
})

describe('decompressed', () => {
  it('unpacks gzip and lets all else through, in pieces of any size', async () => {
    await fc.assert(
      fc.asyncProperty(content, size, fc.boolean(), async (bytes, pieces, packed) => {
        fc.pre(!(bytes[0] === 0x1f && bytes[1] === 0x8b))
        const source = inPieces(packed ? gzipSync(bytes) : bytes, pieces)
        expect(await collect(decompressed(source))).toEqual(Buffer.from(bytes))
      }),
    )
  })

  it('refuses gzip that was cut off', async () => {
    const packed = gzipSync(randomBytes(1_000))
    await expect(collect(decompressed(inPieces(packed.subarray(0, -9), 64)))).rejects.toThrow(
      'unexpected end of file',
    )
  })

  it('passes on what breaks the source', async () => {
    async function* broken() {
      yield await Promise.resolve(gzipSync(randomBytes(1_000)).subarray(0, 500))
      throw new Error('connection reset')
    }
    await expect(collect(decompressed(broken()))).rejects.toThrow('connection reset')
  })
})

describe('decrypted', () => {
  const key = randomBytes(32)
  const secret = createSecretKey(key)
  const nonce = 'fdasfjihihih'

  it('opens what AES-256-GCM sealed, in pieces of any size', async () => {
    await fc.assert(
      fc.asyncProperty(content, size, async (bytes, pieces) => {
        const opened = await collect(decrypted(inPieces(encrypt(bytes, key, nonce), pieces), secret, nonce))
        expect(opened).toEqual(Buffer.from(bytes))
      }),
    )
  })

  it('refuses every flipped bit', async () => {
    const sealed = encrypt(Buffer.from('交易时间'), key, nonce)
    for (let bit = 0; bit < sealed.byteLength * 8; bit++) {
      const flipped = Buffer.from(sealed)
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      await expect(collect(decrypted(inPieces(flipped, 7), secret, nonce))).rejects.toMatchObject({
        code: 'BILL_HASH_MISMATCH',
      })
    }
  })

  it('refuses what is shorter than a tag', async () => {
    await expect(collect(decrypted(inPieces(Buffer.alloc(15), 4), secret, nonce))).rejects.toMatchObject({
      code: 'BILL_TRUNCATED',
    })
  })
})
