import { dateInBeijing, rfc3339 } from '../../clock/beijing-time'
import { omitUndefined } from '../../domain/omit-undefined'
import { type Projection, project } from '../../domain/projection'
import type { Amount, Contract } from './contract'
import { describePeriod, periodState } from './periods'

const amount = ['total', 'currency'] as const
const termination = [
  'contract_terminate_info',
  ['contract_termination_mode', 'contract_terminated_time', 'contract_termination_remark'],
] as const
const parties = [
  'mchid',
  'appid',
  'openid',
  'sp_mchid',
  'sp_appid',
  'sub_mchid',
  'sub_appid',
  'sp_openid',
  'sub_openid',
] as const
const contract = [
  ...parties,
  'contract_id',
  'plan_id',
  'out_contract_code',
  'contract_state',
  'contract_signed_time',
  'contract_expired_time',
  termination,
] as const

/** Fields of a contract in responses and in notifications. */
export const projections = {
  papay: [
    ...contract,
    'contract_display_account',
    'out_user_code',
    [
      'deduct_schedule',
      [
        'estimated_deduct_date',
        ['estimated_deduct_amount', amount],
        'schedule_state',
        ['scheduled_amount', amount],
        ['deduct_amount', amount],
        'deduct_date',
      ],
    ],
  ],
  insurance: [...contract, 'insured_display_name', 'out_user_code'],
  papayNotification: [
    ...contract,
    'contract_display_account',
    [
      'deduct_schedule',
      [
        'estimated_deduct_date',
        ['estimated_deduct_amount', ['amount', 'currency']],
        'schedule_state',
        ['scheduled_amount', ['amount', 'currency']],
        ['deduct_amount', ['amount', 'currency']],
        'deduct_date',
      ],
    ],
  ],
  insuranceNotification: [...contract, 'insured_display_name'],
} as const satisfies Readonly<Record<string, Projection>>

/** A contract as an operation returns it. */
export function toWire(value: Contract, now: Date): object {
  return project(
    described(value, now),
    value.mode === 'insurance' ? projections.insurance : projections.papay,
  )
}

/** A contract as a notification contains it. */
export function toResource(value: Contract, now: Date): Readonly<Record<string, unknown>> {
  const as = value.mode === 'insurance' ? projections.insuranceNotification : projections.papayNotification
  return project(described(value, now), as)
}

function described(value: Contract, now: Date) {
  const { mchid, sub_mchid, sub_appid, appid, openid, sub_openid, plan_id, mode, ...rest } = value
  const { signedAt, expiresAt, termination: ended, contract_display_account: account } = value
  return {
    ...rest,
    ...omitUndefined(
      sub_mchid === undefined
        ? { mchid, appid, openid }
        : { sp_mchid: mchid, sp_appid: appid, sub_mchid, sub_appid, sp_openid: openid, sub_openid },
    ),
    plan_id: Number(plan_id),
    insured_display_name: account,
    ...omitUndefined({
      contract_signed_time: timeOf(signedAt),
      contract_expired_time: timeOf(expiresAt),
      contract_terminate_info:
        ended === undefined
          ? undefined
          : omitUndefined({
              contract_termination_mode: ended.mode,
              contract_terminated_time: timeOf(ended.at),
              contract_termination_remark: ended.remark,
            }),
      deduct_schedule: mode === 'scheduled' ? schedule(value, now) : undefined,
    }),
  }
}

function schedule({ periods: [period] = [], mode }: Contract, now: Date) {
  if (period === undefined) return undefined
  const { scheduled_amount, deduct_amount, deduct_date } = describePeriod(period, mode)
  return omitUndefined({
    estimated_deduct_date: period.estimated_deduct_date,
    estimated_deduct_amount: inBothForms(period.estimated_deduct_amount),
    schedule_state: periodState(period, mode, dateInBeijing(now)),
    scheduled_amount: inBothForms(scheduled_amount),
    deduct_amount: inBothForms(deduct_amount),
    deduct_date,
  })
}

// Notifications call the amount `amount` that responses call `total`.
function inBothForms<Value extends Amount | undefined>(value: Value) {
  return value === undefined ? undefined : { ...value, amount: value.total }
}

const timeOf = (time: number | undefined): string | undefined =>
  time === undefined ? undefined : rfc3339(new Date(time))
