/**
 * The schema, one step a version. A step that has been released is never edited: a file on somebody's disk has
 * already taken it. The file's `user_version` says how many steps it has behind it.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE settings (name TEXT PRIMARY KEY, document TEXT NOT NULL) STRICT;

  CREATE TABLE merchants (mchid TEXT PRIMARY KEY, document TEXT NOT NULL) STRICT;

  CREATE TABLE platform_certificates (serial TEXT PRIMARY KEY, document TEXT NOT NULL) STRICT;

  CREATE TABLE service_orders (
    mchid TEXT NOT NULL,
    out_order_no TEXT NOT NULL,
    order_id TEXT NOT NULL UNIQUE,
    query_id TEXT NOT NULL UNIQUE,
    document TEXT NOT NULL,
    PRIMARY KEY (mchid, out_order_no)
  ) STRICT;

  CREATE TABLE transactions (
    mchid TEXT NOT NULL,
    out_trade_no TEXT NOT NULL,
    transaction_id TEXT UNIQUE,
    document TEXT NOT NULL,
    PRIMARY KEY (mchid, out_trade_no)
  ) STRICT;

  CREATE TABLE refunds (
    mchid TEXT NOT NULL,
    out_refund_no TEXT NOT NULL,
    refund_id TEXT NOT NULL UNIQUE,
    transaction_id TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (mchid, out_refund_no)
  ) STRICT;
  CREATE INDEX refunds_of_transaction ON refunds (transaction_id);

  CREATE TABLE deadlines (
    sequence INTEGER PRIMARY KEY,
    due_at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    mchid TEXT NOT NULL,
    number TEXT NOT NULL
  ) STRICT;
  CREATE INDEX deadlines_by_time ON deadlines (due_at, sequence);

  CREATE TABLE notifications (
    sequence INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    mchid TEXT NOT NULL,
    due_at INTEGER,
    document TEXT NOT NULL
  ) STRICT;
  CREATE INDEX notifications_by_time ON notifications (due_at, sequence) WHERE due_at IS NOT NULL;
  CREATE INDEX notifications_of_merchant ON notifications (mchid, sequence);

  CREATE TABLE notification_attempts (
    notification_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (notification_id, number)
  ) STRICT;
  `,
  `
  CREATE INDEX transactions_by_payment ON transactions (mchid, json_extract(document, '$.paidAt'));
  CREATE INDEX refunds_by_creation ON refunds (mchid, json_extract(document, '$.createdAt'));
  CREATE INDEX refunds_by_closing ON refunds (mchid, json_extract(document, '$.closedAt'));

  CREATE TABLE synthetic_bill_days (
    mchid TEXT NOT NULL,
    bill_date TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (mchid, bill_date)
  ) STRICT;

  CREATE TABLE bill_downloads (token TEXT PRIMARY KEY, expires_at INTEGER NOT NULL, document TEXT NOT NULL) STRICT;
  CREATE INDEX bill_downloads_by_expiry ON bill_downloads (expires_at);

  CREATE TABLE media (
    media_id TEXT PRIMARY KEY,
    mchid TEXT NOT NULL,
    document TEXT NOT NULL,
    content BLOB
  ) STRICT;
  `,
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
