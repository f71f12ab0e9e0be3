import type { Fields } from '../../domain/fields'
import { omitUndefined } from '../../domain/omit-undefined'
import type { PlanDetail, ScorePlan } from './score-plan'

// Ten million yuan, the largest amount that can be collected; sums stay exact integers.
const MAX_AMOUNT = 1_000_000_000
const MAX_DETAILS = 1000

type Prices = Pick<
  ScorePlan,
  'deduction_quantity' | 'total_original_price' | 'total_actual_price' | 'plan_detail_list'
>

/**
 * Reads the details of a new plan and its totals: one detail for each deduction, none of which costs more than
 * before its discount, nor more than the detail before it.
 *
 * @throws ApiError PARAM_ERROR
 */
export function readPrices(body: Fields): Prices {
  const deduction_quantity = body.integer('deduction_quantity', { min: 1, max: MAX_DETAILS })
  const given = body.list('plan_detail_list', { max: MAX_DETAILS })
  if (given.length !== deduction_quantity) {
    throw body.error(
      'plan_detail_list',
      `计划明细应为 ${deduction_quantity} 项，与扣费次数一致，收到 ${given.length} 项`,
    )
  }
  const plan_detail_list: PlanDetail[] = []
  for (const item of given) plan_detail_list.push(readDetail(item, plan_detail_list))
  return {
    deduction_quantity,
    total_original_price: readTotal(body, 'total_original_price', plan_detail_list, 'original_price'),
    total_actual_price: readTotal(body, 'total_actual_price', plan_detail_list, 'actual_price'),
    plan_detail_list,
  }
}

function readDetail(item: Fields, before: readonly PlanDetail[]): PlanDetail {
  const original_price = item.integer('original_price', { max: MAX_AMOUNT })
  const actual_price = item.integer('actual_price', { max: MAX_AMOUNT })
  if (actual_price > original_price)
    throw item.error('actual_price', `实际支付金额不能大于原支付金额 ${original_price} 分`)
  const previous = before.at(-1)?.actual_price ?? MAX_AMOUNT
  if (actual_price > previous)
    throw item.error('actual_price', `实际支付金额不能大于上一个计划明细的 ${previous} 分`)
  return omitUndefined({
    plan_detail_no: before.length + 1,
    plan_detail_name: item.string('plan_detail_name', { min: 1 }),
    original_price,
    plan_discount_description: item.string.optional('plan_discount_description'),
    actual_price,
  })
}

function readTotal(
  body: Fields,
  name: 'total_original_price' | 'total_actual_price',
  details: readonly PlanDetail[],
  price: 'original_price' | 'actual_price',
): number {
  const total = body.integer(name)
  const sum = details.reduce((partial, detail) => partial + detail[price], 0)
  if (total !== sum) throw body.error(name, `各计划明细的金额合计为 ${sum} 分`)
  return total
}
