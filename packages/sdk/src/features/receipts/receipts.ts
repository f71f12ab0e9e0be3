import type { Download } from '../downloads/download'
import { traced } from '../../base/errors/callers'
import { memberOf } from '../../base/json/members'
import { type ReceiptKind, receiptKinds } from './kinds'
import type { Requester } from '../requester'
import { obtainReceipt, type ReceiptOptions } from './obtain'

/** A transfer to a user, by the merchant's number or by WeChat Pay's. */
export type TransferReceiptQuery = { readonly out_bill_no: string } | { readonly transfer_bill_no: string }

/** A transfer of a sub-merchant. */
export interface PartnerTransferReceiptQuery {
  readonly sub_mchid: string
  readonly out_bill_no: string
}

/** A batch of transfers. */
export interface BatchReceiptQuery {
  readonly out_batch_no: string
}

/** One transfer of a batch. */
export interface DetailReceiptQuery extends BatchReceiptQuery {
  readonly out_detail_no: string
}

/** One transfer of a batch, or one that belongs to none: the number of the batch goes with the first alone. */
export type TransferDetailReceiptQuery =
  | ({ readonly accept_type: 'BATCH_TRANSFER' } & DetailReceiptQuery)
  | { readonly accept_type: 'TRANSFER_TO_POCKET' | 'TRANSFER_TO_BANK'; readonly out_detail_no: string }

/** Whose batch it is, where a platform or a partner transfers for others. */
export interface OfSubMerchant {
  readonly sub_mchid: string
}

/** What a sponsor paid into a budget of a charity. */
export interface BudgetReceiptQuery {
  readonly out_budget_no: string
  /** First day, `yyyy-MM-dd`, in Beijing. */
  readonly start_date: string
  /** Last day, `yyyy-MM-dd`; yesterday at the latest. */
  readonly end_date: string
  readonly sponsor_mchid: string
  /** One receiver; without, a receipt by days alone. */
  readonly receiver_mchid?: string | undefined
}

/**
 * Electronic receipts (电子回单) of transfers, as PDF, by one call: applied for, waited for, downloaded, and compared
 * with the digest that WeChat Pay gave.
 *
 * A receipt is named by the numbers of its transfer: whoever calls again asks for the same receipt, and nothing is
 * applied for twice. Making it takes WeChat Pay a while, often minutes. `budget` says how long is waited; after that the
 * error is `RECEIPT_NOT_READY`, the application stays, and a call later on goes on from there.
 *
 * Each method throws, as a rejection, {@link ReceiptError} `RECEIPT_NOT_READY` or `RECEIPT_FAILED`, {@link InputError}
 * `PARAMETER_MISSING`, and whatever the calls throw: {@link ApiError} where the transfer is not finished, was made without
 * the name of its receiver, or is too old for a receipt.
 */
export class Receipts {
  readonly #requester: Requester

  constructor(requester: Requester) {
    this.#requester = requester
  }

  /**
   * The receipt of a transfer to a user that was finished within the last six months.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716452
   * @example
   * ```ts
   * const receipt = await wxpay.receipts.transfer({ out_bill_no: 'plfk2020042013' })
   * await receipt.save('./receipt.pdf')
   * ```
   */
  transfer(query: TransferReceiptQuery, options?: ReceiptOptions): Promise<Download> {
    const { transferByOwnNumber, transferByWechatNumber } = receiptKinds
    return this.#obtain(
      memberOf(query, 'transfer_bill_no') === undefined ? transferByOwnNumber : transferByWechatNumber,
      query,
      options,
    )
  }

  /**
   * The same of a sub-merchant's transfer.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016315516
   */
  partnerTransfer(query: PartnerTransferReceiptQuery, options?: ReceiptOptions): Promise<Download> {
    return this.#obtain(receiptKinds.partnerTransfer, query, options)
  }

  /**
   * The receipt of a whole batch of transfers (商家转账到零钱).
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458946
   */
  batch(query: BatchReceiptQuery, options?: ReceiptOptions): Promise<Download> {
    return this.#obtain(receiptKinds.batch, query, options)
  }

  /**
   * The receipt of one transfer of a batch, or of one of the older transfers to a pocket or to a bank.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458967
   */
  detail(query: TransferDetailReceiptQuery, options?: ReceiptOptions): Promise<Download> {
    return this.#obtain(receiptKinds.detail, query, options)
  }

  /**
   * The receipt of a batch of transfers to bank cards.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012470746
   */
  bankBatch(query: BatchReceiptQuery, options?: ReceiptOptions): Promise<Download> {
    return this.#obtain(receiptKinds.bankBatch, query, options)
  }

  /**
   * The receipt of one transfer to a bank card.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012470770
   */
  bankDetail(query: DetailReceiptQuery, options?: ReceiptOptions): Promise<Download> {
    return this.#obtain(receiptKinds.bankDetail, query, options)
  }

  /**
   * The receipt of a batch of transfers that a platform made for a sub-merchant.
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipts-apply-by-batch-out-no.html
   */
  platformBatch(query: BatchReceiptQuery & OfSubMerchant, options?: ReceiptOptions): Promise<Download> {
    return this.#obtain(receiptKinds.platformBatch, query, options)
  }

  /**
   * The receipt of one of them.
   *
   * @see https://pay.weixin.qq.com/docs/partner/apis/platsolution-mch-transfer/receipts/receipt-apply-by-detail-out-no.html
   */
  platformDetail(query: DetailReceiptQuery & OfSubMerchant, options?: ReceiptOptions): Promise<Download> {
    return this.#obtain(receiptKinds.platformDetail, query, options)
  }

  /**
   * The receipt of a batch of transfers of an insurance.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504226
   */
  insuranceBatch(query: BatchReceiptQuery & OfSubMerchant, options?: ReceiptOptions): Promise<Download> {
    return this.#obtain(receiptKinds.insuranceBatch, query, options)
  }

  /**
   * The receipt of one of them.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504228
   */
  insuranceDetail(query: DetailReceiptQuery & OfSubMerchant, options?: ReceiptOptions): Promise<Download> {
    return this.#obtain(receiptKinds.insuranceDetail, query, options)
  }

  /**
   * The receipt of what a sponsor paid into a budget of a charity within the last 180 days.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016209966
   */
  budget(query: BudgetReceiptQuery, options?: ReceiptOptions): Promise<Download> {
    return this.#obtain(receiptKinds.budget, query, options)
  }

  #obtain(kind: ReceiptKind, query: object, options: ReceiptOptions = {}): Promise<Download> {
    return traced(() => obtainReceipt(this.#requester, kind, query, options))
  }
}
