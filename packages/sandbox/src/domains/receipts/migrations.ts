export const receiptMigrations = [
  `
  CREATE TABLE receipts (
    mchid TEXT NOT NULL,
    receipt_id TEXT NOT NULL,
    name TEXT NOT NULL,
    token TEXT UNIQUE,
    document TEXT NOT NULL,
    PRIMARY KEY (mchid, receipt_id),
    UNIQUE (mchid, name)
  ) STRICT;
  `,
]
