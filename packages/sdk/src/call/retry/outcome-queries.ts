import { balanceQueries } from './outcome-queries/balances'
import type { OutcomeQueryEntry } from './outcome-queries/entry'
import { couponQueries } from './outcome-queries/coupons'
import { paymentQueries } from './outcome-queries/payments'
import { refundAndSharingQueries } from './outcome-queries/refunds-and-sharing'
import { serviceOrderQueries } from './outcome-queries/service-orders'
import { transferQueries } from './outcome-queries/transfers'

/**
 * How to find out what became of a write whose answer did not come. Fields are taken from the write: from its body, its
 * path or its query. What moves money and is not here has no query, or none that needs nothing but what the write knows.
 */
export const outcomeQueries: readonly OutcomeQueryEntry[] = [
  ...paymentQueries,
  ...serviceOrderQueries,
  ...refundAndSharingQueries,
  ...transferQueries,
  ...balanceQueries,
  ...couponQueries,
]
