import { ResponseError } from '../../base/errors/response-errors'
import type { Pagination } from '../../operations/facts'
import { type Members, valueAt } from '../../base/values'

export interface PageOptions {
  /** Parameters of the request besides its position; a `size` or `position` given here is the initial one. */
  query: Members
  /** Limit on the number of pages. Default 100,000. */
  maxPages?: number
}

const MAX_PAGES = 100_000

/**
 * Requests an operation page by page and yields its items; the next page is requested when it is needed.
 *
 * @param call - makes one request with the given query, and returns the body of the response
 * @throws ResponseError `PAGES_INCONSISTENT` if pages repeat or do not contain a list
 * @throws the errors of `call`
 */
export async function* itemsOf(
  pagination: Pagination,
  call: (query: Members) => Promise<unknown>,
  { query, maxPages = MAX_PAGES }: PageOptions,
): AsyncGenerator<unknown, void> {
  let position: unknown = query[pagination.position] ?? pagination.first
  let seen = 0
  for (let page = 1; ; page++) {
    if (page > maxPages) throw inconsistent(`There are more than ${maxPages} pages; pages may be repeating.`)
    const body = await call({ ...query, ...(position !== undefined && { [pagination.position]: position }) })
    const items = at(body, pagination.items) ?? []
    if (!Array.isArray(items)) throw inconsistent(`${pagination.items} of page ${page} is not a list.`)
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
      throw inconsistent(`Page ${page} names itself as the next page: ${JSON.stringify(next)}.`)
    position = next
  }
}

interface Read {
  position: unknown
  count: number
  seen: number
  size: unknown
}

/** Position of the next page; `undefined` after the last one. */
function following(pagination: Pagination, body: unknown, { position, count, seen, size }: Read): unknown {
  if (pagination.more !== undefined && at(body, pagination.more) === false) return undefined
  if (pagination.style === 'cursor') {
    const cursor = pagination.next === undefined ? undefined : at(body, pagination.next)
    return cursor === '' || cursor === null ? undefined : cursor
  }
  // An empty page is the last one, whatever the total says: items may have been removed.
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
