export const platformCertificateMigrations = [
  'CREATE TABLE platform_certificates (serial TEXT PRIMARY KEY, document TEXT NOT NULL) STRICT;',
]
