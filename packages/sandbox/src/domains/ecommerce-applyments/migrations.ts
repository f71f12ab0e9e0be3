export const ecommerceApplymentMigrations = [
  `
  CREATE TABLE ecommerce_applyments (
    mchid TEXT NOT NULL,
    out_request_no TEXT NOT NULL,
    applyment_id INTEGER NOT NULL UNIQUE,
    document TEXT NOT NULL,
    PRIMARY KEY (mchid, out_request_no)
  ) STRICT;
  `,
]
