export const scorePlanMigrations = [
  `
  CREATE TABLE score_plans (
    mchid TEXT NOT NULL,
    merchant_plan_no TEXT NOT NULL,
    plan_id TEXT NOT NULL UNIQUE,
    document TEXT NOT NULL,
    PRIMARY KEY (mchid, merchant_plan_no)
  ) STRICT;
  `,
]
