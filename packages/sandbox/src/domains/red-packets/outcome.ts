import { ApiError } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import { defineDeadline } from '../../domain/deadline'
import { bookReceived, bookReturned } from './booking'
import { redPackets } from './entity'
import { redPacketErrors } from './machine'
import { type RedPacket, remainderOf } from './red-packet'

/** Time until a red packet has arrived, in milliseconds. */
export const SENDING_TIME = 3_000
/** Time in which users can receive a red packet, in milliseconds. */
export const RECEIVABLE_TIME = 24 * 60 * 60 * 1000

/** A red packet arrives at the user, who can receive it. */
export const arrival = defineDeadline('red-packet-arrives', (context, { mchid, number }) => {
  redPackets.apply(context, redPackets.get(context, { mchid, mch_billno: number }), 'arrives')
})

/** Returns the part that no user has received in time to the merchant. */
export const expiry = defineDeadline('red-packet-expires', (context, { mchid, number }) => {
  const packet = redPackets.get(context, { mchid, mch_billno: number })
  const returning = redPackets.apply(context, packet, 'timeExpires')
  if (returning === packet) return
  refunding.schedule(context, { dueAt: context.clock.now().getTime() + SENDING_TIME, mchid, number })
})

/** The money of a red packet is back. */
export const refunding = defineDeadline('red-packet-is-refunded', (context, { mchid, number }) => {
  const packet = redPackets.get(context, { mchid, mch_billno: number })
  const refundedAt = context.clock.now().getTime()
  const refunded = redPackets.apply(context, packet, 'moneyReturns', { refundedAt })
  if (refunded !== packet) bookReturned(context, refunded)
})

/** A user receives a red packet, or the next equal part of a group's; the last part is what is left. */
export function receive(context: Context, packet: RedPacket, openid?: string): RedPacket {
  const { hb_type, re_openid, total_num, total_amount, received } = packet
  const isLast = received.length + 1 >= total_num
  const decision = redPackets.decide(packet, isLast ? 'lastIsReceived' : 'userReceives')
  if (hb_type === 'NORMAL' && openid !== undefined && openid !== re_openid)
    throw new ApiError(redPacketErrors.otherPayee)
  const user = openid ?? (received.length === 0 ? re_openid : context.numbers.openid())
  if (received.some((each) => each.openid === user)) throw new ApiError(redPacketErrors.receivedBefore)
  const amount = isLast ? remainderOf(packet) : Math.floor(total_amount / total_num)
  const changes = { received: [...received, { openid: user, amount, at: context.clock.now().getTime() }] }
  bookReceived(context, packet, amount)
  if (decision.kind === 'move') return redPackets.move(context, packet, decision, changes)
  const changed = { ...packet, ...changes }
  redPackets.save(context, changed)
  return changed
}

/** The red packet is not sent; the merchant gets the money back. */
export function fail(context: Context, packet: RedPacket, reason: string): RedPacket {
  const failed = redPackets.apply(context, packet, 'fails', { reason })
  bookReturned(context, failed)
  return failed
}
