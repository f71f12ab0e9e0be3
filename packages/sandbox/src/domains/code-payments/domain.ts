import { defineDomain } from '../../domain/define-domain'
import { paymentCodeControl } from './control'
import { codePaymentOperations } from './operations'
import { codePaymentOperationsV2 } from './operations-v2'

/**
 * Payments by the code that a user shows, and their reversal.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012382150
 */
export const codePaymentDomain = defineDomain({
  name: 'paymentCodes',
  notes: [
    {
      zh: '任意以10至15开头的18位数字都是新用户的付款码，支付一次后失效；超过1000元的支付等待用户输入密码，90秒后支付失败；未满15秒的支付不能撤销。',
      en: 'Any 18 digits that begin with 10 to 15 are the code of a new user, and pay once; a payment of more than 1,000 yuan waits for the password of the user, and fails after 90 seconds; a payment cannot be reversed in its first 15 seconds.',
    },
  ],
  operations: [...codePaymentOperations, ...codePaymentOperationsV2],
  control: paymentCodeControl,
})
