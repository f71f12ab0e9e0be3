/** Indexes of references: without them, each lookup reads all orders. */
export const clientCallMigrations = [
  `
    CREATE INDEX transactions_by_prepay_id ON transactions (json_extract(document, '$.prepay_id'))
      WHERE json_extract(document, '$.prepay_id') IS NOT NULL;
    CREATE INDEX transactions_by_code_url ON transactions (json_extract(document, '$.code_url'))
      WHERE json_extract(document, '$.code_url') IS NOT NULL;
    CREATE INDEX transactions_by_h5_url
      ON transactions (substr(json_extract(document, '$.h5_url'), instr(json_extract(document, '$.h5_url'), '?')))
      WHERE substr(json_extract(document, '$.h5_url'), instr(json_extract(document, '$.h5_url'), '?')) IS NOT NULL;
    CREATE INDEX combined_orders_by_prepay_id ON combined_orders (json_extract(document, '$.prepay_id'))
      WHERE json_extract(document, '$.prepay_id') IS NOT NULL;
    CREATE INDEX combined_orders_by_code_url ON combined_orders (json_extract(document, '$.code_url'))
      WHERE json_extract(document, '$.code_url') IS NOT NULL;
    CREATE INDEX combined_orders_by_h5_url
      ON combined_orders (substr(json_extract(document, '$.h5_url'), instr(json_extract(document, '$.h5_url'), '?')))
      WHERE substr(json_extract(document, '$.h5_url'), instr(json_extract(document, '$.h5_url'), '?')) IS NOT NULL;
  `,
]
