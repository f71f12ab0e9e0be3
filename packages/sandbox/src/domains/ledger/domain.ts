import { defineDomain } from '../../domain/define-domain'
import { ledgerControl } from './control'
import { balanceOperations } from './operations'

/**
 * The ledger of all money, and the balances of merchants.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012476690
 */
export const ledgerDomain = defineDomain({
  name: 'ledger',
  operations: balanceOperations,
  control: ledgerControl,
})
