export const stateMigrations = [
  `
  CREATE TABLE snapshots (
    sequence INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    taken_at INTEGER NOT NULL,
    size INTEGER NOT NULL,
    document TEXT NOT NULL
  ) STRICT;
  `,
]
