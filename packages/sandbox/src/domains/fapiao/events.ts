import type { Context } from '../../domain/context'
import { omitUndefined } from '../../domain/omit-undefined'
import { defineEvents } from '../../notifications/notification'
import { configurations } from './entity'
import type { Fapiao } from './fapiao'

/** Notifications of electronic invoices. */
export const fapiaoEvents = defineEvents({
  'FAPIAO.USER_APPLIED': { originalType: 'fapiao', summary: '用户发票抬头填写完成' },
  'FAPIAO.ISSUED': { originalType: 'fapiao', summary: '发票开具成功' },
  'FAPIAO.CARD_INSERTED': { originalType: 'fapiao', summary: '发票插卡成功' },
  'FAPIAO.REVERSED': { originalType: 'fapiao', summary: '发票冲红成功' },
  'FAPIAO.CARD_DISCARDED': { originalType: 'fapiao', summary: '发票卡券作废成功' },
})

/** Notifies a merchant that has set an address. */
export function notify(
  context: Context,
  mchid: string,
  event: keyof typeof fapiaoEvents,
  content: Readonly<Record<string, unknown>>,
): void {
  const url = configurations.find(context.database, { mchid })?.callback_url
  if (url === undefined) return
  context.outbox.add({ mchid, event: fapiaoEvents[event], url, resource: { mchid, ...content } })
}

/** Notifies a merchant of a change of an invoice or of its card. */
export function notifyChange(
  context: Context,
  fapiao: Fapiao,
  event: Exclude<keyof typeof fapiaoEvents, 'FAPIAO.USER_APPLIED'>,
): void {
  const { mchid, sub_mchid, fapiao_apply_id, fapiao_id, status, card_status } = fapiao
  notify(context, mchid, event, {
    ...omitUndefined({ sub_mchid }),
    fapiao_apply_id,
    fapiao_information: [{ fapiao_id, fapiao_status: status, card_status }],
  })
}
