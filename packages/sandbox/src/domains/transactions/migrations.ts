export const transactionMigrations = [
  `
  CREATE TABLE transactions (
    mchid TEXT NOT NULL,
    out_trade_no TEXT NOT NULL,
    transaction_id TEXT UNIQUE,
    document TEXT NOT NULL,
    PRIMARY KEY (mchid, out_trade_no)
  ) STRICT;
  `,
  'CREATE TABLE shareable_payments (transaction_id TEXT PRIMARY KEY, document TEXT NOT NULL) STRICT;',
]
