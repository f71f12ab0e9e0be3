import type { Routes } from '@wxpay/sdk/types'
import { InputError } from '../../base/errors/input-error'
import { type Members, membersOf } from '../../base/json/members'
import { loadOperations } from '../../operations/identify'
import { isUrlSearchParams } from '../../base/realm'
import { itemsOf } from './pages'

/** What the list in an operation's answer holds. */
export type PagedItem<Route extends keyof Routes> = ListedIn<Routes[Route]['response']>

type ListedIn<Answer> = {
  [Field in keyof Answer]-?: NonNullable<Answer[Field]> extends readonly (infer Item)[] ? Item : never
}[keyof Answer]

/** A call for one page: the body of its answer. */
export type PageCall = (config: Members, data: unknown) => Promise<unknown>

/**
 * Reads an operation page by page, as the catalog says that it pages: by a query string, or, where it is a POST, by
 * its body, which is `config.data`.
 *
 * @throws InputError `NOT_PAGED`
 */
export async function* pagesOf(
  route: string,
  config: Members,
  call: PageCall,
): AsyncGenerator<unknown, void> {
  const [method = '', path = ''] = route.split(' ', 2)
  const pagination = (await loadOperations()).find(method, path)?.facts.pagination
  if (pagination === undefined) {
    throw new InputError(
      'NOT_PAGED',
      `${route} does not answer in pages: call it once, by request(). If it does by now, call it in a loop by chain()`,
    )
  }
  const { params, data, ...rest } = config
  if (method === 'GET') {
    yield* itemsOf(pagination, (query) => call({ ...rest, params: query }, undefined), {
      query: asQuery(params),
    })
  } else {
    yield* itemsOf(pagination, (body) => call({ ...rest, params }, body), { query: asQuery(data) })
  }
}

function asQuery(given: unknown): Members {
  if (isUrlSearchParams(given)) return Object.fromEntries(given)
  return membersOf(given)
}
