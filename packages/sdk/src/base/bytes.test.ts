import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ByteCollector } from './bytes'

describe('ByteCollector', () => {
  it('returns the bytes in the order in which they were added, and resets', () => {
    const sizes = fc.array(fc.constantFrom(0, 1, 1, 1, 2, 1023, 1024), { maxLength: 900, size: 'max' })
    fc.assert(
      fc.property(sizes, (given) => {
        const chunks = given.map((size, index) => Buffer.alloc(size, index))
        const whole = Buffer.concat(chunks)
        const collector = new ByteCollector()
        for (const round of ['first', 'second']) {
          for (const chunk of chunks) collector.add(chunk)
          expect(collector.length, round).toBe(whole.byteLength)
          expect(collector.take().equals(whole), round).toBe(true)
          expect(collector.length, round).toBe(0)
        }
      }),
      { numRuns: 20 },
    )
  })

  it('does not copy a single chunk', () => {
    const collector = new ByteCollector()
    const chunk = Buffer.from('a')
    collector.add(chunk)
    expect(collector.take().buffer).toBe(chunk.buffer)
  })

  it('releases the chunks of a body that arrives byte by byte', () => {
    const collector = new ByteCollector()
    const chunks = Array.from({ length: 10_000 }, () => Buffer.from('a'))
    for (const chunk of chunks) collector.add(chunk)
    // What is still a view of a given chunk changes with it.
    for (const chunk of chunks) chunk.fill('b')
    const late = collector.take().toString().replaceAll('a', '').length
    expect(late).toBeLessThan(256)
  })
})
