export const redPacketMigrations = [
  `
  CREATE TABLE red_packets (
    mchid TEXT NOT NULL,
    mch_billno TEXT NOT NULL,
    re_openid TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (mchid, mch_billno)
  ) STRICT;
  CREATE INDEX red_packets_of_users ON red_packets (mchid, re_openid);
  `,
]
