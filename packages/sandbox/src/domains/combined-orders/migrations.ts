export const combinedOrderMigrations = [
  `
  CREATE TABLE combined_orders (
    mchid TEXT NOT NULL,
    combine_out_trade_no TEXT NOT NULL,
    combine_transaction_id TEXT NOT NULL UNIQUE,
    document TEXT NOT NULL,
    PRIMARY KEY (mchid, combine_out_trade_no)
  ) STRICT;
  `,
]
