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
  notes: [
    {
      zh: '任何单号都可以申请，业务时间三秒后生成；PDF 里只有这个单号。',
      en: 'Any number can apply; after three seconds of business time the result is a PDF with that number on it.',
    },
  ],
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
