export const subsidyMigrations = [
  `
  CREATE TABLE subsidies (transaction_id TEXT PRIMARY KEY, document TEXT NOT NULL) STRICT;

  CREATE TABLE subsidy_returns (
    mchid TEXT NOT NULL,
    out_order_no TEXT NOT NULL,
    transaction_id TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (mchid, out_order_no)
  ) STRICT;
  `,
]
