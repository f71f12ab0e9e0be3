export const busifavorStockMigrations = [
  `
  CREATE TABLE busifavor_stocks (
    stock_id TEXT PRIMARY KEY,
    mchid TEXT NOT NULL,
    out_request_no TEXT NOT NULL,
    document TEXT NOT NULL,
    UNIQUE (mchid, out_request_no)
  ) STRICT;

  CREATE TABLE busifavor_codes (
    stock_id TEXT NOT NULL,
    code TEXT NOT NULL,
    code_status TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (stock_id, code)
  ) STRICT;
  CREATE INDEX busifavor_codes_by_status ON busifavor_codes (stock_id, code_status);

  CREATE TABLE busifavor_uploads (
    stock_id TEXT NOT NULL,
    upload_request_no TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (stock_id, upload_request_no)
  ) STRICT;

  CREATE TABLE busifavor_budget_changes (
    stock_id TEXT NOT NULL,
    modify_budget_request_no TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (stock_id, modify_budget_request_no)
  ) STRICT;

  CREATE TABLE busifavor_callbacks (mchid TEXT PRIMARY KEY, document TEXT NOT NULL) STRICT;
  `,
]

export const busifavorCouponMigrations = [
  `
  CREATE TABLE busifavor_coupons (
    stock_id TEXT NOT NULL,
    coupon_code TEXT NOT NULL,
    mchid TEXT NOT NULL,
    belong_merchant TEXT NOT NULL,
    sender TEXT NOT NULL,
    send_request_no TEXT NOT NULL,
    openid TEXT NOT NULL,
    coupon_state TEXT NOT NULL,
    receivedAt INTEGER NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (stock_id, coupon_code),
    UNIQUE (sender, send_request_no)
  ) STRICT;
  CREATE INDEX busifavor_coupons_by_code ON busifavor_coupons (coupon_code);
  CREATE INDEX busifavor_coupons_of_user ON busifavor_coupons (openid);

  CREATE TABLE busifavor_pay_receipts (
    subsidy_receipt_id TEXT PRIMARY KEY,
    mchid TEXT NOT NULL,
    out_subsidy_no TEXT NOT NULL,
    stock_id TEXT NOT NULL,
    coupon_code TEXT NOT NULL,
    document TEXT NOT NULL,
    UNIQUE (mchid, out_subsidy_no)
  ) STRICT;
  CREATE INDEX busifavor_pay_receipts_of_coupon ON busifavor_pay_receipts (stock_id, coupon_code);

  CREATE TABLE busifavor_return_receipts (
    subsidy_return_receipt_id TEXT PRIMARY KEY,
    mchid TEXT NOT NULL,
    out_subsidy_return_no TEXT NOT NULL,
    subsidy_receipt_id TEXT NOT NULL,
    document TEXT NOT NULL,
    UNIQUE (mchid, out_subsidy_return_no)
  ) STRICT;
  CREATE INDEX busifavor_return_receipts_of_payment ON busifavor_return_receipts (subsidy_receipt_id);
  `,
]
