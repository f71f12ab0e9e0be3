import { defineDomain } from '../../domain/define-domain'
import { busifavorCouponControl, busifavorStockControl } from './control'
import { busifavorEvents } from './events'
import { couponExpiry, stockEnd } from './expiry'
import { couponOperations, stockOperations, subsidyOperations } from './operations'
import { subsidyPayment, subsidyReturn } from './subsidy'

/**
 * Stocks of merchant coupons, their codes, and the address of their notifications.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534855
 */
export const busifavorStockDomain = defineDomain({
  name: 'busifavorStocks',
  notes: [
    {
      zh: '批次创建后即为 `RUNNING`，审核、暂停与停止由控制接口发起；不校验图片与小程序，`offset` 为跳过的条数，批次内最早上传的 code 最先发放。',
      en: 'A stock is `RUNNING` once created; reviews, pauses and stops are actions of the control API. Images and mini programs are not checked, `offset` is a number of rows to skip, and the code that was uploaded first is sent first.',
    },
  ],
  migrations: [
    `
    CREATE TABLE busifavor_stocks (
      stock_id TEXT PRIMARY KEY,
      mchid TEXT NOT NULL,
      out_request_no TEXT NOT NULL,
      document TEXT NOT NULL,
      UNIQUE (mchid, out_request_no)
    ) STRICT;

    CREATE TABLE busifavor_codes (
      stock_id TEXT NOT NULL,
      code TEXT NOT NULL,
      code_status TEXT NOT NULL,
      document TEXT NOT NULL,
      PRIMARY KEY (stock_id, code)
    ) STRICT;
    CREATE INDEX busifavor_codes_by_status ON busifavor_codes (stock_id, code_status);

    CREATE TABLE busifavor_uploads (
      stock_id TEXT NOT NULL,
      upload_request_no TEXT NOT NULL,
      document TEXT NOT NULL,
      PRIMARY KEY (stock_id, upload_request_no)
    ) STRICT;

    CREATE TABLE busifavor_budget_changes (
      stock_id TEXT NOT NULL,
      modify_budget_request_no TEXT NOT NULL,
      document TEXT NOT NULL,
      PRIMARY KEY (stock_id, modify_budget_request_no)
    ) STRICT;

    CREATE TABLE busifavor_callbacks (mchid TEXT PRIMARY KEY, document TEXT NOT NULL) STRICT;
    `,
  ],
  operations: stockOperations,
  deadlines: [stockEnd],
  control: busifavorStockControl,
})

/**
 * Merchant coupons of users, and the subsidies that pay for their discounts.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012535011
 */
export const busifavorCouponDomain = defineDomain({
  name: 'busifavorCoupons',
  notes: [
    {
      zh: '用户领券、删券由控制接口发起；`natural_person_limit` 按 openid 计。过期的券退回后仍为已过期。',
      en: 'Users receive and delete coupons by the control API; `natural_person_limit` counts openids. A coupon that is returned after its time is expired.',
    },
  ],
  migrations: [
    `
    CREATE TABLE busifavor_coupons (
      stock_id TEXT NOT NULL,
      coupon_code TEXT NOT NULL,
      mchid TEXT NOT NULL,
      belong_merchant TEXT NOT NULL,
      sender TEXT NOT NULL,
      send_request_no TEXT NOT NULL,
      openid TEXT NOT NULL,
      coupon_state TEXT NOT NULL,
      receivedAt INTEGER NOT NULL,
      document TEXT NOT NULL,
      PRIMARY KEY (stock_id, coupon_code),
      UNIQUE (sender, send_request_no)
    ) STRICT;
    CREATE INDEX busifavor_coupons_by_code ON busifavor_coupons (coupon_code);
    CREATE INDEX busifavor_coupons_of_user ON busifavor_coupons (openid);

    CREATE TABLE busifavor_pay_receipts (
      subsidy_receipt_id TEXT PRIMARY KEY,
      mchid TEXT NOT NULL,
      out_subsidy_no TEXT NOT NULL,
      stock_id TEXT NOT NULL,
      coupon_code TEXT NOT NULL,
      document TEXT NOT NULL,
      UNIQUE (mchid, out_subsidy_no)
    ) STRICT;
    CREATE INDEX busifavor_pay_receipts_of_coupon ON busifavor_pay_receipts (stock_id, coupon_code);

    CREATE TABLE busifavor_return_receipts (
      subsidy_return_receipt_id TEXT PRIMARY KEY,
      mchid TEXT NOT NULL,
      out_subsidy_return_no TEXT NOT NULL,
      subsidy_receipt_id TEXT NOT NULL,
      document TEXT NOT NULL,
      UNIQUE (mchid, out_subsidy_return_no)
    ) STRICT;
    CREATE INDEX busifavor_return_receipts_of_payment ON busifavor_return_receipts (subsidy_receipt_id);
    `,
  ],
  operations: [...couponOperations, ...subsidyOperations],
  events: busifavorEvents,
  deadlines: [couponExpiry, subsidyPayment, subsidyReturn],
  control: busifavorCouponControl,
})
