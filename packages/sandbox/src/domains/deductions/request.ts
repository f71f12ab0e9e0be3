import { dateInBeijing } from '../../clock/beijing-time'
import { ApiError } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import { defineDeadline } from '../../domain/deadline'
import { repetitionOf } from '../../domain/machine'
import { omitUndefined } from '../../domain/omit-undefined'
import type { Contract } from '../contracts/contract'
import { contracts } from '../contracts/entity'
import { checkNoticed, isJustSigned } from '../contracts/notice'
import { checkDeductible, periodOf } from '../contracts/periods'
import { planOf } from '../contracts/plans'
import { transactions } from '../transactions/entity'
import { transactionErrors } from '../transactions/machine'
import type { Transaction } from '../transactions/transaction'
import { type Deduction, deductions } from './deduction'
import { checkLimits } from './limits'

/** Time after which WeChat Pay carries out a deduction that it announces itself, in milliseconds. */
const DELAY = 24 * 60 * 60 * 1000

/** A deduction as a request asks for it. */
export interface WantedDeduction
  extends Pick<
    Transaction,
    'appid' | 'out_trade_no' | 'description' | 'notify_url' | 'attach' | 'goods_tag' | 'v2'
  > {
  readonly sub_appid?: string
  /** In fen. */
  readonly total: number
  /** Planned deduction of an insurance. */
  readonly policy_period_id?: number
}

/**
 * Accepts a deduction of a contract. WeChat Pay deducts the money later; the result is notified.
 *
 * @param contractOf - finds the contract; not called for a repeated request
 * @param accepted - fingerprint of the request
 * @throws ApiError
 */
export function requestDeduction(
  context: Context,
  mchid: string,
  wanted: WantedDeduction,
  contractOf: () => Contract,
  accepted: string,
): void {
  const { out_trade_no, total, policy_period_id, appid, sub_appid, ...rest } = wanted
  const known = transactions.find(context, { mchid, out_trade_no })
  if (known !== undefined && known.trade_type !== 'PAP') throw new ApiError(transactionErrors.numberUsed)
  if (known !== undefined) {
    transactions.decide(known, 'deduct', repetitionOf(known.accepted, accepted))
    return
  }
  const contract = contractOf()
  contracts.decide(contract, 'deduct')
  const now = context.clock.now()
  const today = dateInBeijing(now)
  const { contract_id, plan_id, openid = '', sub_mchid, sub_openid } = contract
  checkTime(contract, wanted, now)
  checkLimits(
    contract,
    planOf(context, contract),
    total,
    {
      ofContract: deductions.where(context.database, { contract_id }),
      ofUser: deductions.where(context.database, { mchid, plan_id, openid }),
    },
    today,
  )
  const isDelayed = contract.mode === 'delayed' && !isJustSigned(contract, now)
  const event = isDelayed ? 'deductLater' : 'deduct'
  const decision = transactions.decide(undefined, event)
  const requested: Transaction = {
    ...rest,
    ...omitUndefined({ sub_mchid, sub_appid }),
    mchid,
    appid,
    out_trade_no,
    trade_state: decision.kind === 'move' ? decision.to : 'NOTPAY',
    trade_type: 'PAP',
    amount: { total, currency: 'CNY' },
    createdAt: now.getTime(),
    accepted,
    payer: payerOf(contract, openid, sub_openid),
  }
  transactions.insert(context, requested, event)
  const deduction: Deduction = {
    mchid,
    out_trade_no,
    contract_id,
    plan_id,
    openid,
    ...omitUndefined({ policy_period_id }),
    requestedOn: today,
    total,
    outcome: 'pending',
  }
  deductions.insert(context.database, deduction)
  if (isDelayed) start.schedule(context, { dueAt: now.getTime() + DELAY, mchid, number: out_trade_no })
}

/** Starts a deduction that WeChat Pay announced a day before. */
export const start = defineDeadline('deduction-starts', (context, { mchid, number }) => {
  const transaction = transactions.find(context, { mchid, out_trade_no: number })
  if (transaction !== undefined) transactions.apply(context, transaction, 'deductionStarts')
})

function checkTime(contract: Contract, { total, policy_period_id }: WantedDeduction, now: Date): void {
  if (contract.mode === 'notice') checkNoticed(contract, total, now)
  if (contract.mode === 'scheduled' || contract.mode === 'insurance')
    checkDeductible(contract, periodOf(contract, policy_period_id), total, now)
}

/** The user of a contract, by the names that a transaction has. */
export function payerOf(
  { sub_mchid }: Pick<Contract, 'sub_mchid'>,
  openid: string,
  sub_openid: string | undefined,
): NonNullable<Transaction['payer']> {
  return sub_mchid === undefined ? { openid } : omitUndefined({ sp_openid: openid, sub_openid })
}
