export const bankTransferMigrations = [
  `
  CREATE TABLE bank_transfers (
    mchid TEXT NOT NULL,
    partner_trade_no TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (mchid, partner_trade_no)
  ) STRICT;
  `,
]
