import type { DomainOperation } from '../../domain/operation'
import {
  applyForFundFlowBill,
  applyForPlatformBill,
  applyForProfitSharingBill,
  applyForSubMerchantBill,
  applyForTradeBill,
} from './apply'
import { applyForStockFlow, applyForStockFlowOfDay } from './coupon-flow'
import { downloadBill } from './download'

const stock = '/v3/marketing/favor/stocks/{stock_id}'

const couponNotes = [
  {
    zh: '文件的列名取自公开的程序，官方未公布列名；没有汇总行、BOM，最后三列没有反引号。批次停止后次日 10 点起可以下载。',
    en: 'The columns are those of public programs, since the official pages do not list them; there are no totals and no byte order mark, and the last three columns have no backtick. A file is there from 10:00 of the day after the stock stopped.',
  },
] as const

export const billOperations: readonly DomainOperation[] = [
  { method: 'GET', path: '/v3/bill/tradebill', handle: applyForTradeBill },
  { method: 'GET', path: '/v3/bill/fundflowbill', handle: applyForFundFlowBill },
  { method: 'GET', path: '/v3/bill/sub-merchant-fundflowbill', handle: applyForSubMerchantBill },
  {
    method: 'GET',
    path: '/v3/ecommerce/bill/fundflowbill',
    notes: [
      {
        zh: '列出平台下过单的全部二级商户的基本账户资金流水，一个二级商户接着一个，结余为各二级商户自己的；官方没有公布是否有二级商户号一列。',
        en: 'Lists the flow of the basic accounts of all sub-merchants that the platform has ordered for, one after the other, with the balance of each; the official pages do not say whether there is a column for the sub-merchant.',
      },
    ],
    handle: applyForPlatformBill,
  },
  { method: 'GET', path: '/v3/profitsharing/bills', handle: applyForProfitSharingBill },
  { method: 'GET', path: '/v3/billdownload/file', handle: downloadBill },
  {
    method: 'GET',
    path: `${stock}/use-flow`,
    notes: couponNotes,
    handle: (call) => applyForStockFlow(call, 'coupon-use'),
  },
  {
    method: 'GET',
    path: `${stock}/refund-flow`,
    notes: couponNotes,
    handle: (call) => applyForStockFlow(call, 'coupon-refund'),
  },
  {
    method: 'GET',
    path: `${stock}/use-flow-by-day`,
    notes: couponNotes,
    handle: (call) => applyForStockFlowOfDay(call, 'use'),
  },
  {
    method: 'GET',
    path: `${stock}/refund-flow-by-day`,
    notes: couponNotes,
    handle: (call) => applyForStockFlowOfDay(call, 'refund'),
  },
]
