/**
 * Accounts of a merchant. The API shows `BASIC` and `FROZEN` as one account: what is frozen for profit sharing is a
 * pending part of the basic account. `TRANSIT` holds what has left the merchant and has not arrived yet, `COUPONS` what
 * is locked for the cash coupons of its stocks.
 */
export const merchantAccounts = [
  'BASIC',
  'FROZEN',
  'OPERATION',
  'FEES',
  'DEPOSIT',
  'TRANSIT',
  'COUPONS',
] as const

export type MerchantAccount = (typeof merchantAccounts)[number]

/** Accounts that belong to no merchant: users, banks, and WeChat Pay's income from fees. They may be negative. */
export const outsideAccounts = ['PAYERS', 'BANKS', 'FEE_INCOME'] as const

export type OutsideAccount = (typeof outsideAccounts)[number]

/** One account of one owner. */
export interface Holder {
  /** Merchant ID; empty for an outside account. */
  readonly owner: string
  readonly account: MerchantAccount | OutsideAccount
  /**
   * Day in Beijing, `yyyy-MM-dd`, from which the money can be used. Empty: at once. Money of payments is unsettled
   * until the day after the payment.
   */
  readonly settles: string
}

/** An account of a merchant, with money that can be used at once. */
export const held = (owner: string, account: MerchantAccount, settles = ''): Holder => ({
  owner,
  account,
  settles,
})

/** An outside account. */
export const outside = (account: OutsideAccount): Holder => ({ owner: '', account, settles: '' })
