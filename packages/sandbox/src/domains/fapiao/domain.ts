import { defineDomain } from '../../domain/define-domain'
import { fapiaoControl } from './control'
import { fapiaoEvents } from './events'
import { fapiaoOperations } from './operations'
import { fapiaoDeadlines } from './outcome'

/**
 * Electronic invoices: titles, issuing, cards and reversal.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538180
 */
export const fapiaoDomain = defineDomain({
  name: 'fapiao',
  notes: [
    {
      zh: '三秒后开具或冲红成功，再过三秒插入或作废卡券，控制接口可以让税局拒绝；销售方信息与发票号码是示例，不检查税收编码、卡券模板与上传的发票文件。自行开具的发票由沙箱分配商户发票单号。',
      en: 'An invoice is issued or reversed after three seconds, and its card moves three seconds later; the control API lets the tax platform refuse. Seller and numbers are examples; tax codes, card templates and uploaded files are not checked. An invoice that was issued elsewhere gets its number from the sandbox.',
    },
  ],
  operations: fapiaoOperations,
  events: fapiaoEvents,
  deadlines: fapiaoDeadlines,
  control: fapiaoControl,
})
