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
  operations: subsidyOperations,
})
