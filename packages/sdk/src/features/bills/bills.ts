import { InputError } from '../../base/errors/input-error'
import type { DownloadOptions } from '../downloads/transfer'
import { withoutUndefined } from '../../base/values'
import type { Requester } from '../requester'
import { applyFor } from './application'
import { Bill } from './bill'
import type { BillRow } from './columns'
import { type CommentQuery, type CommentRow, commentsOf } from './comments'
import { tracedItems } from '../../base/errors/callers'
import { type BillKind, billKinds, type FundFlowRow, type TradeRow } from './kinds'

/** Query parameters of every bill. */
export interface BillQuery {
  /**
   * The day in Beijing, `yyyy-MM-dd`. Bills are available from about ten o'clock of the next day, for three
   * months.
   */
  readonly bill_date: string
  /** Compression of the file, which is the default; rows and digest are those of the decompressed bill. */
  readonly compression?: 'gzip' | 'none' | undefined
}

/** Query of a trade bill. */
export interface TradeBillQuery extends BillQuery {
  /** Payments and refunds (`ALL`, the default), or one of them. */
  readonly bill_type?: 'ALL' | 'SUCCESS' | 'REFUND' | 'RECHARGE_REFUND' | undefined
  /** One sub-merchant of a service provider. Default: all of them. */
  readonly sub_mchid?: string | undefined
}

/** A trade bill with a layout that the merchant has configured. */
export interface SpecialTradeBillQuery extends Omit<TradeBillQuery, 'bill_type'> {
  readonly bill_type: 'ALL_SPECIAL' | 'SUC_SPECIAL' | 'REF_SPECIAL'
}

/** Query of a fund flow bill. */
export interface FundFlowBillQuery extends BillQuery {
  /** Account. Default `BASIC`. */
  readonly account_type?: 'BASIC' | 'OPERATION' | 'FEES' | undefined
  readonly sub_mchid?: string | undefined
}

/** Query of a profit sharing bill. */
export interface ProfitSharingBillQuery extends BillQuery {
  readonly sub_mchid?: string | undefined
}

/** Query of the fund flow bill of one sub-merchant. */
export interface SubMerchantFundFlowBillQuery extends BillQuery {
  readonly sub_mchid: string
  /** Account. Default `BASIC`. */
  readonly account_type?: 'BASIC' | 'OPERATION' | 'FEES' | 'DEPOSIT' | undefined
}

/**
 * Bills, from a date to parsed rows in one call: applied for, downloaded, decrypted if encrypted, decompressed,
 * verified by the digest from WeChat Pay, and parsed. Amounts are integer fen.
 *
 * Each method returns at once; the {@link Bill} throws errors when it is read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071227
 */
export class Bills {
  readonly #requester: Requester

  constructor(requester: Requester) {
    this.#requester = requester
  }

  /**
   * The trade bill: every payment and refund of a day.
   *
   * @throws {@link InputError} `QUERY_INVALID` at once if `bill_date` is not a date
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791866
   * @example
   * ```ts
   * const bill = wxpay.bills.trade({ bill_date: '2026-05-10', bill_type: 'SUCCESS' })
   * let total = 0
   * for await (const row of bill) total += row.order_amount
   * const summary = await bill.summary()
   * console.log(summary === undefined ? 'nothing was sold that day' : summary.order_amount === total)
   * ```
   */
  trade(query: TradeBillQuery, options?: DownloadOptions): Bill<TradeRow>
  trade(query: SpecialTradeBillQuery, options?: DownloadOptions): Bill
  trade(query: TradeBillQuery | SpecialTradeBillQuery, options?: DownloadOptions): Bill {
    const special = query.bill_type?.endsWith('_SPECIAL') === true
    return this.#bill(special ? billKinds.specialTrade : billKinds.trade, query, options)
  }

  /**
   * The fund flow bill: every change of an account's balance.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791867
   */
  fundFlow(query: FundFlowBillQuery, options?: DownloadOptions): Bill<FundFlowRow> {
    return this.#bill(billKinds.fundFlow, query, options)
  }

  /**
   * The profit sharing bill.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529628
   */
  profitSharing(query: ProfitSharingBillQuery, options?: DownloadOptions): Bill {
    return this.#bill(billKinds.profitSharing, query, options)
  }

  /**
   * The fund flow bill of one sub-merchant of a service provider. It is encrypted, and its key is encrypted for
   * the merchant that this client signs as and decrypted with the private key.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012710630
   */
  subMerchantFundFlow(query: SubMerchantFundFlowBillQuery, options?: DownloadOptions): Bill<FundFlowRow> {
    return this.#bill(billKinds.subMerchantFundFlow, query, options)
  }

  /**
   * The fund flow bill of all sub-merchants of an e-commerce platform, encrypted in the same way.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760697
   */
  ecommerceFundFlow(query: BillQuery, options?: DownloadOptions): Bill<FundFlowRow> {
    return this.#bill(billKinds.ecommerceFundFlow, query, options)
  }

  /**
   * Comments of customers on their orders (APIv2), as they are requested page by page. Nothing is yielded for a time
   * without comments. The client needs `secret` and `merchant`.
   *
   * @throws {@link DownloadError} `BILL_MALFORMED`, and the errors of the call, when the first row is requested
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4014326528
   * @example
   * ```ts
   * const day = { appid, begin_time: '20260510000000', end_time: '20260511000000' }
   * for await (const { stars, content } of wxpay.bills.comments(day)) console.log(stars, content)
   * ```
   */
  comments(query: CommentQuery, options: DownloadOptions = {}): AsyncGenerator<CommentRow, void> {
    return tracedItems(commentsOf(query, options, this.#requester))
  }

  #bill<Row extends BillRow>(
    { path, required, query: always }: BillKind,
    { compression = 'gzip', ...given }: BillQuery,
    options: DownloadOptions = {},
  ): Bill<Row> {
    requireDay(given.bill_date)
    const query = {
      ...always,
      ...withoutUndefined(given),
      ...(compression === 'gzip' && { tar_type: 'GZIP' }),
    }
    return new Bill<Row>({
      apply: () => applyFor({ path, query }, this.#requester, options),
      requester: this.#requester,
      options,
      required,
    })
  }
}

function requireDay(date: unknown): void {
  if (typeof date === 'string' && /^\d{4}-\d\d-\d\d$/.test(date)) {
    const time = Date.parse(`${date}T00:00:00Z`)
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(date)) return
  }
  throw new InputError('QUERY_INVALID', "bill_date must be a date such as '2026-05-10'", 'bill_date')
}
