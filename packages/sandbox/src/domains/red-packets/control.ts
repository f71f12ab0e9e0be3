import { byUserSchema } from '../../domain/by-user'
import { rfc3339 } from '../../clock/beijing-time'
import { entityAction, entityControl } from '../../domain/control-action'
import { omitUndefined } from '../../domain/omit-undefined'
import { type Static, objectSchema } from '../../domain/schema'
import { redPackets } from './entity'
import { states } from './machine'
import { fail, receive } from './outcome'
import type { RedPacket } from './red-packet'

/** A red packet with what users have received. */
export type RedPacketView = ReturnType<typeof view>

function view({
  mch_billno,
  detail_id,
  status,
  re_openid,
  total_amount,
  total_num,
  received,
  reason,
}: RedPacket) {
  return omitUndefined({
    mch_billno,
    detail_id,
    status,
    re_openid,
    total_amount,
    total_num,
    received: received.map(({ openid, amount, at }) => ({ openid, amount, time: rfc3339(new Date(at)) })),
    reason,
  })
}

const failureSchema = objectSchema({
  reason: { type: 'string', minLength: 1, description: 'The `reason` of the query. Default: 发放失败.' },
})

/** Reason why a red packet is not sent. */
export type RedPacketFailure = Static<typeof failureSchema>

const received = objectSchema(
  {
    openid: { type: 'string' },
    amount: { type: 'integer', description: 'In fen.' },
    time: { type: 'string', format: 'date-time' },
  },
  ['openid', 'amount', 'time'],
)

export const redPacketControl = entityControl({
  entity: redPackets,
  path: '/merchants/{mchid}/red-packets/{mch_billno}',
  view,
  result: {
    name: 'RedPacket',
    schema: () =>
      objectSchema(
        {
          mch_billno: { type: 'string' },
          detail_id: { type: 'string' },
          status: { type: 'string', enum: states.filter((state) => state !== 'ABSENT') },
          re_openid: { type: 'string' },
          total_amount: { type: 'integer', description: 'In fen.' },
          total_num: { type: 'integer' },
          received: { type: 'array', items: received },
          reason: { type: 'string' },
        },
        ['mch_billno', 'detail_id', 'status', 're_openid', 'total_amount', 'total_num', 'received'],
      ),
  },
  actions: {
    /** A user receives it, or the next part of a group's: it becomes RECEIVED with the last part. */
    receive: entityAction({
      summary: 'A user receives the red packet',
      description: 'The last part that is received makes it RECEIVED. Parts of a group are equal.',
      body: byUserSchema,
      run: (context, packet: RedPacket, { openid }) => receive(context, packet, openid),
    }),
    /** It is not sent: SENDING becomes FAILED, and the merchant gets the money back. */
    fail: entityAction({
      summary: 'The red packet is not sent',
      description: 'SENDING becomes FAILED; the money returns.',
      body: failureSchema,
      run: (context, packet: RedPacket, { reason = '发放失败' }) => fail(context, packet, reason),
    }),
  },
})
