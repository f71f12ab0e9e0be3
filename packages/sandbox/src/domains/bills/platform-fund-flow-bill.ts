import type { Database } from '../../storage/database'
import type { BillLayout } from './bill'
import { fundFlowBill } from './fund-flow-bill'
import { yuan } from './line'

const single = fundFlowBill('BASIC')

/**
 * The fund flow of all sub-merchants that a platform has ordered for, one after the other. Balances are those of each
 * sub-merchant.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012477635
 */
export const platformFundFlowBill: BillLayout = {
  ...single,
  open: ({ mchid, day }, database) => {
    const readers = subMerchantsOf(database, mchid).map((owner) =>
      single.open({ mchid: owner, day }, database),
    )
    return {
      *rows() {
        for (const reader of readers) yield* reader.rows()
      },
      totals: () => {
        const all = readers.map((reader) => reader.totals())
        return ['count', 'count', 'amount', 'count', 'amount'].map((kind, column) =>
          kind === 'count' ? countOf(all, column) : amountOf(all, column),
        )
      },
    }
  },
}

type Totals = readonly (readonly string[])[]

const countOf = (all: Totals, column: number): string =>
  `${all.reduce((sum, totals) => sum + Number(totals[column]), 0)}.0`

// Amounts of one sub-merchant are yuan with two decimals.
const amountOf = (all: Totals, column: number): string =>
  yuan(all.reduce((sum, totals) => sum + Number((totals[column] ?? '0').replace('.', '')), 0))

function subMerchantsOf(database: Database, mchid: string): string[] {
  const rows = database.all(
    `SELECT DISTINCT json_extract(document, '$.sub_mchid') AS owner FROM transactions
     WHERE mchid = ? AND owner IS NOT NULL ORDER BY owner`,
    mchid,
  ) as { readonly owner: string }[]
  return rows.map(({ owner }) => owner)
}
