import type { Operation } from '../../domain/operation'
import {
  applyForFundFlowBill,
  applyForProfitSharingBill,
  applyForSubMerchantBill,
  applyForTradeBill,
} from './apply'
import { downloadBill } from './download'

export const billOperations: readonly Operation[] = [
  { method: 'GET', path: '/v3/bill/tradebill', handle: applyForTradeBill },
  { method: 'GET', path: '/v3/bill/fundflowbill', handle: applyForFundFlowBill },
  { method: 'GET', path: '/v3/bill/sub-merchant-fundflowbill', handle: applyForSubMerchantBill },
  { method: 'GET', path: '/v3/profitsharing/bills', handle: applyForProfitSharingBill },
  { method: 'GET', path: '/v3/billdownload/file', handle: downloadBill },
]
