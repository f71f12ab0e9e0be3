import type { Routes } from '@wxpay/sdk/types'
import { traced } from '../../base/errors/callers'
import { ApiError } from '../../base/errors/response-errors'
import { WechatpayError } from '../../base/errors/wechatpay-error'
import type { Requester } from '../requester'

/** A transaction as returned by a query. */
type OrderState =
  | Routes['GET /v3/pay/transactions/out-trade-no/{out_trade_no}']['response']
  | Routes['GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}']['response']

/**
 * Final state of an order:
 *
 * - `paid`: the user paid it (it may have been refunded since)
 * - `closed`: it is unpaid and cannot be paid any more
 * - `paying`: a payment code was scanned, and the user has yet to confirm; query again in five seconds
 * - `absent`: the order does not exist
 */
export type Settlement =
  | { readonly outcome: 'paid' | 'closed' | 'paying'; readonly transaction: OrderState }
  | { readonly outcome: 'absent' }

const outcomes: ReadonlyMap<string, 'paid' | 'closed' | 'paying'> = new Map([
  ['SUCCESS', 'paid'],
  ['REFUND', 'paid'],
  ['CLOSED', 'closed'],
  ['REVOKED', 'closed'],
  ['USERPAYING', 'paying'],
  ['ACCEPT', 'paying'],
])

/** Orders brought to a definite final state. */
export class Transactions {
  readonly #requester: Requester

  constructor(requester: Requester) {
    this.#requester = requester
  }

  /**
   * Brings an order to a definite state: queries it, and closes it if it is unpaid. It detects a payment made
   * in between and a lost response.
   *
   * @param out_trade_no - the merchant's order number
   * @param partner - for an order of a sub-merchant
   * @throws {@link WechatpayError} as a rejection, if the state of the order cannot be determined
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791860
   * @example
   * ```ts
   * const settlement = await wxpay.transactions.settle('1217752501201407033233368018')
   * if (settlement.outcome === 'paid') console.log(settlement.transaction.success_time)
   * ```
   */
  settle(out_trade_no: string, partner: { readonly sub_mchid?: string } = {}): Promise<Settlement> {
    return traced(() => this.#settle({ out_trade_no, ...partner }))
  }

  async #settle(order: Order): Promise<Settlement> {
    const before = await this.#query(order)
    if (before.outcome !== 'open') return before
    const refused = await this.#close(order)
    const after = await this.#query(order)
    if (after.outcome !== 'open') return after
    // The order is still open although it was to be closed; the error of closing it says why.
    if (refused !== undefined) throw refused
    return { outcome: 'closed', transaction: after.transaction }
  }

  async #query(
    order: Order,
  ): Promise<Settlement | { readonly outcome: 'open'; readonly transaction: OrderState }> {
    try {
      const transaction = await this.#ask(order)
      return { outcome: outcomes.get(transaction.trade_state) ?? 'open', transaction }
    } catch (error) {
      if (isAbsence(error)) return { outcome: 'absent' }
      throw error
    }
  }

  async #ask({ out_trade_no, sub_mchid }: Order): Promise<OrderState> {
    const { mchid } = this.#requester
    if (sub_mchid === undefined) {
      const route = 'GET /v3/pay/transactions/out-trade-no/{out_trade_no}'
      return (await this.#requester.request(route, { out_trade_no, params: { mchid } })).data
    }
    const route = 'GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}'
    return (await this.#requester.request(route, { out_trade_no, params: { sp_mchid: mchid, sub_mchid } }))
      .data
  }

  /** @returns the reason why the order may not be closed */
  async #close({ out_trade_no, sub_mchid }: Order): Promise<WechatpayError | undefined> {
    const { mchid } = this.#requester
    try {
      await (sub_mchid === undefined
        ? this.#requester.request(
            'POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close',
            { mchid },
            { out_trade_no },
          )
        : this.#requester.request(
            'POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close',
            { sp_mchid: mchid, sub_mchid },
            { out_trade_no },
          ))
      return undefined
    } catch (error) {
      if (error instanceof WechatpayError) return error
      throw error
    }
  }
}

// A 404 from a proxy, or under a wrong baseURL, does not mean that the order is absent.
function isAbsence(error: unknown): boolean {
  if (!(error instanceof ApiError) || error.status !== 404 || error.signature === 'wrong') return false
  return absences.has(error.wechatpay?.code ?? '')
}

const absences: ReadonlySet<string> = new Set(['ORDER_NOT_EXIST', 'ORDERNOTEXIST', 'RESOURCE_NOT_EXISTS'])

interface Order {
  readonly out_trade_no: string
  readonly sub_mchid?: string
}
