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
      zh: '商家转账、转账批次和明细、付款到零钱和银行卡的回单须对应沙箱里已付款成功、传了收款用户姓名且未超期的转账；不满足时的错误文案不是线上原文。其他产品的任何单号都可以申请，PDF 里只有这个单号。业务时间三秒后生成，生成后 90 天失效；失效后按同一单号重新申请，申请单号不变。',
      en: 'A receipt of a transfer, of a batch or its details, or of a payment to a balance or a bank card needs that transfer in the sandbox, paid, with the name of the user, and not too old; the messages of the errors are not those of production. Other products accept any number, and their PDF has only that number on it. Receipts take three seconds of business time and expire after 90 days; one that is applied for again keeps its ID.',
    },
  ],
  operations: receiptOperations,
  deadlines: [completion],
  control: receiptControl,
})
