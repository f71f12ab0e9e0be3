export const mediaMigrations = [
  `
  CREATE TABLE media (
    media_id TEXT PRIMARY KEY,
    mchid TEXT NOT NULL,
    document TEXT NOT NULL,
    content BLOB
  ) STRICT;
  `,
]
