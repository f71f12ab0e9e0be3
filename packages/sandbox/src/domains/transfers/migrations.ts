export const transferMigrations = [
  `
  CREATE TABLE transfers (
    mchid TEXT NOT NULL,
    out_bill_no TEXT NOT NULL,
    transfer_bill_no TEXT NOT NULL UNIQUE,
    document TEXT NOT NULL,
    PRIMARY KEY (mchid, out_bill_no)
  ) STRICT;
  `,
]
