import { defineEntity } from '../../domain/entity'
import { redPacketMachine } from './machine'
import type { RedPacket } from './red-packet'

/** All red packets. */
export const redPackets = defineEntity<RedPacket>()({
  name: 'red packet',
  table: 'red_packets',
  key: ['mchid', 'mch_billno'],
  columns: ['mchid', 'mch_billno', 're_openid'],
  state: 'status',
  absent: 'ABSENT',
  machine: redPacketMachine,
})
