import type { Side } from '../../domain/side'
import { dayOf } from '../../clock/beijing-time'
import { ApiError } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import type { Fields } from '../../domain/fields'
import { repetitionOf } from '../../domain/machine'
import { omitUndefined } from '../../domain/omit-undefined'
import { type Call, type OperationResponse, ok } from '../../domain/operation'
import type { Amount, Contract, DeductionMode, Period } from './contract'
import { contracts, signedContract } from './entity'
import { contractErrors } from './machine'
import { appidsOf, partiesOf, userOf } from './parties'
import { planOf } from './plans'

const HOUR = 60 * 60 * 1000
/** Time in which the user can sign, in milliseconds. */
const SIGNABLE = 2 * HOUR
const MAX_AMOUNT = 1_000_000_000
/** Format of a merchant's contract code. */
export const OUT_CONTRACT_CODE = { min: 1, max: 32, pattern: /^[0-9A-Za-z_\-|*]+$/ }

/** Client in which the user opens the page on which a contract is signed. */
export type PreSignForm = 'app' | 'h5' | 'jsapi' | 'mini-program' | 'harmony'

/** The mini program of WeChat Pay for auto-debit contracts. */
export const MINI_PROGRAM = { appid: 'wxbd687630cd02ce1d', username: 'gh_7f4cfd4c1a9b' } as const
/** The page of WeChat Pay for auto-debit contracts. */
export const PAGE = 'https://api.mch.weixin.qq.com/papay/entrustweb'

const openings: Readonly<Record<PreSignForm, (id: string) => object>> = {
  app: (id) => ({
    pre_entrustweb_id: id,
    miniprogram_username: MINI_PROGRAM.username,
    miniprogram_path: pathOf(id),
  }),
  h5: (id) => ({ redirect_url: `${PAGE}?pre_entrustweb_id=${id}` }),
  jsapi: (id) => ({ redirect_url: `${PAGE}?pre_entrustweb_id=${id}` }),
  'mini-program': (id) => ({
    pre_entrustweb_id: id,
    redirect_appid: MINI_PROGRAM.appid,
    redirect_path: pathOf(id),
  }),
  harmony: (id) => ({
    pre_entrustweb_id: id,
    mini_program_username: MINI_PROGRAM.username,
    mini_program_path: pathOf(id),
    redirect_url: `${PAGE}?pre_entrustweb_id=${id}`,
  }),
}

/** Path of the mini program that opens a contract. */
export const pathOf = (id: string): string => `pages/index/index?pre_entrustweb_id=${id}`

/** A contract as a request asks for it. */
export type Wanted = Omit<
  Contract,
  'contract_state' | 'contract_id' | 'pre_entrustweb_id' | 'signableUntil' | 'createdAt'
>

/**
 * Checks that a contract can be signed.
 *
 * @returns the contract with this code, if there is one, and what the request does to it
 * @throws ApiError CONTRACT_EXISTED, RULE_LIMIT, INVALID_REQUEST
 */
export function checkSignable(context: Context, wanted: Wanted) {
  const { mchid, plan_id, out_contract_code, openid } = wanted
  const known = contracts.find(context, { mchid, plan_id, out_contract_code })
  const decision = contracts.decide(known, 'preSign', repetitionOf(known?.accepted, wanted.accepted))
  if (decision.kind === 'move') {
    if (planOf(context, wanted).isStopped) throw new ApiError(contractErrors.planStopped)
    if (openid !== undefined && signedContract(context, wanted, openid) !== undefined)
      throw new ApiError(contractErrors.existed)
  }
  return { known, isRepeated: decision.kind !== 'move' }
}

/**
 * Stores a contract that the user is to sign. The same request again is about the same contract; it gets a new
 * `pre_entrustweb_id` once the old one has expired.
 *
 * @param signableUntil - end of the time in which the user can sign, in milliseconds; default two hours from now
 * @throws ApiError CONTRACT_EXISTED, RULE_LIMIT, INVALID_REQUEST
 */
export function open(
  context: Context,
  wanted: Wanted,
  signableUntil = context.clock.now().getTime() + SIGNABLE,
): Contract {
  const { known, isRepeated } = checkSignable(context, wanted)
  const now = context.clock.now()
  const signable = { pre_entrustweb_id: context.numbers.preEntrustId(), signableUntil }
  if (known !== undefined && isRepeated) {
    if (now.getTime() < known.signableUntil) return known
    const renewed = { ...known, ...signable }
    contracts.save(context, renewed)
    return renewed
  }
  const created: Contract = {
    ...wanted,
    ...signable,
    contract_state: 'SIGNING',
    contract_id: known?.contract_id ?? context.numbers.contractId(now),
    createdAt: now.getTime(),
  }
  if (known === undefined) contracts.insert(context, created)
  else contracts.save(context, created)
  return created
}

