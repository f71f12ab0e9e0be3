export const codePaymentMigrations = [
  'CREATE TABLE payment_codes (auth_code TEXT PRIMARY KEY, document TEXT NOT NULL) STRICT;',
]
