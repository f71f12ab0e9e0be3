import { rfc3339 } from '../../clock/beijing-time'
import { type Projection, project } from '../../domain/projection'
import type { State } from './machine'
import type { Withdrawal } from './withdrawal'

const common = [
  'withdraw_id',
  'out_request_no',
  'create_time',
  'update_time',
  'reason',
  'remark',
  'bank_memo',
  'account_type',
] as const satisfies Projection

const card = ['account_number', 'account_bank', 'bank_name'] as const

/** Fields of a withdrawal, of the caller and of its sub-merchant. */
const projections = {
  own: ['status', 'amount', ...common, 'solution'],
  'own notification': ['status', 'amount', ...common, 'solution', ...card],
  ofSubMerchant: ['sp_mchid', 'sub_mchid', 'status', 'amount', ...common, ...card],
  dayEnd: [
    'sp_mchid',
    'sub_mchid',
    'status',
    'total_amount',
    'success_amount',
    'fail_amount',
    'refund_amount',
    ...common,
    ...card,
  ],
} as const satisfies Readonly<Record<string, Projection>>

const dayEndStates: Readonly<Record<State, string>> = {
  ABSENT: 'CREATED',
  INIT: 'CREATED',
  CREATE_SUCCESS: 'PROCESSING',
  SUCCESS: 'FINISHED',
  FAIL: 'ABNORMAL',
  REFUND: 'ABNORMAL',
  CLOSE: 'ABNORMAL',
}

/** A withdrawal as a query or a notification has it. */
export function toWire(withdrawal: Withdrawal, as: 'queried' | 'notification'): Record<string, unknown> {
  const { mchid, owner, status, amount, dayEnd, createdAt, updatedAt } = withdrawal
  const paid = (state: State) => (status === state ? amount : 0)
  const projection =
    dayEnd !== undefined
      ? 'dayEnd'
      : mchid !== owner
        ? 'ofSubMerchant'
        : as === 'queried'
          ? 'own'
          : 'own notification'
  return project(
    {
      ...withdrawal,
      status: dayEnd === undefined ? status : dayEndStates[status],
      sp_mchid: mchid,
      sub_mchid: owner,
      total_amount: amount,
      success_amount: paid('SUCCESS'),
      fail_amount: paid('FAIL'),
      refund_amount: paid('REFUND'),
      create_time: rfc3339(new Date(createdAt)),
      update_time: rfc3339(new Date(updatedAt)),
      solution:
        status === 'FAIL' || status === 'REFUND' ? '请核实结算银行卡信息后，更换单号重新发起提现' : '',
      account_number: '************1178',
      account_bank: '工商银行',
      bank_name: '中国工商银行股份有限公司深圳车公庙支行',
    },
    projections[projection],
  )
}
