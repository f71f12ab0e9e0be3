import { ApiError } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import { defineDeadline } from '../../domain/deadline'
import { defineEvents } from '../../notifications/notification'
import { authorizations } from '../transfer-authorizations/entity'
import { confirm as confirmAuthorization } from '../transfer-authorizations/outcome'
import { bookOutcome } from './booking'
import { transfers } from './entity'
import { transferErrors } from './machine'
import type { Transfer } from './transfer'
import { toWire } from './wire'

/** Notifications of transfers. */
export const transferEvents = defineEvents({
  'MCHTRANSFER.BILL.FINISHED': { originalType: 'mch_payment', summary: '商家转账单据终态通知' },
})

/** Time for the user to confirm, in milliseconds. */
export const CONFIRMATION_TIME = 24 * 60 * 60 * 1000
/** Time until the money of a canceled transfer is back, in milliseconds. */
export const CANCELLATION_TIME = 3_000

/** Fails a transfer that the user did not confirm in time. */
export const expiry = defineDeadline('transfer-expires', (context, { mchid, number }) => {
  end(context, transfers.get(context, { mchid, out_bill_no: number }), 'timeExpires', 'OVERDUE_CLOSE')
})

/** Returns the money of a canceled transfer. */
export const cancellation = defineDeadline('transfer-is-canceled', (context, { mchid, number }) => {
  end(context, transfers.get(context, { mchid, out_bill_no: number }), 'moneyReturns', 'MCH_CANCEL')
})

/** The user confirms and has the money. */
export function confirm(context: Context, transfer: Transfer, openid?: string): Transfer {
  if (openid !== undefined && openid !== transfer.openid) throw new ApiError(transferErrors.otherReceiver)
  const confirmed = end(context, transfer, 'userConfirms')
  if (transfer.authorization !== undefined) grant(context, transfer, transfer.authorization)
  return confirmed
}

/** The user, who has agreed before, has the money at once. */
export function settle(context: Context, transfer: Transfer): Transfer {
  return end(context, transfer, 'userConfirms')
}

// By confirming the transfer, the user has granted the authorization.
function grant(
  context: Context,
  { mchid, appid, openid, transfer_scene_id, package_info = '', accepted }: Transfer,
  { authorization_notify_url: notify_url, ...named }: NonNullable<Transfer['authorization']>,
): void {
  const authorization = {
    ...{ ...named, mchid, appid, openid, transfer_scene_id, notify_url, package_info, accepted },
    state: 'WAIT_USER_CONFIRM',
    createdAt: context.clock.now().getTime(),
  } as const
  const { out_authorization_no } = named
  const effective = { mchid, openid, transfer_scene_id, state: 'TAKING_EFFECT' }
  // The user may have granted one by another transfer meanwhile; the money arrives all the same.
  const isRefused =
    authorizations.find(context, effective) ?? authorizations.find(context, { mchid, out_authorization_no })
  if (isRefused !== undefined) return
  authorizations.insert(context, authorization)
  confirmAuthorization(context, authorization)
}

/** The transfer fails; the merchant gets the money back. */
export function fail(context: Context, transfer: Transfer, reason: string): Transfer {
  return end(context, transfer, 'transferFails', reason)
}

function end(
  context: Context,
  transfer: Transfer,
  event: 'userConfirms' | 'transferFails' | 'moneyReturns' | 'timeExpires',
  fail_reason?: string,
): Transfer {
  const decision = transfers.decide(transfer, event)
  if (decision.kind !== 'move') return transfer
  const ended = transfers.move(context, transfer, decision, {
    updatedAt: context.clock.now().getTime(),
    ...(fail_reason === undefined ? {} : { fail_reason }),
  })
  bookOutcome(context, ended)
  if (ended.notify_url !== undefined) {
    const { mchid, notify_url: url } = ended
    const resource = toWire(context, ended, 'notification')
    context.outbox.add({ mchid, event: transferEvents['MCHTRANSFER.BILL.FINISHED'], url, resource })
  }
  return ended
}
