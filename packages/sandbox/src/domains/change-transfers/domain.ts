import { defineDomain } from '../../domain/define-domain'
import { changeTransferOperations } from './operations'

/**
 * Transfers to the balances of users, by APIv2.
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011984111
 */
export const changeTransferDomain = defineDomain({
  name: 'changeTransfers',
  notes: [
    {
      zh: '付款立即到账；不校验用户姓名，`NAME_MISMATCH` 等错误以魔法值触发。',
      en: 'A transfer arrives at once; names are not compared, and errors such as `NAME_MISMATCH` are provoked by magic values.',
    },
  ],
  operations: changeTransferOperations,
})
