export const complaintMigrations = [
  `
  CREATE TABLE complaints (
    mchid TEXT NOT NULL,
    complainted_mchid TEXT NOT NULL,
    complaint_id TEXT NOT NULL UNIQUE,
    transaction_id TEXT NOT NULL,
    createdAt INTEGER NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (mchid, complaint_id)
  ) STRICT;
  CREATE INDEX complaints_of_transaction ON complaints (transaction_id);
  CREATE INDEX complaints_of_payee ON complaints (complainted_mchid);

  CREATE TABLE complaint_negotiations (
    log_id TEXT PRIMARY KEY,
    complaint_id TEXT NOT NULL,
    idempotent_id TEXT,
    document TEXT NOT NULL
  ) STRICT;
  CREATE INDEX complaint_negotiations_of_complaint ON complaint_negotiations (complaint_id);

  CREATE TABLE complaint_addresses (mchid TEXT PRIMARY KEY, url TEXT NOT NULL) STRICT;
  `,
]
