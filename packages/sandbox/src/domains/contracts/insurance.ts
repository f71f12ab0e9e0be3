import { addDays, dateInBeijing, minuteOfDay } from '../../clock/beijing-time'
import { ApiError, type ErrorDefinition, invalidRequest } from '../../domain/api-error'
import { omitUndefined } from '../../domain/omit-undefined'
import { type Call, type OperationResponse, noContent, ok } from '../../domain/operation'
import type { Contract, Period } from './contract'
import { contractOf, contracts } from './entity'
import { notify } from './events'
import { schedulePeriodsEnd } from './lifecycle'
import { contractErrors } from './machine'
import { appidsOf } from './parties'
import { describePeriod, periodErrors, periodState } from './periods'
import { readPeriods } from './pre-sign'

/** Hours in which an insurance can be renewed or modified, in minutes of the day in Beijing: 8:00 to 19:00. */
const HOURS = { from: 8 * 60, to: 19 * 60 } as const
const MOST_MODIFICATIONS = 3
const MOST_RENEWED = 12
const USUAL_PAGE = 20

export const insuranceErrors = {
  notHour: invalidRequest('当前时间不能续期或修改，请在北京时间 8:00-19:00 内发起'),
  otherPeriods: invalidRequest('扣费周期列表与签约时不一致'),
  notReducible: invalidRequest('仅支持减小未预约或已预约的扣费周期的预计扣费金额'),
  severalAmounts: invalidRequest('一次请求内不允许有多个新的扣费金额'),
  scheduled: invalidRequest('扣费周期已预约，如需取消预约请填写 allow_cancel_scheduled'),
  modifiedToday: invalidRequest('单份协议每天至多修改一次'),
  modifiedTooOften: invalidRequest('单份协议至多修改三次'),
  notPaid: invalidRequest('当前扣费周期没有扣费成功，不能续期'),
  lastPending: invalidRequest('最后一期已预约但未扣费成功，不能续期'),
  notAfter: invalidRequest('续期的扣费周期应晚于当前扣费周期'),
  amountChanged: invalidRequest('续期后的扣费金额波动不能超过原最后一期金额的50%'),
} as const satisfies Readonly<Record<string, ErrorDefinition>>

function insuranceOf({ merchant: { mchid }, path, context }: Call): Contract {
  const contract = contractOf(context, { mchid }, { contract_id: path.string('contract_id') })
  if (contract.mode !== 'insurance' || contract.plan_id !== path.string('plan_id'))
    throw new ApiError(contractErrors.absent)
  return contract
}

function checkHour(now: Date): void {
  const minute = minuteOfDay(now)
  if (minute < HOURS.from || minute >= HOURS.to) throw new ApiError(insuranceErrors.notHour)
}

/** Lists the planned deductions of an insurance. */
export function listPeriods(call: Call): OperationResponse {
  const { merchant, path, query, context } = call
  const key = { plan_id: path.string('plan_id'), out_contract_code: path.string('out_contract_code') }
  const contract = contractOf(context, { mchid: merchant.mchid }, key)
  contracts.decide(contract, 'query')
  if (contract.mode !== 'insurance') throw new ApiError(periodErrors.notPlanned)
  const limit = query.raw['limit'] === undefined ? USUAL_PAGE : Number(query.raw['limit'])
  const offset = Number(query.raw['offset'] ?? 0)
  const { periods = [], mode } = contract
  const today = dateInBeijing(context.clock.now())
  const data = periods.slice(offset, offset + limit).map((period) => {
    const { scheduled_amount, deduct_amount, deduct_date } = describePeriod(period, mode)
    return {
      policy_period_id: period.policy_period_id,
      estimated_deduct_date: period.estimated_deduct_date,
      estimated_deduct_amount: period.estimated_deduct_amount,
      policy_period_state: periodState(period, mode, today),
      ...omitUndefined({ scheduled_amount, deduct_amount, deduct_date }),
    }
  })
  return ok({ data, limit, offset, total_count: periods.length })
}

/**
 * Adds planned deductions after the present ones.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489588
 */
