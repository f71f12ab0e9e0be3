import type { OperationFacts } from '@wxpay/catalog'
import { type JsonObject, isObject } from '../domain/fields'

type Pagination = NonNullable<OperationFacts['pagination']>

/**
 * Makes a response one page of a list that has a single page: the first page has all items, every other page none.
 *
 * @param request - parameters of the request, of its query and its body
 */
export function paged(response: JsonObject, pagination: Pagination, request: JsonObject): JsonObject {
  const { items, total, next, more, position, first = 0 } = pagination
  const at = valueAt(request, position)
  const isFirst = at === undefined || at === '' || (pagination.style !== 'cursor' && Number(at) <= first)
  const list = valueAt(response, items)
  const count = Array.isArray(list) ? list.length : 0
  const changes: readonly (readonly [path: string | undefined, value: unknown])[] = [
    [isFirst ? undefined : items, []],
    [total, count],
    [more, false],
    [next, ''],
  ]
  return changes.reduce(
    (page, [path, value]) => (path === undefined ? page : replaced(page, path.split('.'), value)),
    response,
  )
}

function valueAt(value: JsonObject, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((member, name) => (isObject(member) ? member[name] : undefined), value)
}

/** A copy of an object with the member at a path replaced, if the object has it. */
export function replaced(
  value: JsonObject,
  [name = '', ...rest]: readonly string[],
  content: unknown,
): JsonObject {
  if (!(name in value)) return value
  const member = value[name]
  if (rest.length === 0) return { ...value, [name]: content }
  return isObject(member) ? { ...value, [name]: replaced(member, rest, content) } : value
}

/** The parameters that do not choose a page, so that all pages are of one list. */
export function withoutPosition(request: JsonObject, pagination: Pagination | undefined): JsonObject {
  if (pagination === undefined) return request
  const { position, size } = pagination
  return Object.fromEntries(Object.entries(request).filter(([name]) => name !== position && name !== size))
}
