import type { Operation } from '../gateway/operation'
import { complete, modify, sendMessage } from './charge'
import { create, directComplete } from './create'
import { cancel, pay, query, sync } from './settle'

const root = '/v3/payscore/serviceorder'

/** The operations on pay-score service orders. */
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
