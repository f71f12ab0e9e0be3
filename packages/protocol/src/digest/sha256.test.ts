import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { workbench } from '../../test/openssl'
import { sha256Hex } from './sha256'

const bench = workbench()
afterAll(() => {
  bench.remove()
})

describe('sha256Hex', () => {
  it('computes what openssl computes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const [expected] = bench.openssl('dgst -sha256 -r', bytes).toString().split(' ')
        expect(sha256Hex(bytes)).toBe(expected)
      }),
      { numRuns: 10 },
    )
  })

  it('hashes a string as UTF-8', () => {
    expect(sha256Hex('商户')).toBe(sha256Hex(Buffer.from('商户')))
  })
})
