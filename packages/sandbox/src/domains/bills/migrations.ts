export const billMigrations = [
  `
  CREATE INDEX transactions_by_payment ON transactions (mchid, json_extract(document, '$.paidAt'));
  CREATE INDEX refunds_by_creation ON refunds (mchid, json_extract(document, '$.createdAt'));

  CREATE TABLE synthetic_bill_days (
    mchid TEXT NOT NULL,
    bill_date TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (mchid, bill_date)
  ) STRICT;

  CREATE TABLE bill_downloads (token TEXT PRIMARY KEY, expires_at INTEGER NOT NULL, document TEXT NOT NULL) STRICT;
  CREATE INDEX bill_downloads_by_expiry ON bill_downloads (expires_at);
  `,
  `
  CREATE INDEX transactions_of_sub_merchants
    ON transactions (json_extract(document, '$.sub_mchid'), json_extract(document, '$.paidAt'));
  CREATE INDEX refunds_of_sub_merchants
    ON refunds (json_extract(document, '$.sub_mchid'), json_extract(document, '$.createdAt'));
  `,
]
