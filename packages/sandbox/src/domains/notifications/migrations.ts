export const notificationMigrations = [
  `
  CREATE TABLE notifications (
    sequence INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    mchid TEXT NOT NULL,
    due_at INTEGER,
    document TEXT NOT NULL
  ) STRICT;
  CREATE INDEX notifications_by_time ON notifications (due_at, sequence) WHERE due_at IS NOT NULL;
  CREATE INDEX notifications_of_merchant ON notifications (mchid, sequence);

  CREATE TABLE notification_attempts (
    notification_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (notification_id, number)
  ) STRICT;
  `,
]
