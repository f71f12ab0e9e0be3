import { ApiError } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import { omitUndefined } from '../../domain/omit-undefined'
import { type EventDefinition, defineEvents } from '../../notifications/notification'
import { bookPayment } from '../transactions/book-payment'
import { transactions } from '../transactions/entity'
import { transactionEvents } from '../transactions/events'
import type { Transaction } from '../transactions/transaction'
import { ADVANCED, type Charge, charges } from './charge'
import { chargeToWire } from './charge-wire'
import { vehicleErrors } from './errors'

/** Notifications of charges, besides that of a payment. */
export const chargeEvents = defineEvents({
  'TRANSACTION.FAIL': { originalType: 'transaction', summary: '支付失败' },
  'TRANSACTION.PAY_BACK': { originalType: 'transaction', summary: '垫资还款成功' },
})

/** The money is charged, or advanced by WeChat Pay: a payment is booked, and the merchant is notified. */
export function succeed(context: Context, charge: Charge, bank_type: string): Charge {
  const decision = charges.decide(charge, 'succeeds')
  if (decision.kind !== 'move') return charge
  const now = context.clock.now()
  const paid = { transaction_id: context.numbers.transactionId(now), paidAt: now.getTime(), bank_type }
  recordPayment(context, charge, paid)
  const succeeded = charges.move(context, charge, decision, paid)
  notify(context, succeeded, transactionEvents['TRANSACTION.SUCCESS'])
  return succeeded
}

type Paid = Required<Pick<Transaction, 'transaction_id' | 'paidAt' | 'bank_type'>>

// The payment is in bills, and can be refunded and shared.
function recordPayment(context: Context, charge: Charge, paid: Paid): void {
  const { mchid, appid, out_trade_no, description, notify_url, total, profit_sharing, openid, createdAt } =
    charge
  const { sub_mchid, sub_appid, attach } = charge
  const transaction = {
    trade_state: 'SUCCESS',
    trade_type: 'PAP',
    mchid,
    appid,
    ...omitUndefined({ sub_mchid, sub_appid, attach }),
    out_trade_no,
    description,
    notify_url,
    amount: { total, currency: 'CNY' },
    profit_sharing,
    createdAt,
    accepted: '',
    payer: sub_mchid === undefined ? { openid } : { sp_openid: openid },
    ...paid,
  } as const satisfies Transaction
  transactions.insert(context, { ...transaction, fee: bookPayment(context, transaction) })
}

/** The charge fails; the merchant is notified. */
export function fail(context: Context, charge: Charge): Charge {
  const failed = charges.apply(context, charge, 'fails')
  notify(context, failed, chargeEvents['TRANSACTION.FAIL'])
  return failed
}

/** The user repays what WeChat Pay advanced; the merchant, who has the money, is notified. */
export function repay(context: Context, charge: Charge): Charge {
  charges.decide(charge, 'userRepays')
  if (charge.bank_type !== ADVANCED || charge.repaid !== undefined)
    throw new ApiError(vehicleErrors.notAdvanced)
  const now = context.clock.now()
  const repaid = { at: now.getTime(), transaction_id: context.numbers.transactionId(now) }
  charges.save(context, { ...charge, repaid })
  notify(context, { ...charge, repaid }, chargeEvents['TRANSACTION.PAY_BACK'])
  return { ...charge, repaid }
}

function notify(context: Context, charge: Charge, event: EventDefinition): void {
  const { mchid, notify_url: url } = charge
  context.outbox.add({ mchid, event, url, resource: chargeToWire(context, charge) })
}
