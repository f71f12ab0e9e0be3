import { findOperation, listFamilies } from '@wxpay/catalog'
import { z } from 'zod'
import { usageError } from '../../errors/cli-error'
import { didYouMean } from '../../parsing/suggest'
import { operationLine } from '../catalog/describe'
import { searchCatalog } from '../catalog/search'
import { defineTool, readOnly } from '../tool'
import { limit, offset, pageOf, query } from './paging'

export const searchOperations = defineTool({
  name: 'search_operations',
  title: 'Search operations',
  description:
    'Searches all operations of WeChat Pay (APIv3, APIv2, brand) by words in Chinese or English, parts of a path or names of fields. Start here, then read_operation.',
  input: z.strictObject({
    query,
    api: z.enum(['v3', 'v2', 'brand']).optional().describe('Only this generation of the API.'),
    family: z
      .string()
      .max(64)
      .optional()
      .describe('Only this product family, such as pay, refund, payscore.'),
    limit,
    offset,
  }),
  annotations: readOnly,
  run: async (_, { query: wanted, api, family, ...page }) => {
    checkFamily(family)
    const { items, facts } = pageOf(await searchCatalog('operations', { query: wanted, api, family }), page)
    const operations = items.flatMap((id) => {
      const found = findOperation(id)
      return found === undefined ? [] : [operationLine(found)]
    })
    return {
      summary:
        operations.length === 0
          ? 'No operation matches. Try other words in Chinese or English, or a part of the path.'
          : `${facts.total} operations match, best first.`,
      facts: { ...facts, operations },
    }
  },
})

function checkFamily(family: string | undefined): void {
  const families = listFamilies()
  if (family === undefined || families.includes(family)) return
  throw usageError(
    'FAMILY_UNKNOWN',
    { zh: `没有产品 ${family}`, en: `Unknown family ${family}` },
    didYouMean(family, families, (each) => each),
  )
}
