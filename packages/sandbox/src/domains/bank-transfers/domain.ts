import { defineDomain } from '../../domain/define-domain'
import { bankTransferControl } from './control'
import { bankTransferOperations } from './operations'
import { arrival } from './outcome'

/**
 * Transfers to bank cards, by APIv2.
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011984162
 */
export const bankTransferDomain = defineDomain({
  name: 'bankTransfers',
  notes: [
    {
      zh: '业务时间三秒后到账；不核对卡号、户名与银行。',
      en: 'A transfer arrives after three seconds of business time; card, name and bank are not compared.',
    },
  ],
  operations: bankTransferOperations,
  deadlines: [arrival],
  control: bankTransferControl,
})
