import { createHash, getHashes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { type DigestAlgorithm, digestOf, unchanged } from './digest'
import { readAgain } from './rereadable'

const bytes = Buffer.from('a license')
const file = readAgain(bytes.byteLength, async function* () {
  yield await Promise.resolve(bytes)
})
// This test runs under Bun as well, which has no SM3.
const lacking = getHashes().includes('sm3') ? ('md6' as DigestAlgorithm) : 'sm3'

describe('the digest of a file', () => {
  it('is that of its bytes', async () => {
    expect(await digestOf(file, 'sha256')).toBe(createHash('sha256').update(bytes).digest('hex'))
  })

  it('is asked of the caller where the runtime cannot make it', async () => {
    await expect(digestOf(file, lacking)).rejects.toMatchObject({
      code: 'UPLOAD_DIGEST_UNSUPPORTED',
      field: 'file',
    })
  })

  it('is not made where the caller has given it', async () => {
    const sent: Uint8Array[] = []
    for await (const piece of unchanged(file, lacking, undefined)) sent.push(piece)
    expect(Buffer.concat(sent)).toEqual(bytes)
  })
})
