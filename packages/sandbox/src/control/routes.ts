import type { JsonObject } from '../gateway/fields'
import { readFault } from '../fault/read'
import type { Control } from './control'
import { readKeyMode, readMadeUpDay, readNewMerchant, readReason, readSeconds, readUser } from './requests'

/** A request of the control API, as a route sees it. */
export interface ControlRequest {
  readonly path: (name: string) => string
  readonly query: URLSearchParams
  readonly body: JsonObject
}

/** One route; `operationId` names its description in the OpenAPI document. */
export interface ControlRoute {
  readonly operationId: string
  readonly method: 'GET' | 'POST' | 'DELETE'
  readonly path: string
  readonly status: 200 | 201 | 204
  readonly run: (control: Control, request: ControlRequest) => unknown
}

const root = '/sandbox/v1'
const merchant = `${root}/merchants/{mchid}`
const faults = `${root}/faults`
const certificates = `${root}/certificates`
const order = `${merchant}/service-orders/{out_order_no}`
const transaction = `${merchant}/transactions/{out_trade_no}`
const refund = `${merchant}/refunds/{out_refund_no}`
const receipt = `${merchant}/receipts/{receipt_id}`

type Act = (control: Control, mchid: string, number: string, body: JsonObject) => unknown

const action = (operationId: string, path: string, number: string, act: Act): ControlRoute => ({
  operationId,
  method: 'POST',
  path,
  status: 200,
  run: (control, { path: at, body }) => act(control, at('mchid'), at(number), body),
})

const reading = (operationId: string, path: string, run: ControlRoute['run']): ControlRoute => ({
  operationId,
  method: 'GET',
  path,
  status: 200,
  run,
})

const time = (control: Control) => ({ time: control.clock.now().toISOString() })

