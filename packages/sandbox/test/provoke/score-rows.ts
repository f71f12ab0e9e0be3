import { appid, notify_url, says } from './shared-steps'
import type { StateRow, Step } from './step'

type Fields = Readonly<Record<string, unknown>>

const service_id = '{serviceId}'
const out_order_no = '{number}'
const sub_mchid = '1900000109'

interface Side {
  readonly root: string
  readonly create: Fields
  readonly about: Fields
}

const sides: readonly Side[] = [
  {
    root: '/v3/payscore/serviceorder',
    create: { appid, service_id },
    about: { appid, service_id },
  },
  {
    root: '/v3/payscore/partner/serviceorder',
    create: { appid, service_id, sub_mchid },
    about: { service_id, sub_mchid },
  },
]

const byUser = (action: string): Step => ({
  control: `POST /merchants/{mchid}/service-orders/{out_order_no}/${action}`,
  with: { mchid: '{mchid}', out_order_no },
})

const how = {
  notConfirmed: { zh: '用户尚未确认', en: 'The user has not confirmed the order.' },
  notCompleted: { zh: '订单尚未完结', en: 'The order has not been completed.' },
  paid: { zh: '订单已支付', en: 'The order has been paid.' },
  canceled: { zh: '订单已取消', en: 'The order has been canceled.' },
} as const

/** Service orders of merchants and partners; operations of merchants that have steps in `states.ts` are left out. */
export const scoreOrders: readonly StateRow[] = sides.flatMap(({ root, create, about }, index) => {
  const order = (more: Fields = {}): Step => ({
    call: `POST ${root}`,
    with: {
      ...create,
      out_order_no,
      service_introduction: '共享充电宝',
      time_range: { start_time: 'OnAccept' },
      risk_fund: { name: 'DEPOSIT', amount: 10_000 },
      notify_url,
      ...more,
    },
  })
  const of = (operation: string, more: Fields = {}): Step => ({
    call: `POST ${root}/{out_order_no}/${operation}`,
    with: { ...about, out_order_no, ...more },
  })
  const charges = { post_payments: [{ name: '租金', amount: 100 }], total_amount: 100 }
  const message = { ...charges, prepaid_time: '20301231' }
  const complete = of('complete', charges)
  const modify = of('modify', {
    post_payments: [{ name: '租金', amount: 50 }],
    total_amount: 50,
    reason: '用户投诉',
  })
  const cancel = of('cancel', { reason: '用户投诉' })
  const sync = of('sync', { type: 'Order_Paid', detail: { paid_time: '20260101000000' } })
  const done = [order(), byUser('confirm'), complete, byUser('pay')]
  const rows: StateRow[] = [
    { code: 'INVALID_REQUEST', how: how.notCompleted, steps: [order(), byUser('confirm'), modify] },
    { code: 'ORDER_NOT_EXIST', how: says.absent, steps: [modify] },
  ]
  if (index === 0) return rows
  const absent = [complete, cancel, sync].map(
    (step): StateRow => ({ code: 'ORDER_NOT_EXIST', how: says.absent, steps: [step] }),
  )
  const messages = ['send-pendingmessage', 'send-prepaidmessage'].flatMap((operation): StateRow[] => [
    { code: 'INVALID_REQUEST', how: how.notConfirmed, steps: [order(), of(operation, message)] },
    { code: 'ORDER_NOT_EXIST', how: says.absent, steps: [of(operation, message)] },
  ])
  return [
    ...rows,
    ...absent,
    ...messages,
    { code: 'INVALID_REQUEST', how: says.reentry, steps: [order(), order({ attach: '其他' })] },
    { code: 'INVALID_REQUEST', how: how.notConfirmed, steps: [order(), complete] },
    { code: 'INVALID_REQUEST', how: how.paid, steps: [...done, cancel] },
    { code: 'INVALID_REQUEST', how: how.notCompleted, steps: [order(), byUser('confirm'), of('pay')] },
    { code: 'INVALID_ORDER_STATE', how: how.notCompleted, steps: [order(), byUser('confirm'), sync] },
    { code: 'ORDER_CANCELED', how: how.canceled, steps: [order(), cancel, sync] },
    { code: 'ORDER_DONE', how: how.paid, steps: [...done, sync] },
  ]
})
