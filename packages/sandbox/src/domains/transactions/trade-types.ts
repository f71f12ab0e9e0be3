import type { Context } from '../../domain/context'
import { h5PageOf } from './h5-page'
import type { Transaction } from './transaction'

/** Response of an order: the reference that opens the payment. */
export type PrepayResult = Pick<Transaction, 'code_url' | 'prepay_id' | 'h5_url'>

/** Request that creates an order: the server that received it, and the state. */
export interface PrepayCall {
  /** Scheme, host and port of the request. */
  readonly origin: string
  readonly context: Pick<Context, 'numbers' | 'clock' | 'policy'>
}

/** Order type of a transaction. */
export interface OrderType {
  readonly trade_type: 'NATIVE' | 'JSAPI' | 'APP' | 'MWEB'
  /** `in-order`: the order names the payer, and only that user can pay. */
  readonly payer: 'in-order' | 'anyone'
  /** Longest time in which the order can be paid, in milliseconds: `time_expire` is lowered to it. */
  readonly longest: number
  /** Whether the user signs an auto-debit contract with the payment. */
  readonly isWithContract?: boolean
  /** @param prepayId - default: a new one */
  readonly prepay: (call: PrepayCall, prepayId?: string) => PrepayResult
}

const DAY = 24 * 60 * 60 * 1000

const newId = ({ context: { numbers, clock } }: PrepayCall): string => numbers.prepayId(clock.now())

const prepayId: OrderType['prepay'] = (call, prepay_id = newId(call)) => ({ prepay_id })

/**
 * Order types by the last segment of the path that creates them.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012525167
 */
export const orderTypes = {
  native: {
    trade_type: 'NATIVE',
    payer: 'anyone',
    // As observed; the pages state 90 days for all.
    longest: 7 * DAY,
    prepay: ({ context }) => ({ code_url: `weixin://wxpay/bizpayurl?pr=${context.numbers.codeId()}` }),
  },
  jsapi: { trade_type: 'JSAPI', payer: 'in-order', longest: 90 * DAY, prepay: prepayId },
  app: { trade_type: 'APP', payer: 'anyone', longest: 90 * DAY, prepay: prepayId },
  h5: {
    trade_type: 'MWEB',
    payer: 'anyone',
    longest: 90 * DAY,
    prepay: (call, prepay_id = newId(call)) => ({
      h5_url: `${h5PageOf(call.origin, call.context.policy.publicUrl)}?prepay_id=${prepay_id}&package=${call.context.numbers.packageId()}`,
    }),
  },
} as const satisfies Readonly<Record<string, OrderType>>

/** Order types of partners and of combined orders: mini programs have a path of their own. */
export const partnerOrderTypes = { ...orderTypes, miniprogram: orderTypes.jsapi } as const

/** Order types whose payment also signs an auto-debit contract. */
export const contractOrderTypes = {
  'jsapi-with-contract': { ...orderTypes.jsapi, isWithContract: true },
  'app-with-contract': { ...orderTypes.app, isWithContract: true },
} as const satisfies Readonly<Record<string, OrderType>>
