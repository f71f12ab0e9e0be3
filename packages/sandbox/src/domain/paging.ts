import type { JsonSchema } from './schema'

/** A part of a list. */
export interface Page {
  /** Items to leave out at the start. */
  readonly offset: number
  /** Items at most. */
  readonly limit: number
}

/** Items of a list that one HTTP response has at most. */
export const PAGE_LIMIT = 2000

/** Query parameters of the routes that return lists. */
export const pageQuery = {
  offset: {
    type: 'string',
    pattern: '^[0-9]{1,9}$',
    description: 'Leaves out so many items at the start. Default 0.',
  },
  limit: {
    type: 'string',
    pattern: '^(?:[1-9][0-9]{0,2}|1[0-9]{3}|2000)$',
    description: `At most so many items, 1 to ${PAGE_LIMIT}, which is the default. Fewer are returned at the end of the list.`,
  },
} as const satisfies Readonly<Record<string, JsonSchema>>

/** Page that a checked query asks for. */
export function pageOf(query: Readonly<Record<string, string>>): Page {
  return { offset: Number(query['offset'] ?? 0), limit: Number(query['limit'] ?? PAGE_LIMIT) }
}
