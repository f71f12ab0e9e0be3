import { defineDomain } from '../../domain/define-domain'
import { subsidyOperations } from './operations'

/**
 * Subsidies that a platform adds to payments of its sub-merchants.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012477624
 */
export const subsidyDomain = defineDomain({
  name: 'subsidies',
  notes: [
    {
      zh: '补差由平台的基本账户出资，立即到账；回退优先使用待分账资金，不支持用 from 指定账户。',
      en: 'The basic account of the platform pays a subsidy, which arrives at once; a return takes frozen money first, and accounts named by `from` are ignored.',
    },
  ],
  migrations: [
    `
    CREATE TABLE subsidies (transaction_id TEXT PRIMARY KEY, document TEXT NOT NULL) STRICT;

    CREATE TABLE subsidy_returns (
      mchid TEXT NOT NULL,
      out_order_no TEXT NOT NULL,
      transaction_id TEXT NOT NULL,
      document TEXT NOT NULL,
      PRIMARY KEY (mchid, out_order_no)
    ) STRICT;
    `,
  ],
  operations: subsidyOperations,
})
