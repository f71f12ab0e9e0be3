import type { Context } from '../../domain/context'
import { held, outside } from '../../ledger/account'
import { post } from '../../ledger/post'
import { redPacketErrors } from './machine'
import { type RedPacket, remainderOf } from './red-packet'

/**
 * Books a red packet: its money is locked.
 *
 * @throws ApiError NOTENOUGH
 */
export function bookPacket(context: Context, packet: RedPacket): void {
  const { mchid, account, total_amount: amount } = packet
  const [from, to] = [held(mchid, account), held(mchid, 'TRANSIT')]
  post(context, [{ ...named(packet), kind: 'red-packet', amount, from, to }], redPacketErrors.notEnough)
}

/** Books what a user receives. */
export function bookReceived(context: Context, packet: RedPacket, amount: number): void {
  const from = held(packet.mchid, 'TRANSIT')
  post(context, [{ ...named(packet), kind: 'red-packet-received', amount, from, to: outside('PAYERS') }])
}

/** Books the return of what no user has received. */
export function bookReturned(context: Context, packet: RedPacket): void {
  const { mchid, account } = packet
  const [from, to] = [held(mchid, 'TRANSIT'), held(mchid, account)]
  post(context, [{ ...named(packet), kind: 'red-packet-returned', amount: remainderOf(packet), from, to }])
}

const named = ({ detail_id, mch_billno, remark }: RedPacket) => ({
  reference: detail_id,
  voucher: mch_billno,
  remark,
})
