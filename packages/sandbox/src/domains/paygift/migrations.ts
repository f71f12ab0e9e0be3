export const paygiftMigrations = [
  `
  CREATE TABLE paygift_activities (
    activity_id TEXT PRIMARY KEY,
    mchid TEXT NOT NULL,
    out_request_no TEXT NOT NULL,
    activity_name TEXT NOT NULL,
    activity_status TEXT NOT NULL,
    document TEXT NOT NULL,
    UNIQUE (mchid, out_request_no)
  ) STRICT;
  `,
]
