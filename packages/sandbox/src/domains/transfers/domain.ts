import { defineDomain } from '../../domain/define-domain'
import { transferControl } from './control'
import { transferOperations } from './operations'
import { cancellation, expiry, transferEvents } from './outcome'

/**
 * Transfers to users, which the user confirms.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716434
 */
export const transferDomain = defineDomain({
  name: 'transfers',
  migrations: [
    `
    CREATE TABLE transfers (
      mchid TEXT NOT NULL,
      out_bill_no TEXT NOT NULL,
      transfer_bill_no TEXT NOT NULL UNIQUE,
      document TEXT NOT NULL,
      PRIMARY KEY (mchid, out_bill_no)
    ) STRICT;
    `,
  ],
  operations: transferOperations,
  events: transferEvents,
  deadlines: [expiry, cancellation],
  control: transferControl,
})
