export const serviceOrderMigrations = [
  `
  CREATE TABLE service_orders (
    mchid TEXT NOT NULL,
    out_order_no TEXT NOT NULL,
    order_id TEXT NOT NULL UNIQUE,
    query_id TEXT NOT NULL UNIQUE,
    document TEXT NOT NULL,
    PRIMARY KEY (mchid, out_order_no)
  ) STRICT;
  `,
]
