export const settlementAccountMigrations = [
  `
  CREATE TABLE settlement_accounts (sub_mchid TEXT PRIMARY KEY, document TEXT NOT NULL) STRICT;

  CREATE TABLE settlement_changes (
    mchid TEXT NOT NULL,
    application_no TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (mchid, application_no)
  ) STRICT;
  `,
]
