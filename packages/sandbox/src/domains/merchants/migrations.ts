export const merchantMigrations = [
  'CREATE TABLE merchants (mchid TEXT PRIMARY KEY, document TEXT NOT NULL) STRICT;',
  `
  ALTER TABLE merchants ADD COLUMN brand_id TEXT;
  CREATE UNIQUE INDEX merchants_by_brand ON merchants (brand_id) WHERE brand_id IS NOT NULL;
  `,
]
