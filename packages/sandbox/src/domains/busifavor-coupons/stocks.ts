import { dateInBeijing, dayOf, rfc3339 } from '../../clock/beijing-time'
import { ApiError } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import { isObject } from '../../domain/fields'
import { repetitionOf } from '../../domain/machine'
import { omitUndefined } from '../../domain/omit-undefined'
import { type Call, type OperationResponse, noContent, ok } from '../../domain/operation'
import { defineTable } from '../../storage/table'
import { busifavorStocks } from './entities'
import { busifavorErrors } from './errors'
import { stockEnd } from './expiry'
import { readStock, shownFields, shownOf } from './read-stock'
import type { BusifavorStock } from './stock'
import type { SentCount } from './wire'

/** Creates a stock, whose coupons can be sent at once. */
export function createStock(call: Call): OperationResponse {
  const { merchant, context, fingerprint } = call
  const { mchid } = merchant
  const wanted = readStock(call)
  const known = busifavorStocks.find(context, { mchid, out_request_no: wanted.out_request_no })
  const decision = busifavorStocks.decide(known, 'create', repetitionOf(known?.accepted, fingerprint))
  if (known !== undefined) return ok(created(known))
  const stock: BusifavorStock = {
    ...wanted,
    stock_state: decision.kind === 'move' ? decision.to : 'RUNNING',
    stock_id: context.numbers.stockId(),
    mchid,
    distributed: 0,
    createdAt: context.clock.now().getTime(),
    accepted: fingerprint,
  }
  busifavorStocks.insert(context, stock)
  stockEnd.schedule(context, { dueAt: stock.validity.until, mchid, number: stock.stock_id })
  return ok(created(stock))
}

const created = ({ stock_id, createdAt }: BusifavorStock) => ({
  stock_id,
  create_time: rfc3339(new Date(createdAt)),
})

/**
 * The stock of a path, of its creator or of the merchant that it belongs to.
 *
 * @throws ApiError NOAUTH for other merchants
 */
export function ownStock({ path, merchant: { mchid }, context }: Call): BusifavorStock {
  const stock = busifavorStocks.get(context, { stock_id: path.string('stock_id') })
  if (stock.mchid !== mchid && stock.belong_merchant !== mchid) throw new ApiError(busifavorErrors.notYours)
  return stock
}

/** Number of coupons of a stock that were sent: all and today. */
export function sentOf({ database, clock }: Context, { stock_id, distributed }: BusifavorStock): SentCount {
  const since = dayOf(dateInBeijing(clock.now()))?.start ?? 0
  const row = database.get(
    'SELECT COUNT(*) AS today FROM busifavor_coupons WHERE stock_id = ? AND receivedAt >= ?',
    stock_id,
    since,
  )
  return { total: distributed, today: (row as { readonly today: number }).today }
}

/** Changes what users see of a stock, and its notifications. */
export function modifyStock(call: Call): OperationResponse {
  const { body, context } = call
  const stock = ownStock(call)
  busifavorStocks.decide(stock, 'modify')
  const shown = { ...stock.shown }
  const changed = shownOf(body.raw)
  for (const name of shownFields) {
    const [before, given] = [shown[name], changed[name]]
    // A rule keeps the members that the request leaves out.
    if (given !== undefined)
      shown[name] = isObject(before) && isObject(given) ? { ...before, ...given } : given
  }
  busifavorStocks.save(context, {
    ...stock,
    shown,
    ...omitUndefined({
      subsidy: body.boolean.optional('subsidy'),
      notify_appid: body.object.optional('notify_config')?.string.optional('notify_appid'),
    }),
  })
  return noContent
}

/** The answer to an earlier change of a budget. */
interface BudgetChange {
  readonly stock_id: string
  readonly modify_budget_request_no: string
  readonly response: object
  readonly accepted: string
}

const budgetChanges = defineTable<BudgetChange>({
  table: 'busifavor_budget_changes',
  key: ['stock_id', 'modify_budget_request_no'],
  columns: ['stock_id', 'modify_budget_request_no'],
})

/** Changes the number of coupons, in all or of one day; the request states the number that it replaces. */
export function modifyBudget(call: Call): OperationResponse {
  const { body, context, fingerprint } = call
  const stock = ownStock(call)
  const { stock_id } = stock
  const modify_budget_request_no = body.string('modify_budget_request_no', { min: 1, max: 128 })
  const known = budgetChanges.find(context.database, { stock_id, modify_budget_request_no })
  if (known !== undefined) {
    if (repetitionOf(known.accepted, fingerprint) === 'repeated') return ok(known.response)
    throw new ApiError(busifavorErrors.reentry)
  }
  busifavorStocks.decide(stock, 'modify')
  const changed = { ...stock, ...readBudget(call, stock) }
  busifavorStocks.save(context, changed)
  const { max_coupons, max_coupons_by_day } = changed
  const response = { max_coupons, ...omitUndefined({ max_coupons_by_day }) }
  budgetChanges.insert(context.database, {
    stock_id,
    modify_budget_request_no,
    response,
    accepted: fingerprint,
  })
  return ok(response)
}

function readBudget(
  { body, context }: Call,
  stock: BusifavorStock,
): Partial<Pick<BusifavorStock, 'max_coupons' | 'max_coupons_by_day'>> {
  const all = body.integer.optional('target_max_coupons', { min: 1 })
  const byDay = body.integer.optional('target_max_coupons_by_day', { min: 1 })
  if ((all === undefined) === (byDay === undefined))
    throw body.error(
      'target_max_coupons',
      'target_max_coupons 与 target_max_coupons_by_day 必须且只能填写一个',
    )
  const sent = sentOf(context, stock)
  if (all !== undefined) {
    if (body.integer('current_max_coupons') !== stock.max_coupons)
      throw new ApiError(busifavorErrors.otherBudget)
    if (all < sent.total) throw new ApiError(busifavorErrors.lowBudget)
    return { max_coupons: all }
  }
  if (body.integer.optional('current_max_coupons_by_day') !== stock.max_coupons_by_day)
    throw new ApiError(busifavorErrors.otherBudget)
  return omitUndefined({ max_coupons_by_day: byDay })
}
