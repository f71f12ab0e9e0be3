import { defineDomain } from '../../domain/define-domain'
import { transactionControl } from './control'
import { transactionEvents } from './events'
import { expiry } from './expiry'
import { transactionNotes } from './notes'
import { transactionOperations } from './operations'
import { transactionOperationsV2 } from './v2/operations'
import { unfreezing } from './shareable'

/**
 * Orders by JSAPI, app, H5 and QR code, and their payment.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791877
 */
export const transactionDomain = defineDomain({
  name: 'transactions',
  notes: transactionNotes,
  operations: [...transactionOperations, ...transactionOperationsV2],
  events: transactionEvents,
  deadlines: [expiry, unfreezing],
  control: transactionControl,
})
