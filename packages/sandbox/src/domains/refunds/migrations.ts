export const refundMigrations = [
  `
  CREATE TABLE refunds (
    mchid TEXT NOT NULL,
    out_refund_no TEXT NOT NULL,
    refund_id TEXT NOT NULL UNIQUE,
    transaction_id TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (mchid, out_refund_no)
  ) STRICT;
  CREATE INDEX refunds_of_transaction ON refunds (transaction_id);
  `,
]
