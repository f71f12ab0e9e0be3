export const clockMigrations = [
  `
  CREATE TABLE deadlines (
    sequence INTEGER PRIMARY KEY,
    due_at INTEGER NOT NULL,
    kind TEXT NOT NULL,
    mchid TEXT NOT NULL,
    number TEXT NOT NULL
  ) STRICT;
  CREATE INDEX deadlines_by_time ON deadlines (due_at, sequence);
  `,
]
