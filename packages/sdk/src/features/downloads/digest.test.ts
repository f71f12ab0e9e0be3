import { createHash, getHashes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { checked } from './digest'

// These tests run under Bun as well, which has no SM3.
const made = ['SHA1', 'SHA256', 'SM3'].filter((name) => getHashes().includes(name.toLowerCase()))

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.byteLength; at += size)
    yield await Promise.resolve(bytes.subarray(at, at + size))
}

async function collect(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of source) chunks.push(chunk)
  return Buffer.concat(chunks)
}

describe('checked', () => {
  it.each(made)('accepts only bytes with the expected %s', async (hash_type) => {
    const bytes = Buffer.from('a bill')
    const hash_value = createHash(hash_type.toLowerCase()).update(bytes).digest('hex')
    expect(
      await collect(checked(inPieces(bytes, 2), { hash_type, hash_value: hash_value.toUpperCase() })),
    ).toEqual(bytes)
    await expect(
      collect(checked(inPieces(Buffer.from('a bilL'), 2), { hash_type, hash_value })),
    ).rejects.toMatchObject({
      code: 'DOWNLOAD_HASH_MISMATCH',
    })
  })

  it.each([
    ['MD5', 'DOWNLOAD_UNSUPPORTED'],
    ['constructor', 'DOWNLOAD_UNSUPPORTED'],
    ['SHA1', 'DOWNLOAD_HASH_MISMATCH'],
    ['SM3', made.includes('SM3') ? 'DOWNLOAD_HASH_MISMATCH' : 'DOWNLOAD_UNSUPPORTED'],
  ])('rejects an invalid digest (%s)', async (hash_type, code) => {
    await expect(
      collect(checked(inPieces(Buffer.from('x'), 1), { hash_type, hash_value: '' })),
    ).rejects.toMatchObject({ code })
  })
})
