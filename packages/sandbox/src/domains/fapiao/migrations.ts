export const fapiaoMigrations = [
  `
  CREATE TABLE fapiaos (
    mchid TEXT NOT NULL,
    fapiao_id TEXT NOT NULL,
    fapiao_apply_id TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (mchid, fapiao_id)
  ) STRICT;
  CREATE INDEX fapiaos_of_application ON fapiaos (mchid, fapiao_apply_id);

  CREATE TABLE fapiao_titles (
    mchid TEXT NOT NULL,
    fapiao_apply_id TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (mchid, fapiao_apply_id)
  ) STRICT;

  CREATE TABLE fapiao_configurations (mchid TEXT PRIMARY KEY, document TEXT NOT NULL) STRICT;
  `,
]
