import type { Database } from '../../storage/database'
import type { CouponState } from './coupon-machine'

/** Coupons to count; fields that are left out do not matter. */
export interface CouponSelection {
  readonly stock_id: string
  readonly openid?: string
  readonly status?: CouponState
  /** Received at this time or later, in milliseconds. */
  readonly receivedSince?: number
}

/** Number of coupons of a stock. */
export function countCoupons(
  database: Database,
  { stock_id, openid, status, receivedSince }: CouponSelection,
): number {
  const conditions = [
    ['stock_id = ?', stock_id],
    ['openid = ?', openid],
    ['status = ?', status],
    ['receivedAt >= ?', receivedSince],
  ] as const
  const given = conditions.filter(([, cell]) => cell !== undefined)
  const sql = `SELECT COUNT(*) AS count FROM favor_coupons WHERE ${given.map(([condition]) => condition).join(' AND ')}`
  const row = database.get(sql, ...given.map(([, cell]) => cell ?? null))
  return (row as { readonly count: number }).count
}
