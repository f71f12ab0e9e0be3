export const changeTransferMigrations = [
  `
  CREATE TABLE change_transfers (
    mchid TEXT NOT NULL,
    partner_trade_no TEXT NOT NULL,
    openid TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (mchid, partner_trade_no)
  ) STRICT;
  CREATE INDEX change_transfers_of_users ON change_transfers (mchid, openid);
  `,
]
