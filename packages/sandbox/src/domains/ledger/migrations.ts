export const ledgerMigrations = [
  `
  CREATE TABLE ledger_entries (
    id INTEGER PRIMARY KEY,
    owner TEXT NOT NULL,
    account TEXT NOT NULL,
    settles TEXT NOT NULL,
    amount INTEGER NOT NULL,
    transfer INTEGER NOT NULL,
    at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    reference TEXT NOT NULL,
    voucher TEXT NOT NULL,
    remark TEXT NOT NULL
  ) STRICT;
  CREATE INDEX ledger_entries_of_account ON ledger_entries (owner, account, at, id);

  CREATE TABLE ledger_balances (
    owner TEXT NOT NULL,
    account TEXT NOT NULL,
    settles TEXT NOT NULL,
    amount INTEGER NOT NULL,
    PRIMARY KEY (owner, account, settles)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE ledger_days (
    owner TEXT NOT NULL,
    account TEXT NOT NULL,
    day TEXT NOT NULL,
    settles TEXT NOT NULL,
    amount INTEGER NOT NULL,
    PRIMARY KEY (owner, account, day, settles)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO ledger_days (owner, account, day, settles, amount)
    SELECT owner, account, date(at / 1000 + 28800, 'unixepoch') AS day, settles, SUM(amount)
    FROM ledger_entries GROUP BY owner, account, day, settles;
  `,
]
