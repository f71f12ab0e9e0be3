export const signPlanMigrations = [
  `
  CREATE TABLE sign_plans (
    mchid TEXT NOT NULL,
    merchant_sign_plan_no TEXT NOT NULL,
    sign_plan_id TEXT NOT NULL UNIQUE,
    service_id TEXT NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (mchid, merchant_sign_plan_no)
  ) STRICT;
  CREATE INDEX sign_plans_of_service ON sign_plans (mchid, service_id);

  CREATE TABLE signed_details (
    mchid TEXT NOT NULL,
    merchant_plan_detail_no TEXT NOT NULL,
    merchant_sign_plan_no TEXT NOT NULL,
    plan_detail_no INTEGER NOT NULL,
    document TEXT NOT NULL,
    PRIMARY KEY (mchid, merchant_plan_detail_no),
    UNIQUE (mchid, merchant_sign_plan_no, plan_detail_no)
  ) STRICT;
  `,
]
