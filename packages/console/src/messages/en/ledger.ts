import type { ledger as zh } from '../zh/ledger'

/** Texts of the ledger. */
export const ledger: typeof zh = {
  title: 'Ledger',
  accounts: {
    BASIC: 'Basic account',
    FROZEN: 'Frozen for profit sharing',
    OPERATION: 'Operation account',
    FEES: 'Fee account',
    DEPOSIT: 'Deposit account',
    TRANSIT: 'In transit',
    COUPONS: 'Locked for coupons',
    PAYERS: 'Users',
    BANKS: 'Banks',
    FEE_INCOME: "WeChat Pay's fee income",
  },
}
