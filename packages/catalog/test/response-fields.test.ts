import { describe, expect, it } from 'vitest'
import { fieldsOf } from './tree/fields'
import { at } from './tree/files'
import { bodiesOf, operations } from './tree/operations'

// Response fields of the official SDKs (wechatpay-go, wechatpay-java) that the references leave out. Those of
// refunds are in the official samples.
const FIELDS: Readonly<Record<string, string>> = {
  'GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}': `coupon_information.coupon_code
    coupon_information.stock_id coupon_information.available_start_time coupon_information.expire_time
    coupon_information.receive_time coupon_information.send_request_no coupon_information.use_request_no
    coupon_information.use_time coupon_information.associate_out_trade_no coupon_information.return_request_no
    coupon_information.return_time coupon_information.deactivate_request_no coupon_information.deactivate_time
    coupon_information.deactivate_reason`,
  'GET /v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}': `associate_out_trade_no
    return_request_no return_time deactivate_request_no deactivate_time deactivate_reason`,
  'POST /v3/marketing/busifavor/coupons/send': `send_coupon_result.stock_id send_coupon_result.out_request_no
    send_coupon_result.coupon_code`,
  'GET /v3/marketing/favor/stocks/{stock_id}': `card_id stock_use_rule.fixed_normal_coupon.coupon_amount
    stock_use_rule.fixed_normal_coupon.transaction_minimum stock_use_rule.coupon_type stock_use_rule.goods_tag
    stock_use_rule.trade_type stock_use_rule.combine_use`,
  'GET /v3/marketing/favor/users/{openid}/coupons': 'data.no_cash',
  'GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}': 'no_cash',
  'GET /v3/marketing/paygiftactivity/activities': `data.activity_type data.activity_status
    data.creator_merchant_id data.belong_merchant_id data.create_time data.update_time`,
  'POST /v3/qrcode/transactions': 'amount.total amount.payer_total amount.currency',
  'GET /v3/qrcode/transactions/out-trade-no/{out_trade_no}':
    'amount.total amount.payer_total amount.currency',
  'GET /v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}': `amount.total amount.payer_total
    amount.currency amount.payer_currency`,
  'GET /v3/payroll-card/authentications': 'data.authenticate_failed_reason data.authenticate_type',
  'GET /v3/payroll-card/relations/{openid}': 'register_state register_time close_time',
  'GET /v3/payroll-card/authentications/{authenticate_number}': 'authenticate_type',
  'GET /v3/marketing/busifavor/users/{openid}/coupons': `data.associate_out_trade_no data.return_request_no
    data.return_time data.deactivate_request_no data.deactivate_time data.deactivate_reason
    data.coupon_use_rule.coupon_available_time.available_week
    data.coupon_use_rule.coupon_available_time.irregulary_avaliable_time
    data.coupon_use_rule.coupon_available_time.wait_days_after_receive`,
  'GET /v3/marketing/paygiftactivity/activities/{activity_id}': `advanced_setting.payment_method_information
    award_send_rule.full_send_rule.merchant_id_list`,
  'GET /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}': `coupon_tag_info
    progressive_bundle_usage_detail.use_request_no user_product_coupon_bundle_info.user_coupon_bundle_id
    single_usage_detail.associated_pay_score_order_info.out_order_no stock.stock_bundle_info.stock_bundle_id
    stock.progressive_bundle_usage_rule product_coupon.progressive_bundle_usage_info.count`,
  'POST /v3/marketing/partner/product-coupon/product-coupons': `stock_bundle.stock_bundle_id
    progressive_bundle_usage_info.count stock.coupon_code_count_info`,
  'POST /v3/ecommerce/subsidies/return': 'subsidy_id',
  'POST /v3/refund/domestic/refunds': 'refund_account amount.advance',
  'GET /v3/refund/domestic/refunds/{out_refund_no}': 'refund_account amount.advance',
  'POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund': 'refund_account amount.advance',
}

describe('responses', () => {
  it.each(Object.entries(FIELDS))('have the fields of the official SDKs: %s', (route, fields) => {
    const operation = operations.find((candidate) => candidate.route === route)
    if (operation === undefined) throw new Error(`${route} is not in the catalog`)
    const names = bodiesOf(operation).response.flatMap((schema) =>
      fieldsOf(operation.file, schema).map(({ path }) => path),
    )
    for (const field of fields.split(/\s+/)) expect(names, field).toContain(field)
  })

  it.each([
    ['POST /v3/brand/partner/card-member/user-feeds', 'cell', 'cell_message'],
    ['POST /v3/webizpay/bill/proof', 'created_time', 'create_time'],
    ['POST /v3/global/merchant/h5/permission/domain/applications', 'website_url', 'webiste_url'],
    ['POST /v3/brand/partner/card-member/cards/{card_id}/invalidate', 'modify_time', 'update_time'],
  ])('name a field as the official page does: %s, %s', (route, right, wrong) => {
    const operation = operations.find((candidate) => candidate.route === route)
    if (operation === undefined) throw new Error(`${route} is not in the catalog`)
    const names = bodiesOf(operation).response.flatMap((schema) =>
      fieldsOf(operation.file, schema).map(({ path }) => path.replace(/^.*\./, '')),
    )
    expect(names).toContain(right)
    expect(names).not.toContain(wrong)
  })

  it.each(['reverse', 'insert-cards'])('report an accepted request of a fapiao: %s', (action) => {
    const route = `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/${action}`
    const operation = operations.find((candidate) => candidate.route === route)
    expect(Object.keys(at(operation?.operation, 'responses'))).toContain('202')
  })

  it('leave the rules of a creation out of a cash coupon stock', () => {
    const operation = operations.find(({ route }) => route === 'GET /v3/marketing/favor/stocks/{stock_id}')
    if (operation === undefined) throw new Error('the operation is not in the catalog')
    const names = bodiesOf(operation).response.flatMap((schema) =>
      fieldsOf(operation.file, schema).map(({ path }) => path),
    )
    expect(names).not.toContain('stock_use_rule.natural_person_limit')
    expect(names).not.toContain('stock_use_rule.prevent_api_abuse')
  })

  it.each([
    'GET /v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}',
    'GET /v3/marketing/busifavor/subsidy/pay-receipts',
  ])('have the states of a subsidy without the prefix of the Java SDK: %s', (route) => {
    const operation = operations.find((candidate) => candidate.route === route)
    if (operation === undefined) throw new Error(`${route} is not in the catalog`)
    const states = bodiesOf(operation)
      .response.flatMap((schema) => fieldsOf(operation.file, schema))
      .filter(({ name }) => name === 'status')
    expect(states.map(({ schema }) => schema['enum'])).toEqual([
      ['ACCEPTED', 'SUCCESS', 'FAIL', 'RETURNING', 'PARTIAL_RETURN', 'FULL_RETURN'],
    ])
  })
})
