import { dateInBeijing } from '../../clock/beijing-time'
import { ApiError, type ErrorDefinition } from '../../domain/api-error'
import { type Call, type DeferredResponse, ok } from '../../domain/operation'
import { favorStocks } from '../favor-coupons/entities'
import { favorErrors } from '../favor-coupons/errors'
import type { FavorStock } from '../favor-coupons/stock'
import { billDay } from './day'
import { describeLink } from './describe-link'
import { LINK_LIFETIME } from './download'
import { type BillLink, addLink } from './download-links'
import { type BillKind, billKinds } from './kinds'

const missing = (message: string, internal: number): ErrorDefinition => ({
  status: 404,
  code: 'RESOURCE_NOT_EXISTS',
  message,
  internal,
})

const errors = {
  none: missing('账单文件不存在', 268586001),
  noUses: missing('当天没有核销记录', 268586001),
  noRefunds: missing('当天没有退款记录', 268586003),
} as const

/** File of a whole stock: from 10:00 of the day after its end. */
export function applyForStockFlow(call: Call, kind: 'coupon-use' | 'coupon-refund'): DeferredResponse {
  const stock = ownStock(call)
  const { stoppedAt } = stock
  if (stoppedAt === undefined) throw new ApiError(errors.none)
  const link = createLink(call, stock, { kind, date: dateInBeijing(new Date(stoppedAt)), error: errors.none })
  return {
    deferred: async () => {
      const { hash_type, hash_value, download_url: url } = await describeLink(call, link)
      return ok({ url, hash_type, hash_value })
    },
  }
}

/** File of one day: from 10:00 of the next day. */
export function applyForStockFlowOfDay(call: Call, name: 'use' | 'refund'): DeferredResponse {
  const stock = ownStock(call)
  const kind = name === 'use' ? 'coupon-use-of-day' : 'coupon-refund-of-day'
  const error = name === 'use' ? errors.noUses : errors.noRefunds
  const link = createLink(call, stock, {
    kind,
    date: call.query.string('bill_date', { min: 1, max: 10 }),
    error,
  })
  return {
    deferred: async () => {
      const { hash_value, download_url: url } = await describeLink(call, link)
      const count = String(countRows(call, link))
      return ok({ url, [`stock_${name}flow_hash`]: hash_value, [`stock_${name}flow_count`]: count })
    },
  }
}

function ownStock({ path, merchant, context }: Call): FavorStock {
  const stock = favorStocks.get(context, { stock_id: path.string('stock_id') })
  if (stock.mchid !== merchant.mchid) throw new ApiError(favorErrors.notCreator)
  return stock
}

interface Wanted {
  readonly kind: BillKind
  /** `yyyy-MM-dd` */
  readonly date: string
  /** Error for a file that is not there. */
  readonly error: ErrorDefinition
}

function createLink(
  { merchant, context, query }: Call,
  stock: FavorStock,
  { kind, date, error }: Wanted,
): BillLink {
  const day = billDay(date)
  if (day === undefined) throw query.error('bill_date', 'bill_date 应为 yyyy-MM-dd 格式的日期')
  const now = context.clock.now()
  const link: BillLink = {
    token: context.numbers.nonce() + context.numbers.nonce(),
    mchid: merchant.mchid,
    subject: stock.stock_id,
    kind,
    bill_date: date,
    compression: 'none',
    expiresAt: now.getTime() + LINK_LIFETIME,
  }
  if (now.getTime() < day.ready || rowsOf(link, context).next().done === true) throw new ApiError(error)
  addLink(context.database, link, now)
  return link
}

function rowsOf({ kind, subject, bill_date }: BillLink, { database }: Call['context']) {
  const day = billDay(bill_date)
  if (day === undefined) throw new RangeError(bill_date)
  return billKinds[kind].open({ mchid: subject, day }, database).rows()
}

function countRows({ context }: Call, link: BillLink): number {
  return Array.from(rowsOf(link, context), () => 1).length
}
