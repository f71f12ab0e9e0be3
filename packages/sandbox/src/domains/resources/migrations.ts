export const resourceMigrations = [
  `
  CREATE TABLE resources (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    mchid TEXT NOT NULL,
    kind TEXT NOT NULL,
    number TEXT,
    document TEXT NOT NULL
  ) STRICT;
  CREATE INDEX resources_of_merchant ON resources (mchid, kind, sequence);
  CREATE UNIQUE INDEX resources_by_number ON resources (mchid, kind, number) WHERE number IS NOT NULL;

  CREATE TABLE resource_keys (
    mchid TEXT NOT NULL,
    kind TEXT NOT NULL,
    field TEXT NOT NULL,
    value TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    PRIMARY KEY (mchid, kind, field, value, sequence)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX resource_keys_of_resource ON resource_keys (sequence);
  `,
]
