export const applymentMigrations = [
  `
  CREATE TABLE applyments (
    mchid TEXT NOT NULL,
    business_code TEXT NOT NULL,
    applyment_id INTEGER NOT NULL UNIQUE,
    document TEXT NOT NULL,
    PRIMARY KEY (mchid, business_code)
  ) STRICT;
  `,
]
