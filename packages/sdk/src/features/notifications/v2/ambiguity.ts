import type { NotificationFields } from './notification-kinds'

/**
 * Fields that merchants and users fill freely, in which `&name=` is legitimate (`attach` often contains a
 * query). WeChat Pay composes every other value and never uses it there.
 */
const freeTexts: ReadonlySet<string> = new Set([
  'attach',
  'contract_display_account',
  'contract_termination_remark',
  'device_info',
  'sub_order_list',
])

/** Documented fields of signed notifications; numbered ones (`coupon_fee_0`) are compared without their numbers. */
export const documentedFields: ReadonlySet<string> = new Set(
  `algorithm appid attach bank_type cash_fee cash_fee_type change_type combine_appid combine_mch_id combine_openid
  combine_out_trade_no contract_code contract_display_account contract_expired_time contract_id contract_signed_time
  contract_state contract_terminated_time contract_termination_mode contract_termination_remark coupon_count coupon_fee
  coupon_id coupon_type deduct_mode device_info err_code err_code_des event_algorithm event_associated_data
  event_ciphertext event_code event_create_time event_id event_nonce event_type fee_type is_subscribe mch_id nonce_str
  openid operate_time out_trade_no plan_id plate_number promotion_detail rate req_info request_serial result_code
  result_msg return_code return_msg risk_level risk_level_desc settlement_total_fee sign_type sub_appid
  sub_is_subscribe sub_mch_id sub_openid sub_order_list time_end total_fee trade_state trade_type transaction_id
  transaction_id_list user_repaid vehicle_event_createtime vehicle_event_des vehicle_event_type`.split(/\s+/),
)

/**
 * Finds a field whose value could hide other fields. `k=v&…` escapes nothing, so the same signature fits other
 * boundaries between the fields: `{ a: '1&b=2' }` instead of `{ a: '1', b: '2' }`. Only the reading in which
 * every `&name=` begins a field is accepted. In a free text, `&name=` is allowed where it could not begin a
 * documented field, because fields are signed in the order of their names.
 *
 * @returns the name of the field; `undefined` if the message is unambiguous
 */
export function ambiguousField(fields: NotificationFields): string | undefined {
  const names = Object.keys(fields)
    .filter((name) => name !== 'sign' && fields[name] !== '')
    .sort()
  return names.find((name, index) => {
    const hidden = hiddenNames(fields[name] ?? '')
    if (!freeTexts.has(name)) return hidden.length > 0
    const next = names[index + 1]
    return hidden.some((other) => isDocumented(other) && name < other && (next === undefined || other < next))
  })
}

function hiddenNames(value: string): string[] {
  return Array.from(value.matchAll(/&([A-Za-z_][\w.-]{0,127})=/g), ([, name = '']) => name)
}

function isDocumented(name: string): boolean {
  return documentedFields.has(name.replace(/(?:_\d{1,4}){1,2}$/, ''))
}
