import { ResponseError } from '../../base/errors/response-error'
import type { Pagination } from '../../operations/facts'
import { type Members, valueAt } from '../../base/json/members'

export interface PageOptions {
  /** What the request asks for besides its position; a `size` or `position` given here is begun with. */
  query: Members
  /** Pages after which something must be wrong. Default 100,000. */
  maxPages?: number
}

const MAX_PAGES = 100_000

/**
 * Reads an operation page by page and yields its items one by one; the next page is asked for when it is needed.
 *
 * @param call - makes one request with the query it is given, and returns the body of the answer
 * @throws ResponseError `PAGES_INCONSISTENT` when pages repeat themselves or do not hold a list
 * @throws whatever `call` throws
 */
export async function* itemsOf(
  pagination: Pagination,
  call: (query: Members) => Promise<unknown>,
  { query, maxPages = MAX_PAGES }: PageOptions,
): AsyncGenerator<unknown, void> {
  let position: unknown = query[pagination.position] ?? pagination.first
  let seen = 0
  for (let page = 1; ; page++) {
    if (page > maxPages)
      throw inconsistent(`There are more than ${maxPages} pages; is one of them the same again?`)
    const body = await call({ ...query, ...(position !== undefined && { [pagination.position]: position }) })
    const items = at(body, pagination.items) ?? []
    if (!Array.isArray(items)) throw inconsistent(`${pagination.items} of page ${page} is no list.`)
    yield* items as unknown[]
    seen += items.length
    const next = following(pagination, body, {
      position,
      count: items.length,
      seen,
      size: query[pagination.size ?? ''],
    })
    if (next === undefined) return
    if (next === position)
      throw inconsistent(`Page ${page} names itself as the next one: ${JSON.stringify(next)}.`)
    position = next
  }
}

interface Read {
  position: unknown
  count: number
  seen: number
  size: unknown
}

/** Where the next page begins, or nothing when this was the last. */
function following(pagination: Pagination, body: unknown, { position, count, seen, size }: Read): unknown {
  if (pagination.more !== undefined && at(body, pagination.more) === false) return undefined
  if (pagination.style === 'cursor') {
    const cursor = pagination.next === undefined ? undefined : at(body, pagination.next)
    return cursor === '' || cursor === null ? undefined : cursor
  }
  // An empty page is the last one, whatever the total says: items may be gone by now.
  if (count === 0) return undefined
  const first = pagination.first ?? 0
  const start = Number(position ?? first)
  const done = pagination.style === 'offset' ? start + count : undefined
  const total = pagination.total === undefined ? undefined : at(body, pagination.total)
  if (typeof total === 'number' && (done ?? seen) >= total) return undefined
  if (typeof total !== 'number' && typeof size === 'number' && count < size) return undefined
  return done ?? start + 1
}

function at(body: unknown, path: string): unknown {
  return valueAt(body, path.split('.'))
}

function inconsistent(what: string): ResponseError {
  return new ResponseError('PAGES_INCONSISTENT', what)
}
