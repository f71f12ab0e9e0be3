import { rfc3339 } from '../../clock/beijing-time'
import { type Projection, project } from '../../domain/projection'
import type { Transaction } from '../transactions/transaction'
import { toWire } from '../transactions/wire'

const failure = [
  'mchid',
  'appid',
  'sp_mchid',
  'sp_appid',
  'sub_mchid',
  'sub_appid',
  'out_trade_no',
  'trade_type',
  'trade_state',
  'trade_state_desc',
  'description',
  'attach',
  'create_time',
  ['payer', ['openid', 'sp_openid', 'sub_openid']],
  ['amount', ['currency', 'payer_currency']],
] as const satisfies Projection

/** A failed deduction as its notification contains it. */
export function toFailure(transaction: Transaction): Readonly<Record<string, unknown>> {
  const { amount, createdAt, payer } = transaction
  return project(
    {
      ...toWire(transaction, 'byNumber'),
      create_time: rfc3339(new Date(createdAt)),
      payer,
      amount: { ...amount, payer_currency: amount.currency },
    },
    failure,
  )
}
