import { defineDomain } from '../../domain/define-domain'
import { completion } from './completion'
import { receiptControl } from './control'
import { receiptOperations } from './operations'

/**
 * Electronic receipts of all products.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716436
 */
export const receiptDomain = defineDomain({
  name: 'receipts',
  migrations: [
    `
    CREATE TABLE receipts (
      mchid TEXT NOT NULL,
      receipt_id TEXT NOT NULL,
      name TEXT NOT NULL,
      token TEXT UNIQUE,
      document TEXT NOT NULL,
      PRIMARY KEY (mchid, receipt_id),
      UNIQUE (mchid, name)
    ) STRICT;
    `,
  ],
  operations: receiptOperations,
  deadlines: [completion],
  control: receiptControl,
})
