export const contractMigrations = [
  `
  CREATE TABLE contracts (
    mchid TEXT NOT NULL,
    plan_id TEXT NOT NULL,
    out_contract_code TEXT NOT NULL,
    contract_id TEXT NOT NULL UNIQUE,
    openid TEXT,
    document TEXT NOT NULL,
    PRIMARY KEY (mchid, plan_id, out_contract_code)
  ) STRICT;
  CREATE INDEX contracts_of_user ON contracts (mchid, plan_id, openid);
  CREATE INDEX contracts_by_code ON contracts (mchid, out_contract_code);
  CREATE TABLE contract_plans (
    mchid TEXT NOT NULL,
    plan_id TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (mchid, plan_id)
  ) STRICT;
  `,
]
