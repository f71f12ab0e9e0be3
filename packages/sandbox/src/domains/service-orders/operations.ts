import type { Operation } from '../../domain/operation'
import { complete, modify, sendMessage } from './complete'
import { create, directComplete } from './create'
import { cancel, pay, query, sync } from './query-and-end'

const root = '/v3/payscore/serviceorder'

export const serviceOrderOperations: readonly Operation[] = [
  { method: 'POST', path: root, handle: create },
  { method: 'GET', path: root, handle: query },
  { method: 'POST', path: `${root}/direct-complete`, handle: directComplete },
  { method: 'POST', path: `${root}/{out_order_no}/complete`, handle: complete },
  { method: 'POST', path: `${root}/{out_order_no}/modify`, handle: modify },
  { method: 'POST', path: `${root}/{out_order_no}/cancel`, handle: cancel },
  { method: 'POST', path: `${root}/{out_order_no}/pay`, handle: pay },
  { method: 'POST', path: `${root}/{out_order_no}/sync`, handle: sync },
  {
    method: 'POST',
    path: `${root}/{out_order_no}/send-pendingmessage`,
    handle: sendMessage('sendPendingMessage'),
  },
  {
    method: 'POST',
    path: `${root}/{out_order_no}/send-prepaidmessage`,
    handle: sendMessage('sendPrepaidMessage'),
  },
]
