/** Texts of the ledger. */
export const ledger = {
  title: '账本',
  accounts: {
    BASIC: '基本账户',
    FROZEN: '分账冻结',
    OPERATION: '运营账户',
    FEES: '手续费账户',
    DEPOSIT: '保证金账户',
    TRANSIT: '在途资金',
    COUPONS: '代金券预占',
    PAYERS: '用户',
    BANKS: '银行',
    FEE_INCOME: '微信支付手续费收入',
  },
}