/** Pre-signs a contract by APIv3. */
export function preSign(call: Call, form: PreSignForm, mode: DeductionMode, side: Side): OperationResponse {
  const { body, context, fingerprint } = call
  const wanted: Wanted = {
    ...partiesOf(call, body, side),
    ...appidsOf(call, side),
    ...userOf(call, side),
    mode,
    plan_id: String(body.integer('plan_id', { min: 1 })),
    out_contract_code: body.string('out_contract_code', OUT_CONTRACT_CODE),
    contract_display_account: body.string(
      mode === 'insurance' ? 'insured_display_name' : 'contract_display_account',
      { min: 1, max: 64 },
    ),
    notify_url: body.string('contract_notify_url'),
    ...omitUndefined({ out_user_code: body.string.optional('out_user_code') }),
    ...(mode === 'scheduled' ? readSchedule(body) : {}),
    ...(mode === 'insurance' ? readInsurance(body) : {}),
    accepted: fingerprint,
  }
  const opening = openings[form](open(context, wanted).pre_entrustweb_id)
  const names = mode === 'insurance' && form === 'app' ? ['pre_entrustweb_id'] : Object.keys(opening)
  return ok(Object.fromEntries(Object.entries(opening).filter(([name]) => names.includes(name))))
}

function readSchedule(body: Fields): Pick<Contract, 'periods'> {
  const schedule = body.object.optional('deduct_schedule')
  if (schedule === undefined) throw body.error('deduct_schedule', '预约扣费类型的签约应填写 deduct_schedule')
  const description = schedule.string('description', { min: 1, max: 127 })
  return { periods: [{ ...readPeriod(schedule, 1), description }] }
}

/** Reads the planned deductions of an insurance, in the order of their numbers and dates. */
export function readPeriods(body: Fields): readonly Period[] {
  const periods = body
    .list('policy_periods', { max: 840 })
    .map((item) => readPeriod(item, item.integer('policy_period_id', { min: 1, max: 840 })))
  if (periods.length === 0) throw body.error('policy_periods', '扣费周期列表不能为空')
  for (const [index, period] of periods.entries()) {
    const previous = periods[index - 1]
    if (previous === undefined) continue
    if (period.policy_period_id <= previous.policy_period_id)
      throw body.error('policy_periods', '扣费周期编号应递增')
    if (period.estimated_deduct_date < previous.estimated_deduct_date)
      throw body.error('policy_periods', '预计扣费日期应随扣费周期编号递增')
  }
  return periods
}

function readPeriod(item: Fields, policy_period_id: number): Period {
  const date = item.string('estimated_deduct_date')
  if (dayOf(date) === undefined) throw item.error('estimated_deduct_date', '预计扣费日期应为 yyyy-MM-DD')
  return {
    policy_period_id,
    estimated_deduct_date: date,
    estimated_deduct_amount: readAmount(item.object('estimated_deduct_amount')),
  }
}

/** Reads an amount in fen. */
export function readAmount(amount: Fields, name = 'total'): Amount {
  const total = amount.integer(name, { min: 1, max: MAX_AMOUNT })
  if ((amount.string.optional('currency') ?? 'CNY') !== 'CNY')
    throw amount.error('currency', '境内商户号仅支持 CNY')
  return { total, currency: 'CNY' }
}

function readInsurance(body: Fields): Pick<Contract, 'periods' | 'isRenewable' | 'firstPayment'> {
  const insures = body.boolean.optional('can_auto_insure') ?? false
  const reinsures = body.boolean.optional('can_auto_reinsure') ?? false
  if (insures && reinsures)
    throw body.error('can_auto_reinsure', 'can_auto_insure 与 can_auto_reinsure 不能同时为 true')
  const amount = body.object.optional('amount')
  const out_trade_no = body.string.optional('out_trade_no')
  if ((amount === undefined) !== (out_trade_no === undefined))
    throw body.error('out_trade_no', '签约并支付应同时填写 amount 与 out_trade_no')
  const periods = readPeriods(body)
  const isRenewable = insures || reinsures
  if (amount === undefined || out_trade_no === undefined) return { periods, isRenewable }
  const firstPayment = {
    out_trade_no,
    amount: readAmount(amount),
    description: body.string('description', { min: 1, max: 127 }),
    notify_url: body.string('transaction_notify_url'),
    ...omitUndefined({ attach: body.string.optional('attach', { max: 128 }) }),
  }
  return { periods, isRenewable, firstPayment }
}
