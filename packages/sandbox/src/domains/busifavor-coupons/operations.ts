import { type Call, type DomainOperation, type OperationResponse, ok } from '../../domain/operation'
import { getCallback, setCallback } from './callbacks'
import { countCodes, deleteCode, listCodes, queryCode, uploadCodes } from './codes'
import {
  associate,
  deactivate,
  disassociate,
  listCoupons,
  queryCoupon,
  returnCoupon,
  send,
  use,
} from './coupons'
import { busifavorStocks } from './entities'
import { createStock, modifyBudget, modifyStock, ownStock, sentOf } from './stocks'
import { listPayReceipts, paySubsidy, queryPayReceipt, queryReturnReceipt, returnSubsidy } from './subsidy'
import { stockToWire } from './wire'

const root = '/v3/marketing/busifavor'
const stock = `${root}/stocks/{stock_id}`

function queryStock(call: Call): OperationResponse {
  const { context } = call
  const found = ownStock(call)
  busifavorStocks.decide(found, 'query')
  return ok(stockToWire(found, sentOf(context, found), countCodes(context, found.stock_id)))
}

/** Operations on stocks of merchant coupons and their codes. */
export const stockOperations: readonly DomainOperation[] = [
  { method: 'POST', path: `${root}/stocks`, handle: createStock },
  { method: 'GET', path: stock, handle: queryStock },
  { method: 'PATCH', path: stock, handle: modifyStock },
  { method: 'PATCH', path: `${stock}/budget`, handle: modifyBudget },
  { method: 'POST', path: `${stock}/couponcodes`, handle: uploadCodes },
  { method: 'GET', path: `${stock}/couponcodes`, handle: listCodes },
  { method: 'GET', path: `${stock}/couponcodes/{coupon_code}`, handle: queryCode },
  { method: 'DELETE', path: `${stock}/couponcodes/{coupon_code}`, handle: deleteCode },
  { method: 'POST', path: `${root}/callbacks`, handle: setCallback },
  { method: 'GET', path: `${root}/callbacks`, handle: getCallback },
]

/** Operations on merchant coupons of users. */
export const couponOperations: readonly DomainOperation[] = [
  { method: 'POST', path: `${root}/coupons/send`, handle: send },
  { method: 'POST', path: `${root}/coupons/use`, handle: use },
  { method: 'POST', path: `${root}/coupons/return`, handle: returnCoupon },
  { method: 'POST', path: `${root}/coupons/deactivate`, handle: deactivate },
  { method: 'POST', path: `${root}/coupons/associate`, handle: associate },
  { method: 'POST', path: `${root}/coupons/disassociate`, handle: disassociate },
  { method: 'GET', path: `${root}/users/{openid}/coupons`, handle: listCoupons },
  {
    method: 'GET',
    path: `${root}/users/{openid}/coupons/{coupon_code}/appids/{appid}`,
    handle: queryCoupon,
  },
]

const subsidyNotes = [
  {
    zh: '补差在受理三秒后到账，从付款商户的基本账户付给入账商户的基本账户；每张券一笔补差。官方未说明补差的到账时间和笔数上限。',
    en: 'A subsidy is paid three seconds after it was accepted, from the basic account of the payer to that of the payee, once for each coupon. The official pages state neither the time nor the number.',
  },
] as const

/** Operations on subsidies, which pay for the discounts of coupons. */
export const subsidyOperations: readonly DomainOperation[] = [
  { method: 'POST', path: `${root}/subsidy/pay-receipts`, notes: subsidyNotes, handle: paySubsidy },
  { method: 'GET', path: `${root}/subsidy/pay-receipts`, notes: subsidyNotes, handle: listPayReceipts },
  {
    method: 'GET',
    path: `${root}/subsidy/pay-receipts/{subsidy_receipt_id}`,
    notes: subsidyNotes,
    handle: queryPayReceipt,
  },
  { method: 'POST', path: `${root}/subsidy/return-receipts`, notes: subsidyNotes, handle: returnSubsidy },
  {
    method: 'GET',
    path: `${root}/subsidy/return-receipts/{subsidy_return_receipt_id}`,
    notes: subsidyNotes,
    handle: queryReturnReceipt,
  },
]
