export const withdrawalMigrations = [
  `
  CREATE TABLE withdrawals (
    mchid TEXT NOT NULL,
    owner TEXT NOT NULL,
    out_request_no TEXT NOT NULL,
    withdraw_id TEXT NOT NULL UNIQUE,
    status TEXT NOT NULL,
    updatedAt INTEGER NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (mchid, owner, out_request_no)
  ) STRICT;
  CREATE INDEX withdrawals_of_day ON withdrawals (mchid, updatedAt);
  `,
]
