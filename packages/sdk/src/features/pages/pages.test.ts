import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Pagination } from '../../operations/facts'
import { itemsOf } from './pages'

async function collect(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const all: unknown[] = []
  for await (const item of items) all.push(item)
  return all
}

const offset: Pagination = {
  style: 'offset',
  position: 'offset',
  size: 'limit',
  first: 0,
  items: 'data',
  total: 'total_count',
}
const page: Pagination = {
  style: 'page',
  position: 'page_num',
  size: 'page_size',
  first: 1,
  items: 'a.list',
  total: 'total',
}
const cursor: Pagination = {
  style: 'cursor',
  position: 'cursor',
  size: 'limit',
  items: 'data',
  next: 'next_cursor',
}

describe('itemsOf', () => {
  it('yields every item once, in order, for each of the three styles', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 60 }),
        fc.integer({ min: 1, max: 20 }),
        async (count, limit) => {
          const all = Array.from({ length: count }, (_, index) => index)
          const byOffset = (query: Readonly<Record<string, unknown>>) => {
            const start = Number(query['offset'])
            return Promise.resolve({
              data: all.slice(start, start + Number(query['limit'])),
              total_count: count,
            })
          }
          const byPage = (query: Readonly<Record<string, unknown>>) => {
            const start = (Number(query['page_num']) - 1) * Number(query['page_size'])
            return Promise.resolve({ a: { list: all.slice(start, start + limit) }, total: count })
          }
          const byCursor = (query: Readonly<Record<string, unknown>>) => {
            const start = query['cursor'] === undefined ? 0 : Number((query['cursor'] as string).slice(1))
            const next = start + limit
            return Promise.resolve({
              data: all.slice(start, next),
              next_cursor: next < count ? `c${String(next)}` : '',
            })
          }
          expect(await collect(itemsOf(offset, byOffset, { query: { limit } }))).toEqual(all)
          expect(await collect(itemsOf(page, byPage, { query: { page_size: limit } }))).toEqual(all)
          expect(await collect(itemsOf(cursor, byCursor, { query: { limit } }))).toEqual(all)
        },
      ),
    )
  })

  it('starts at the given position, and passes the rest of the query on', async () => {
    const asked: unknown[] = []
    const call = (query: unknown) => {
      asked.push(query)
      return Promise.resolve({ data: [], total_count: 100 })
    }
    await collect(itemsOf(offset, call, { query: { offset: 40, limit: 10, state: 'PENDING' } }))
    expect(asked).toEqual([{ offset: 40, limit: 10, state: 'PENDING' }])
  })

  it('requests the next page only when it is needed', async () => {
    let calls = 0
    const items = itemsOf(offset, () => Promise.resolve({ data: [++calls], total_count: 99 }), {
      query: { limit: 1 },
    })
    expect((await items.next()).value).toBe(1)
    expect((await items.next()).value).toBe(2)
    await items.return(undefined)
    expect(calls).toBe(2)
  })

  it('stops at a short page without a total, and when the response reports the end', async () => {
    const untold: Pagination = { style: 'offset', position: 'offset', size: 'limit', first: 0, items: 'data' }
    let calls = 0
    const call = () => Promise.resolve({ data: ++calls < 3 ? [1, 2] : [3], has_more: calls < 3 })
    expect(await collect(itemsOf(untold, call, { query: { limit: 2 } }))).toEqual([1, 2, 1, 2, 3])
    calls = 0
    expect(await collect(itemsOf({ ...untold, more: 'has_more' }, call, { query: {} }))).toEqual([
      1, 2, 1, 2, 3,
    ])
  })

  it('rejects pages that never end', async () => {
    const same = () => Promise.resolve({ data: [1], next_cursor: 'c1' })
    await expect(collect(itemsOf(cursor, same, { query: {} }))).rejects.toMatchObject({
      code: 'PAGES_INCONSISTENT',
    })
    const more = () => Promise.resolve({ data: [1], total_count: 1e9 })
    await expect(collect(itemsOf(offset, more, { query: {}, maxPages: 10 }))).rejects.toThrow(
      'more than 10 pages',
    )
    await expect(
      collect(itemsOf(offset, () => Promise.resolve({ data: {} }), { query: {} })),
    ).rejects.toThrow('is not a list')
  })
})
