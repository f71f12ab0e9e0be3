export const permissionMigrations = [
  `
  CREATE TABLE payscore_permissions (
    mchid TEXT NOT NULL,
    authorization_code TEXT NOT NULL,
    service_id TEXT NOT NULL,
    openid TEXT,
    sub_openid TEXT,
    document TEXT NOT NULL,
    PRIMARY KEY (mchid, authorization_code)
  ) STRICT;
  CREATE INDEX payscore_permissions_of_user ON payscore_permissions (mchid, service_id, openid);
  `,
]
