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
  migrations: [
    `
    CREATE TABLE transactions (
      mchid TEXT NOT NULL,
      out_trade_no TEXT NOT NULL,
      transaction_id TEXT UNIQUE,
      document TEXT NOT NULL,
      PRIMARY KEY (mchid, out_trade_no)
    ) STRICT;
    `,
    'CREATE TABLE shareable_payments (transaction_id TEXT PRIMARY KEY, document TEXT NOT NULL) STRICT;',
  ],
  operations: [...transactionOperations, ...transactionOperationsV2],
  events: transactionEvents,
  deadlines: [expiry, unfreezing],
  control: transactionControl,
})
