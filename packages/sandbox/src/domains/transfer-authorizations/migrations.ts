export const transferAuthorizationMigrations = [
  `
  CREATE TABLE transfer_authorizations (
    mchid TEXT NOT NULL,
    out_authorization_no TEXT NOT NULL,
    authorization_id TEXT UNIQUE,
    openid TEXT NOT NULL,
    transfer_scene_id TEXT NOT NULL,
    state TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (mchid, out_authorization_no)
  ) STRICT;
  CREATE INDEX transfer_authorizations_of_user ON transfer_authorizations (mchid, openid, transfer_scene_id);
  `,
]
