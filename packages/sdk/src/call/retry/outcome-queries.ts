import { balanceQueries } from './outcome-queries/balances'
import type { OutcomeQueryEntry } from './outcome-queries/entry'
import { couponQueries } from './outcome-queries/coupons'
import { paymentQueries } from './outcome-queries/payments'
import { refundAndSharingQueries } from './outcome-queries/refunds-and-sharing'
import { serviceOrderQueries } from './outcome-queries/service-orders'
import { transferQueries } from './outcome-queries/transfers'

/**
 * Queries that find the result of a write whose response did not arrive. Their fields are taken from the write:
 * from its body, path or query. Writes that move money and are missing here have no query, or need more than
 * the write contains.
 */
export const outcomeQueries: readonly OutcomeQueryEntry[] = [
  ...paymentQueries,
  ...serviceOrderQueries,
  ...refundAndSharingQueries,
  ...transferQueries,
  ...balanceQueries,
  ...couponQueries,
]
