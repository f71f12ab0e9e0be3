import type { Numbers } from '../../identifiers/numbers'
import type { Transaction } from './transaction'

/** Response of an order: the reference that opens the payment. */
export type PrepayResult = Pick<Transaction, 'code_url' | 'prepay_id' | 'h5_url'>

/** Order type of a transaction. */
export interface OrderType {
  readonly trade_type: 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB'
  /** `in-order`: the order names the payer, and only that user can pay. */
  readonly payer: 'in-order' | 'anyone'
  readonly prepay: (numbers: Numbers, at: Date) => PrepayResult
}

const prepayId = (numbers: Numbers, at: Date): PrepayResult => ({ prepay_id: numbers.prepayId(at) })

/** Order types by the last segment of the path that creates them. */
export const orderTypes = {
  native: {
    trade_type: 'NATIVE',
    payer: 'anyone',
    prepay: (numbers) => ({ code_url: `weixin://wxpay/bizpayurl?pr=${numbers.codeId()}` }),
  },
  jsapi: { trade_type: 'JSAPI', payer: 'in-order', prepay: prepayId },
  app: { trade_type: 'APP', payer: 'anyone', prepay: prepayId },
  h5: {
    trade_type: 'MWEB',
    payer: 'anyone',
    prepay: (numbers, at) => ({
      h5_url: `https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=${numbers.prepayId(at)}&package=${numbers.packageId()}`,
    }),
  },
} as const satisfies Readonly<Record<string, OrderType>>
