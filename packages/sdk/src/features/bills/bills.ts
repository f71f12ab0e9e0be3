import { InputError } from '../../base/errors/input-error'
import type { DownloadOptions } from '../downloads/transfer'
import { withoutUndefined } from '../../base/objects'
import type { Requester } from '../requester'
import { applyFor } from './application'
import { Bill } from './bill'
import type { BillRow } from './columns'
import { type BillKind, billKinds, type FundFlowRow, type TradeRow } from './kinds'

/** What every bill is asked for by. */
export interface BillQuery {
  /** The day in Beijing, `yyyy-MM-dd`. Its bills are there from about ten o'clock of the next day, for three months. */
  readonly bill_date: string
  /** Whether the file comes packed, which it does by default; rows and hash are of what is inside. */
  readonly compression?: 'gzip' | 'none' | undefined
}

/** A trade bill that is asked for. */
export interface TradeBillQuery extends BillQuery {
  /** Payments and refunds (`ALL`, the default), or one of them. */
  readonly bill_type?: 'ALL' | 'SUCCESS' | 'REFUND' | 'RECHARGE_REFUND' | undefined
  /** One sub-merchant of a partner; all of them without. */
  readonly sub_mchid?: string | undefined
}

/** A trade bill in the layout that the merchant has set up himself. */
export interface SpecialTradeBillQuery extends Omit<TradeBillQuery, 'bill_type'> {
  readonly bill_type: 'ALL_SPECIAL' | 'SUC_SPECIAL' | 'REF_SPECIAL'
}

/** A fund flow bill that is asked for. */
export interface FundFlowBillQuery extends BillQuery {
  /** `BASIC` by default. */
  readonly account_type?: 'BASIC' | 'OPERATION' | 'FEES' | undefined
  readonly sub_mchid?: string | undefined
}

/** A profit sharing bill that is asked for. */
export interface ProfitSharingBillQuery extends BillQuery {
  readonly sub_mchid?: string | undefined
}

/** The fund flow bill of one sub-merchant that is asked for. */
export interface SubMerchantFundFlowBillQuery extends BillQuery {
  readonly sub_mchid: string
  /** `BASIC` by default. */
  readonly account_type?: 'BASIC' | 'OPERATION' | 'FEES' | 'DEPOSIT' | undefined
}

/**
 * Bills, from a date to their rows by one call: applied for, downloaded, decrypted where they are encrypted, unpacked,
 * compared with the digest that WeChat Pay gave, and read. Amounts are integer fen.
 *
 * Each method returns at once; what can go wrong is thrown by the {@link Bill} when it is read.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071227
 */
export class Bills {
  readonly #requester: Pick<Requester, 'send'>

  constructor(requester: Pick<Requester, 'send'>) {
    this.#requester = requester
  }

  /**
   * The trade bill: every payment and refund of a day.
   *
   * @throws {@link InputError} `QUERY_INVALID` at once if `bill_date` is no day
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
   * The fund flow bill: everything that moved the balance of an account.
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
   * The fund flow bill of one sub-merchant of a partner. It comes encrypted; the key is encrypted for the merchant who signs,
   * and decrypted with the private key.
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

  #bill<Row extends BillRow>(
    { path, required, query: always }: BillKind,
    { compression = 'gzip', ...asked }: BillQuery,
    options: DownloadOptions = {},
  ): Bill<Row> {
    requireDay(asked.bill_date)
    const query = {
      ...always,
      ...withoutUndefined(asked),
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
  throw new InputError('QUERY_INVALID', "bill_date is a day such as '2026-05-10'", 'bill_date')
}
