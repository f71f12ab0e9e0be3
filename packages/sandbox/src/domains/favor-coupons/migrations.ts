export const favorStockMigrations = [
  `
  CREATE TABLE favor_stocks (
    stock_id TEXT PRIMARY KEY,
    mchid TEXT NOT NULL,
    out_request_no TEXT NOT NULL,
    status TEXT NOT NULL,
    createdAt INTEGER NOT NULL,
    document TEXT NOT NULL,
    UNIQUE (mchid, out_request_no)
  ) STRICT;
  `,
]

export const favorCouponMigrations = [
  `
  CREATE TABLE favor_coupons (
    coupon_id TEXT PRIMARY KEY,
    stock_id TEXT NOT NULL,
    mchid TEXT NOT NULL,
    sender TEXT NOT NULL,
    out_request_no TEXT NOT NULL,
    openid TEXT NOT NULL,
    appid TEXT NOT NULL,
    status TEXT NOT NULL,
    receivedAt INTEGER NOT NULL,
    document TEXT NOT NULL,
    UNIQUE (sender, out_request_no)
  ) STRICT;
  CREATE INDEX favor_coupons_of_stock ON favor_coupons (stock_id, openid);
  CREATE INDEX favor_coupons_of_user ON favor_coupons (openid);

  CREATE TABLE favor_callbacks (mchid TEXT PRIMARY KEY, document TEXT NOT NULL) STRICT;
  `,
]
