import type { Download } from '../downloads/download'
import { traced } from '../../base/errors/callers'
import { memberOf } from '../../base/values'
import { type ReceiptKind, receiptKinds } from './kinds'
import type { Requester } from '../requester'
import { obtainReceipt, type ReceiptOptions } from './obtain'

/** A transfer to a user, by the merchant's or WeChat Pay's number. */
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

/** One transfer, of a batch or without one: give the batch number for the former only. */
export type TransferDetailReceiptQuery =
  | ({ readonly accept_type: 'BATCH_TRANSFER' } & DetailReceiptQuery)
  | { readonly accept_type: 'TRANSFER_TO_POCKET' | 'TRANSFER_TO_BANK'; readonly out_detail_no: string }

/** The sub-merchant, if a platform or a service provider made the batch. */
export interface OfSubMerchant {
  readonly sub_mchid: string
}

/** Payments of a sponsor into a charity budget. */
export interface BudgetReceiptQuery {
  readonly out_budget_no: string
  /** First day, `yyyy-MM-dd`, in Beijing. */
  readonly start_date: string
  /** Last day, `yyyy-MM-dd`; yesterday at the latest. */
  readonly end_date: string
  readonly sponsor_mchid: string
  /** One receiver. Default: a receipt for the days only. */
  readonly receiver_mchid?: string | undefined
}

/**
 * Electronic receipts (电子回单) of transfers, as PDF, in one call: applied for, polled, downloaded, and verified
 * by the digest from WeChat Pay.
 *
 * The numbers of its transfer identify a receipt: repeated calls ask for the same receipt, and make one
 * application. WeChat Pay takes a while to create it, often minutes. `budget` limits the wait; after that the
 * error is `RECEIPT_NOT_READY`, the application remains, and a later call continues from there.
 *
 * Each method rejects with {@link ReceiptError} `RECEIPT_NOT_READY` or `RECEIPT_FAILED`, {@link InputError}
 * `PARAMETER_MISSING`, and the errors of the calls: {@link ApiError} if the transfer is not finished, was made
 * without the receiver's name, or is too old for a receipt.
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
   * The receipt of a sub-merchant's transfer to a user.
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
   * The receipt of one transfer of a batch, or of an older transfer to a balance or a bank card.
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
   * The receipt of one transfer of such a batch.
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
   * The receipt of one transfer of such a batch.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504228
   */
  insuranceDetail(query: DetailReceiptQuery & OfSubMerchant, options?: ReceiptOptions): Promise<Download> {
    return this.#obtain(receiptKinds.insuranceDetail, query, options)
  }

  /**
   * The receipt of a sponsor's payments into a charity budget within the last 180 days.
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
