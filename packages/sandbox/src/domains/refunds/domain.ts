import { defineDomain } from '../../domain/define-domain'
import { ecommerceRefundOperations } from './ecommerce'
import { refundControl } from './control'
import { refundOperations } from './operations'
import { refundEvents } from './outcome'
import { refundOperationsV2 } from './v2/operations'

/**
 * Refunds of transactions and of pay-score deductions.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791862
 */
export const refundDomain = defineDomain({
  name: 'refunds',
  notes: [
    {
      zh: '退款到账由控制接口决定，不会自动成功。平台垫付的退款，退回的手续费归平台，回补金额为退款金额减去手续费；官方文档没有写明这一点。',
      en: 'A refund ends by the control API, and never by itself. The fee of a refund that a platform pays in advance comes back to the platform, and the sub-merchant repays the rest, which the official pages do not say.',
    },
  ],
  operations: [...ecommerceRefundOperations, ...refundOperations, ...refundOperationsV2],
  events: refundEvents,
  control: refundControl,
})
