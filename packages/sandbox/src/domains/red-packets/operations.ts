import { dateInBeijing, simpleTime } from '../../clock/beijing-time'
import { ApiError } from '../../domain/api-error'
import { readAppid } from '../../domain/caller'
import type { JsonObject } from '../../domain/fields'
import { repetitionOf } from '../../domain/machine'
import { omitUndefined } from '../../domain/omit-undefined'
import type { CallV2, OperationV2, ResponseV2 } from '../../domain/operation-v2'
import { payingAccount } from '../../ledger/paying-account'
import { bookPacket } from './booking'
import { redPackets } from './entity'
import { redPacketErrors } from './machine'
import { RECEIVABLE_TIME, SENDING_TIME, arrival, expiry } from './outcome'
import { type RedPacket, remainderOf } from './red-packet'

const BILL_NO = { min: 1, max: 28, pattern: /^[0-9A-Za-z]+$/ }
const QUERIED = 30 * 24 * 60 * 60 * 1000
/** Limits of one user and day: red packets, and fen. */
const DAILY = { number: 10, amount: 100_000 }

function send(call: CallV2, hb_type: RedPacket['hb_type']): RedPacket {
  const { body, merchant, context, fingerprint } = call
  const { mchid } = merchant
  readAppid(call, 'wxappid')
  const mch_billno = body.string('mch_billno', BILL_NO)
  const known = redPackets.find(context, { mchid, mch_billno })
  const decision = redPackets.decide(known, 'send', repetitionOf(known?.accepted, fingerprint))
  if (known !== undefined) return known
  const re_openid = body.string('re_openid')
  const total_num = body.integer('total_num', { min: 1 })
  const total_amount = body.integer('total_amount', { min: 1 })
  checkAmount({ hb_type, total_amount, total_num, hasScene: body.raw['scene_id'] !== undefined })
  checkDaily(call, { re_openid, total_amount })
  const now = context.clock.now()
  const packet: RedPacket = {
    status: decision.kind === 'move' ? decision.to : 'SENDING',
    mchid,
    mch_billno,
    detail_id: context.numbers.redPacketId(now),
    re_openid,
    hb_type,
    total_amount,
    total_num,
    wishing: body.string('wishing'),
    act_name: body.string('act_name'),
    remark: body.string('remark'),
    account: payingAccount(context, mchid),
    received: [],
    createdAt: now.getTime(),
    accepted: fingerprint,
  }
  redPackets.insert(context, packet)
  bookPacket(context, packet)
  arrival.schedule(context, { dueAt: now.getTime() + SENDING_TIME, mchid, number: mch_billno })
  expiry.schedule(context, { dueAt: now.getTime() + RECEIVABLE_TIME, mchid, number: mch_billno })
  return packet
}

interface Amounts extends Pick<RedPacket, 'hb_type' | 'total_amount' | 'total_num'> {
  readonly hasScene: boolean
}

// A scene lifts the limits of the amount.
function checkAmount({ hb_type, total_amount, total_num, hasScene }: Amounts): void {
  const isNumber = hb_type === 'NORMAL' ? total_num === 1 : total_num >= 3 && total_num <= 20
  if (!isNumber) throw new ApiError(redPacketErrors.number)
  const average = total_amount / total_num
  if (!hasScene && (average < 100 || average > 20_000)) throw new ApiError(redPacketErrors.amount)
  if (total_amount < total_num) throw new ApiError(redPacketErrors.amount)
}

function checkDaily(
  { merchant: { mchid }, context }: CallV2,
  { re_openid, total_amount }: Pick<RedPacket, 're_openid' | 'total_amount'>,
): void {
  const today = dateInBeijing(context.clock.now())
  const sent = redPackets
    .where(context, { mchid, re_openid })
    .filter(({ createdAt, status }) => dateInBeijing(new Date(createdAt)) === today && status !== 'FAILED')
  if (sent.length >= DAILY.number) throw new ApiError(redPacketErrors.tooMany)
  const amount = sent.reduce((sum, each) => sum + each.total_amount, total_amount)
  if (amount > DAILY.amount) throw new ApiError(redPacketErrors.tooMuch)
}

const sent = (packet: RedPacket): ResponseV2 => ({
  fields: {
    mch_billno: packet.mch_billno,
    re_openid: packet.re_openid,
    total_amount: packet.total_amount,
    send_listid: packet.detail_id,
  },
})

function query(call: CallV2): ResponseV2 {
  const { body, merchant, context } = call
  readAppid(call)
  const packet = redPackets.get(context, {
    mchid: merchant.mchid,
    mch_billno: body.string('mch_billno', BILL_NO),
  })
  if (context.clock.now().getTime() - packet.createdAt > QUERIED) throw new ApiError(redPacketErrors.absent)
  redPackets.decide(packet, 'query')
  const { received, refundedAt } = packet
  return {
    fields: omitUndefined({
      // Successful queries have an error code.
      err_code: 'SUCCESS',
      err_code_des: 'OK',
      mch_billno: packet.mch_billno,
      detail_id: packet.detail_id,
      status: packet.status,
      send_type: 'API',
      hb_type: packet.hb_type,
      total_num: packet.total_num,
      total_amount: packet.total_amount,
      reason: packet.reason,
      send_time: simpleTime(new Date(packet.createdAt)),
      refund_time: refundedAt === undefined ? undefined : simpleTime(new Date(refundedAt)),
      refund_amount: refundedAt === undefined ? undefined : remainderOf(packet),
      wishing: packet.wishing,
      remark: packet.remark,
      act_name: packet.act_name,
      hblist:
        received.length === 0
          ? undefined
          : {
              hbinfo: received.map(({ openid, amount, at }) => ({
                openid,
                amount,
                rcv_time: simpleTime(new Date(at)),
              })),
            },
    }),
  }
}

// The text is in both fields.
const refusal = ({ v2: { code, message } }: ApiError): JsonObject => ({
  return_code: 'SUCCESS',
  return_msg: message,
  result_code: 'FAIL',
  err_code: code,
  err_code_des: message,
})

const root = '/mmpaymkttransfers'
const repeats = ['mch_billno', 're_openid', 'total_amount']

export const redPacketOperations: readonly OperationV2[] = [
  {
    method: 'POST',
    path: `${root}/sendredpack`,
    repeats,
    refusal,
    handleV2: (call) => sent(send(call, 'NORMAL')),
  },
  {
    method: 'POST',
    path: `${root}/sendgroupredpack`,
    repeats,
    refusal,
    handleV2: (call) => sent(send(call, 'GROUP')),
  },
  { method: 'POST', path: `${root}/gethbinfo`, repeats: ['mch_billno'], refusal, handleV2: query },
]
