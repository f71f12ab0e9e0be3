import type { Routes } from '@wxpay/sdk/types'
import { InputError } from '../../base/errors/input-error'
import { isUrlSearchParams, type Members, membersOf } from '../../base/values'
import { loadOperations } from '../../operations/identify'
import { itemsOf } from './pages'

/** Type of the list elements in an operation's response. */
export type PagedItem<Route extends keyof Routes> = ListedIn<Routes[Route]['response']>

type ListedIn<Response> = {
  [Field in keyof Response]-?: NonNullable<Response[Field]> extends readonly (infer Item)[] ? Item : never
}[keyof Response]

/** Requests one page and returns the body of its response. */
export type PageCall = (config: Members, data: unknown) => Promise<unknown>

/**
 * Iterates over a paginated operation, as described in the catalog: by query string or, for a POST, by its
 * body, which is `config.data`.
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
      `${route} is not paginated: call it once with request(). If WeChat Pay has added pagination, loop over it with chain()`,
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
