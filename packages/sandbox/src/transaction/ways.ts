import type { Numbers } from '../identifiers/numbers'
import type { Transaction } from './transaction'

/** What the merchant is answered, to lead the user to the payment. */
export type Lead = Pick<Transaction, 'code_url' | 'prepay_id' | 'h5_url'>

/** A way for the user to pay. */
export interface Way {
  readonly trade_type: 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB'
  /** Who the user is stands in the order already; nobody else can pay it. */
  readonly namesPayer: boolean
  readonly lead: (numbers: Numbers, at: Date) => Lead
}

const prepayId = (numbers: Numbers, at: Date): Lead => ({ prepay_id: numbers.prepayId(at) })

/** The ways to pay, by the last segment of the path that orders them. */
export const ways = {
  native: {
    trade_type: 'NATIVE',
    namesPayer: false,
    lead: (numbers) => ({ code_url: `weixin://wxpay/bizpayurl?pr=${numbers.codeId()}` }),
  },
  jsapi: { trade_type: 'JSAPI', namesPayer: true, lead: prepayId },
  app: { trade_type: 'APP', namesPayer: false, lead: prepayId },
  h5: {
    trade_type: 'MWEB',
    namesPayer: false,
    lead: (numbers, at) => ({
      h5_url: `https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=${numbers.prepayId(at)}`,
    }),
  },
} as const satisfies Readonly<Record<string, Way>>
