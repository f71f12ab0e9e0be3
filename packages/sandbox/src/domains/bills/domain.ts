import { defineDomain } from '../../domain/define-domain'
import { billControl } from './control'
import { billOperations } from './operations'
import { billOperationsV2 } from './v2/operations'

/**
 * Trade bills and fund flow bills, written from the transactions and refunds of a day.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791866
 */
export const billDomain = defineDomain({
  name: 'bills',
  notes: [
    {
      zh: '账单只列出沙箱里的交易和生成的付款。',
      en: 'Bills list the transactions of the sandbox and generated payments only.',
    },
  ],
  operations: [...billOperations, ...billOperationsV2],
  control: billControl,
})
