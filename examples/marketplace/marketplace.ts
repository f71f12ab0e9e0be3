import type { Wechatpay } from '@wxpay/sdk'

/** A shop that wants to sell on the marketplace. */
export interface NewShop {
  /** Number of the application; the same for a corrected one. */
  readonly business_code: string
  readonly name: string
  readonly owner: string
  /** Number of the identity card. */
  readonly id: string
  readonly phone: string
  readonly bankAccount: string
  /** `media_id` of an uploaded picture. */
  readonly picture: string
}

/** State of an application, as the marketplace stores it. */
export interface Application {
  readonly state: string
  readonly sub_mchid?: string
  /** Corrections to make before the application is sent again. */
  readonly findings: readonly string[]
}

export interface MarketplaceOptions {
  readonly wxpay: Wechatpay
  readonly appid: string
  readonly notify_url: string
}

const PREFIX = 'APPLYMENT_STATE_'

/**
 * A service provider whose sub-merchants sell, and which keeps a commission of each payment. Every amount is in fen, and
 * every number is stored before it is sent.
 */
export class Marketplace {
  readonly #options: MarketplaceOptions

  constructor(options: MarketplaceOptions) {
    this.#options = options
  }

  /** Applies for a sub-merchant; names and numbers are encrypted by the client. */
  async apply({ business_code, name, owner, id, phone, bankAccount, picture }: NewShop): Promise<void> {
    await this.#options.wxpay.v3.applyment4sub.applyment._empty_.post(
      {
        business_code,
        contact_info: {
          contact_type: 'LEGAL',
          contact_name: owner,
          mobile_phone: phone,
          contact_email: 'shop@marketplace.example',
        },
        subject_info: {
          subject_type: 'SUBJECT_TYPE_INDIVIDUAL',
          business_license_info: {
            license_copy: picture,
            license_number: '92440300MA5XXXXXXX',
            merchant_name: name,
            legal_person: owner,
          },
          identity_info: {
            id_doc_type: 'IDENTIFICATION_TYPE_IDCARD',
            id_card_info: {
              id_card_copy: picture,
              id_card_national: picture,
              id_card_name: owner,
              id_card_number: id,
              card_period_begin: '2020-01-01',
              card_period_end: '长期',
            },
            owner: true,
          },
        },
        business_info: {
          merchant_shortname: name,
          service_phone: phone,
          sales_info: {
            sales_scenes_type: ['SALES_SCENES_MINI_PROGRAM'],
            mini_program_info: { mini_program_appid: 'wxd678efh567hg6787' },
          },
        },
        settlement_info: { settlement_id: '719', qualification_type: '餐饮' },
        bank_account_info: {
          bank_account_type: 'BANK_ACCOUNT_TYPE_PERSONAL',
          account_name: owner,
          account_bank: '工商银行',
          bank_address_code: '440300',
          account_number: bankAccount,
        },
      },
      { empty: '' },
    )
  }

  /** The state of an application. Reviews are not notified, so a program asks from time to time. */
  async application(business_code: string): Promise<Application> {
    const { wxpay } = this.#options
    const { data } = await wxpay.v3.applyment4sub.applyment.business_code._business_code_.get({
      business_code,
    })
    return {
      state: data.applyment_state.replace(PREFIX, ''),
      ...(data.sub_mchid === undefined ? {} : { sub_mchid: data.sub_mchid }),
      findings: (data.audit_detail ?? []).map(({ reject_reason = '' }) => reject_reason),
    }
  }

  /** Lets the marketplace receive a part of the payments of a sub-merchant. */
  async addOwnShare(sub_mchid: string): Promise<void> {
    const { wxpay, appid } = this.#options
    await wxpay.v3.profitsharing.receivers.add.post({
      sub_mchid,
      appid,
      type: 'MERCHANT_ID',
      account: wxpay.mchid,
      relation_type: 'SERVICE_PROVIDER',
    })
  }

  /** Orders for a sub-merchant; the money is frozen until it is shared. */
  async order(sub_mchid: string, out_trade_no: string, total: number): Promise<string> {
    const { wxpay, appid, notify_url } = this.#options
    const { data } = await wxpay.v3.pay.partner.transactions.native.post({
      sp_appid: appid,
      sp_mchid: wxpay.mchid,
      sub_mchid,
      description: '一杯咖啡',
      out_trade_no,
      notify_url,
      amount: { total, currency: 'CNY' },
      settle_info: { profit_sharing: true },
    })
    return data.code_url
  }

  /** Takes the commission of a payment; the rest stays frozen. */
  async takeCommission(
    sub_mchid: string,
    transaction_id: string,
    out_order_no: string,
    amount: number,
  ): Promise<void> {
    const { wxpay, appid } = this.#options
    await wxpay.v3.profitsharing.orders.post({
      sub_mchid,
      appid,
      transaction_id,
      out_order_no,
      receivers: [{ type: 'MERCHANT_ID', account: wxpay.mchid, amount, description: '平台服务费' }],
      unfreeze_unsplit: false,
    })
  }

  /** Gives a commission back, before the payment is refunded. */
  async giveBack(
    sub_mchid: string,
    out_order_no: string,
    out_return_no: string,
    amount: number,
  ): Promise<string> {
    const { wxpay } = this.#options
    const { data } = await wxpay.v3.profitsharing.returnOrders.post({
      sub_mchid,
      out_order_no,
      out_return_no,
      return_mchid: wxpay.mchid,
      amount,
      description: '退货',
    })
    return data.result
  }

  /** Ends the sharing of a payment: what is left belongs to the sub-merchant. */
  async settle(sub_mchid: string, transaction_id: string, out_order_no: string): Promise<void> {
    await this.#options.wxpay.v3.profitsharing.orders.unfreeze.post({
      sub_mchid,
      transaction_id,
      out_order_no,
      description: '完结分账',
    })
  }

  /** Refunds a payment of a sub-merchant from what is frozen, or from what it has. */
  async refund(
    sub_mchid: string,
    out_trade_no: string,
    amount: { readonly total: number; readonly refund: number },
  ): Promise<string> {
    const { data } = await this.#options.wxpay.v3.refund.domestic.refunds.post({
      sub_mchid,
      out_trade_no,
      out_refund_no: `${out_trade_no}-R1`,
      amount: { ...amount, currency: 'CNY' },
    })
    return data.status
  }
}
