export const profitSharingMigrations = [
  `
  CREATE TABLE sharing_receivers (
    mchid TEXT NOT NULL,
    payee TEXT NOT NULL,
    type TEXT NOT NULL,
    account TEXT NOT NULL,
    PRIMARY KEY (mchid, payee, type, account)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE sharing_orders (
    mchid TEXT NOT NULL,
    out_order_no TEXT NOT NULL,
    order_id TEXT NOT NULL UNIQUE,
    document TEXT NOT NULL,
    PRIMARY KEY (mchid, out_order_no)
  ) STRICT;

  CREATE TABLE share_returns (
    mchid TEXT NOT NULL,
    out_return_no TEXT NOT NULL,
    order_id TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (mchid, out_return_no)
  ) STRICT;
  CREATE INDEX share_returns_of_order ON share_returns (mchid, order_id);
  `,
]
