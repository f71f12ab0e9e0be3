import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rangeOf, scrollToShow } from './range'

describe('rangeOf', () => {
  it('covers the viewport and the rows beyond both edges', () => {
    expect(rangeOf({ scrollTop: 1000, height: 400, rowHeight: 40, count: 10_000, overscan: 4 })).toEqual({
      start: 20,
      end: 39,
    })
  })

  it('is empty without rows', () => {
    expect(rangeOf({ scrollTop: 0, height: 400, rowHeight: 40, count: 0, overscan: 4 })).toEqual({
      start: 0,
      end: 0,
    })
  })

  it('ends with the last row when a filter has made the list shorter than the scroll position', () => {
    expect(rangeOf({ scrollTop: 400_000, height: 400, rowHeight: 40, count: 7, overscan: 2 })).toEqual({
      start: 6,
      end: 7,
    })
  })

  it('contains every visible row, and a bounded number of others, for any position', () => {
    fc.assert(
      fc.property(
        fc.record({
          scrollTop: fc.integer({ min: -500, max: 500_000 }),
          height: fc.integer({ min: 0, max: 3000 }),
          rowHeight: fc.integer({ min: 1, max: 200 }),
          count: fc.integer({ min: 0, max: 20_000 }),
          overscan: fc.integer({ min: 0, max: 20 }),
        }),
        (viewport) => {
          const { start, end } = rangeOf(viewport)
          const { scrollTop, height, rowHeight, count, overscan } = viewport
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(count)
          expect(start % 2).toBe(0)
          expect(end - start).toBeLessThanOrEqual(Math.ceil(height / rowHeight) + 2 * overscan + 3)
          const firstVisible = Math.floor(Math.max(0, scrollTop) / rowHeight)
          const lastVisible = Math.ceil((Math.max(0, scrollTop) + height) / rowHeight) - 1
          for (const row of [firstVisible, lastVisible]) {
            if (row >= firstVisible && row < count) {
              expect(row).toBeGreaterThanOrEqual(start)
              expect(row).toBeLessThan(end)
            }
          }
        },
      ),
    )
  })
})

describe('scrollToShow', () => {
  const viewport = { scrollTop: 400, height: 200, rowHeight: 40 }

  it.each([
    ['above the viewport', 3, 120],
    ['below the viewport', 20, 640],
    ['cut at the lower edge', 15, 440],
    ['visible', 12, undefined],
  ])('returns for a row that is %s where to scroll', (_, index, expected) => {
    expect(scrollToShow(index, viewport)).toBe(expected)
  })
})