export function renew(call: Call): OperationResponse {
  const { body, context } = call
  appidsOf(call, 'merchant')
  const added = readPeriods(body)
  if (added.length > MOST_RENEWED) throw body.error('policy_periods', `续期的扣费周期最多 ${MOST_RENEWED} 期`)
  const contract = insuranceOf(call)
  const decision = contracts.decide(contract, 'renew')
  if (contract.isRenewable !== true) throw new ApiError(contractErrors.notRenewable)
  const now = context.clock.now()
  checkHour(now)
  const today = dateInBeijing(now)
  const { periods = [], mode } = contract
  const last = periods.at(-1)
  const [first] = added
  if (last === undefined || first === undefined) throw new ApiError(periodErrors.notPlanned)
  if (periods.every(({ paid }) => paid === undefined)) throw new ApiError(insuranceErrors.notPaid)
  if (periodState(last, mode, today) === 'SCHEDULED') throw new ApiError(insuranceErrors.lastPending)
  if (first.policy_period_id <= last.policy_period_id || first.estimated_deduct_date <= today)
    throw new ApiError(insuranceErrors.notAfter)
  const before = last.estimated_deduct_amount.total
  if (added.some(({ estimated_deduct_amount: { total } }) => Math.abs(total - before) * 2 > before))
    throw new ApiError(insuranceErrors.amountChanged)
  const changes = { periods: [...periods, ...added] }
  const state = decision.kind === 'move' ? decision.to : contract.contract_state
  const renewed = contracts.move(context, contract, state, changes)
  schedulePeriodsEnd(context, renewed)
  notify(context, renewed, 'renewed')
  return noContent
}

/**
 * Lowers the planned amount of deductions that were not carried out.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012987596
 */
export function modifyPeriods(call: Call): OperationResponse {
  const { body, context } = call
  appidsOf(call, 'merchant')
  const wanted = readPeriods(body)
  const mayCancel = body.boolean.optional('allow_cancel_scheduled') ?? false
  const contract = insuranceOf(call)
  contracts.decide(contract, 'modify')
  const now = context.clock.now()
  checkHour(now)
  const today = dateInBeijing(now)
  const { modifiedOn = [], periods = [], mode } = contract
  if (modifiedOn.includes(today)) throw new ApiError(insuranceErrors.modifiedToday)
  if (modifiedOn.length >= MOST_MODIFICATIONS) throw new ApiError(insuranceErrors.modifiedTooOften)
  if (wanted.length !== periods.length) throw new ApiError(insuranceErrors.otherPeriods)
  const amounts = new Set<number>()
  let canceled: number | undefined
  const changed = periods.map((period, index): Period => {
    const next = wanted[index]
    if (
      next?.policy_period_id !== period.policy_period_id ||
      next.estimated_deduct_date !== period.estimated_deduct_date
    )
      throw new ApiError(insuranceErrors.otherPeriods)
    const { total } = next.estimated_deduct_amount
    if (total === period.estimated_deduct_amount.total) return period
    const state = periodState(period, mode, today)
    if (total > period.estimated_deduct_amount.total || state === 'PAID' || state === 'EXPIRED')
      throw new ApiError(insuranceErrors.notReducible)
    amounts.add(total)
    if (state === 'SCHEDULED') {
      if (!mayCancel || today >= addDays(period.estimated_deduct_date, 28))
        throw new ApiError(insuranceErrors.scheduled)
      canceled = period.policy_period_id
    }
    const { policy_period_id, estimated_deduct_date } = period
    const { estimated_deduct_amount } = next
    // Without its schedule, if it had one.
    return { policy_period_id, estimated_deduct_date, estimated_deduct_amount }
  })
  if (amounts.size > 1) throw new ApiError(insuranceErrors.severalAmounts)
  contracts.save(context, {
    ...contract,
    periods: changed,
    ...(amounts.size === 0 ? {} : { modifiedOn: [...modifiedOn, today] }),
  })
  return ok({
    policy_periods: changed.map(({ policy_period_id, estimated_deduct_date, estimated_deduct_amount }) => ({
      policy_period_id,
      estimated_deduct_date,
      estimated_deduct_amount,
    })),
    ...omitUndefined({ cancel_scheduled_policy_period_id: canceled }),
  })
}
