export const deductionMigrations = [
  `
  CREATE TABLE deductions (
    mchid TEXT NOT NULL,
    out_trade_no TEXT NOT NULL,
    contract_id TEXT NOT NULL,
    plan_id TEXT NOT NULL,
    openid TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (mchid, out_trade_no)
  ) STRICT;
  CREATE INDEX deductions_of_contract ON deductions (contract_id);
  CREATE INDEX deductions_of_user ON deductions (mchid, plan_id, openid);
  `,
]
