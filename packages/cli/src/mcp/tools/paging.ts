import { z } from 'zod'

/** Words to search for. */
export const query = z
  .string()
  .min(1)
  .max(200)
  .describe('Words in Chinese or English, a path, or a name of a field.')

/** Number of items of a page. */
export const limit = z.int().min(1).max(50).default(10).describe('Items of a page, 1 to 50.')

/** Items to leave out. */
export const offset = z.int().min(0).max(10_000).default(0).describe('Items to leave out, for the next page.')

/** JSON pointer of the part of a result to read. */
export const pointer = z
  .string()
  .max(512)
  .regex(/^(?:\/.*)?$/u)
  .optional()
  .describe(
    'JSON pointer of the part of the result to read, such as /body/properties/amount, when it was shortened.',
  )

/** A page of a list, with its place in the whole. */
export function pageOf<Item>(
  all: readonly Item[],
  page: { readonly limit: number; readonly offset: number },
): {
  readonly items: readonly Item[]
  readonly facts: { readonly total: number; readonly offset: number; readonly next_offset?: number }
} {
  const items = all.slice(page.offset, page.offset + page.limit)
  const next = page.offset + items.length
  return {
    items,
    facts: { total: all.length, offset: page.offset, ...(next < all.length ? { next_offset: next } : {}) },
  }
}