/** Every route of the control API. */
export const controlRoutes: readonly ControlRoute[] = [
  reading('describe', `${root}/openapi.json`, () => undefined),
  {
    operationId: 'createMerchant',
    method: 'POST',
    path: `${root}/merchants`,
    status: 201,
    run: (control, { body }) => control.merchants.create(readNewMerchant(body)),
  },
  reading('listMerchants', `${root}/merchants`, (control) => ({ data: control.merchants.list() })),
  reading('getMerchant', merchant, (control, { path }) => control.merchants.get(path('mchid'))),
  {
    operationId: 'changeKeyMode',
    method: 'POST',
    path: `${merchant}/key-mode`,
    status: 200,
    run: (control, { path, body }) => control.merchants.changeKeyMode(path('mchid'), readKeyMode(body)),
  },
  reading('listCertificates', certificates, (control) => ({ data: control.certificates.list() })),
  {
    operationId: 'issueCertificate',
    method: 'POST',
    path: certificates,
    status: 201,
    run: (control) => control.certificates.issue(),
  },
  {
    operationId: 'signWithCertificate',
    method: 'POST',
    path: `${certificates}/{serial}/sign`,
    status: 200,
    run: (control, { path }) => control.certificates.sign(path('serial')),
  },
  {
    operationId: 'expireCertificate',
    method: 'POST',
    path: `${certificates}/{serial}/expire`,
    status: 200,
    run: (control, { path }) => control.certificates.expire(path('serial')),
  },
  reading('getServiceOrder', order, (control, { path }) =>
    control.serviceOrders.get(path('mchid'), path('out_order_no')),
  ),
  action('confirmServiceOrder', `${order}/confirm`, 'out_order_no', (control, mchid, number, body) =>
    control.serviceOrders.confirm(mchid, number, readUser(body)),
  ),
  action('cancelServiceOrder', `${order}/cancel`, 'out_order_no', ({ serviceOrders }, mchid, number) =>
    serviceOrders.cancel(mchid, number),
  ),
  action('payServiceOrder', `${order}/pay`, 'out_order_no', ({ serviceOrders }, mchid, number) =>
    serviceOrders.pay(mchid, number),
  ),
  action(
    'failServiceOrderPayment',
    `${order}/fail-payment`,
    'out_order_no',
    ({ serviceOrders }, mchid, number) => serviceOrders.failPayment(mchid, number),
  ),
  reading('getTransaction', transaction, (control, { path }) =>
    control.transactions.get(path('mchid'), path('out_trade_no')),
  ),
  action('payTransaction', `${transaction}/pay`, 'out_trade_no', (control, mchid, number, body) =>
    control.transactions.pay(mchid, number, readUser(body)),
  ),
  action('failTransactionPayment', `${transaction}/fail-payment`, 'out_trade_no', (control, mchid, number) =>
    control.transactions.failPayment(mchid, number),
  ),
  reading('getRefund', refund, (control, { path }) =>
    control.refunds.get(path('mchid'), path('out_refund_no')),
  ),
  action('succeedRefund', `${refund}/succeed`, 'out_refund_no', ({ refunds }, mchid, number) =>
    refunds.succeed(mchid, number),
  ),
  action('closeRefund', `${refund}/close`, 'out_refund_no', ({ refunds }, mchid, number) =>
    refunds.close(mchid, number),
  ),
  action('makeRefundAbnormal', `${refund}/abnormal`, 'out_refund_no', ({ refunds }, mchid, number) =>
    refunds.abnormal(mchid, number),
  ),
  reading('listReceipts', `${merchant}/receipts`, (control, { path }) => ({
    data: control.receipts.list(path('mchid')),
  })),
  reading('getReceipt', receipt, (control, { path }) =>
    control.receipts.get(path('mchid'), path('receipt_id')),
  ),
  action('finishReceipt', `${receipt}/finish`, 'receipt_id', ({ receipts }, mchid, number) =>
    receipts.finish(mchid, number),
  ),
  action('failReceipt', `${receipt}/fail`, 'receipt_id', ({ receipts }, mchid, number, body) =>
    receipts.fail(mchid, number, readReason(body)),
  ),
  {
    operationId: 'makeUpBillDay',
    method: 'POST',
    path: `${merchant}/bills`,
    status: 200,
    run: (control, { path, body }) => control.bills.makeUp(path('mchid'), readMadeUpDay(body)),
  },
  reading('listFaults', faults, (control) => ({ data: control.faults.list() })),
  {
    operationId: 'addFault',
    method: 'POST',
    path: faults,
    status: 201,
    run: (control, { body }) => control.faults.add(readFault(body)),
  },
  {
    operationId: 'clearFaults',
    method: 'DELETE',
    path: faults,
    status: 204,
    run: (control) => {
      control.faults.clear()
    },
  },
  reading('getFault', `${faults}/{id}`, (control, { path }) => control.faults.get(path('id'))),
  {
    operationId: 'removeFault',
    method: 'DELETE',
    path: `${faults}/{id}`,
    status: 204,
    run: (control, { path }) => {
      control.faults.remove(path('id'))
    },
  },
  reading('getClock', `${root}/clock`, time),
  {
    operationId: 'advanceClock',
    method: 'POST',
    path: `${root}/clock/advance`,
    status: 200,
    run: async (control, { body }) => {
      await control.clock.advance(readSeconds(body) * 1000)
      return time(control)
    },
  },
  reading('listNotifications', `${root}/notifications`, (control, { query }) => ({
    data: control.notifications.list(query.get('mchid') ?? undefined),
  })),
  reading('getNotification', `${root}/notifications/{id}`, (control, { path }) =>
    control.notifications.get(path('id')),
  ),
  {
    operationId: 'redeliverNotification',
    method: 'POST',
    path: `${root}/notifications/{id}/redeliver`,
    status: 200,
    run: async (control, { path }) => {
      control.notifications.redeliver(path('id'))
      await control.notifications.settled()
      return control.notifications.get(path('id'))
    },
  },
]
