export const historyMigrations = [
  `
  CREATE TABLE history (
    sequence INTEGER PRIMARY KEY,
    mchid TEXT NOT NULL,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    event TEXT NOT NULL,
    from_state TEXT,
    to_state TEXT NOT NULL,
    at INTEGER NOT NULL,
    caused_by TEXT NOT NULL,
    cause TEXT NOT NULL,
    cause_route TEXT NOT NULL
  ) STRICT;
  CREATE INDEX history_of_entity ON history (mchid, kind, key);
  `,
]
