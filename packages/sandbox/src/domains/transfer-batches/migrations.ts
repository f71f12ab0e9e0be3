export const transferBatchMigrations = [
  `
  CREATE TABLE transfer_batches (
    mchid TEXT NOT NULL,
    out_batch_no TEXT NOT NULL,
    batch_id TEXT NOT NULL UNIQUE,
    document TEXT NOT NULL,
    PRIMARY KEY (mchid, out_batch_no)
  ) STRICT;

  CREATE TABLE transfer_details (
    mchid TEXT NOT NULL,
    out_batch_no TEXT NOT NULL,
    out_detail_no TEXT NOT NULL,
    detail_id TEXT NOT NULL UNIQUE,
    document TEXT NOT NULL,
    PRIMARY KEY (mchid, out_batch_no, out_detail_no)
  ) STRICT;
  `,
]
