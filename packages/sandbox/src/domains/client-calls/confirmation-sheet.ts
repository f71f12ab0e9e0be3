import type { Context } from '../../domain/context'
import { omitUndefined } from '../../domain/omit-undefined'
import type { Contract } from '../contracts/contract'
import type { Permission } from '../permissions/permission'
import type { ServiceOrder } from '../service-orders/service-order'
import type { Authorization } from '../transfer-authorizations/authorization'
import type { Transfer } from '../transfers/transfer'
import type { Sheet, SheetLine } from './sheet'
import { actionsOf, nameOf } from './sheet-parts'

const HOUR = 60 * 60 * 1000

/** The sheet of a service order: to confirm it, or to pay its amount. */
export function serviceOrderSheet(context: Context, order: ServiceOrder): Sheet {
  const { mchid, sub_mchid, out_order_no, condition, total_amount, risk_fund, time_range, createdAt } = order
  const actions = actionsOf(`/merchants/${mchid}/service-orders/${encodeURIComponent(out_order_no)}`)
  const isUnpaid = condition === 'MCH_COMPLETE' || condition === 'DEDUCTING'
  const fund: SheetLine[] =
    risk_fund === undefined
      ? []
      : [
          risk_fund.name === 'ESTIMATE_ORDER_COST'
            ? { zh: '预估金额', en: 'Estimated cost', amount: risk_fund.amount }
            : { zh: '免押金额', en: 'Waived deposit', amount: risk_fund.amount },
        ]
  const charges = (order.post_payments ?? []).map(({ name = '', amount }) => ({
    zh: name,
    en: name,
    ...omitUndefined({ amount }),
  }))
  const time = [time_range.start_time, time_range.end_time].filter((each) => each !== undefined).join(' – ')
  return {
    kind: 'service-order',
    mchid,
    number: out_order_no,
    state: condition,
    pending: condition === 'CREATED' || isUnpaid,
    merchant: nameOf(context, sub_mchid ?? mchid),
    description: order.service_introduction,
    ...omitUndefined({ amount: isUnpaid ? total_amount : undefined, openid: order.openid }),
    coupons: [],
    lines: [
      ...charges,
      ...fund,
      ...(time === '' ? [] : [{ zh: '服务时间', en: 'Service time', text: time }]),
    ],
    actions:
      condition === 'CREATED'
        ? [actions('confirm', '/confirm'), actions('refuse', '/cancel')]
        : isUnpaid
          ? [actions('pay', '/pay'), actions('fail', '/fail-payment')]
          : [],
    created_at: createdAt,
  }
}

/** The sheet of a transfer that the user receives. */
export function transferSheet(context: Context, transfer: Transfer): Sheet {
  const { mchid, out_bill_no, state, transfer_amount, transfer_remark, openid, createdAt } = transfer
  const actions = actionsOf(`/merchants/${mchid}/transfers/${encodeURIComponent(out_bill_no)}`)
  const isOpen = state === 'WAIT_USER_CONFIRM'
  return {
    kind: 'transfer',
    mchid,
    number: out_bill_no,
    state,
    pending: isOpen,
    merchant: nameOf(context, mchid),
    description: transfer_remark,
    amount: transfer_amount,
    coupons: [],
    openid,
    lines: [],
    actions: isOpen ? [actions('confirm', '/confirm'), actions('fail', '/fail')] : [],
    created_at: createdAt,
  }
}

/** The sheet of an authorization to receive transfers without confirming each. */
export function authorizationSheet(context: Context, authorization: Authorization): Sheet {
  const { mchid, out_authorization_no, state, user_display_name, openid, createdAt } = authorization
  const actions = actionsOf(
    `/merchants/${mchid}/transfer-authorizations/${encodeURIComponent(out_authorization_no)}`,
  )
  return {
    kind: 'transfer-authorization',
    mchid,
    number: out_authorization_no,
    state,
    pending: state === 'WAIT_USER_CONFIRM',
    merchant: nameOf(context, mchid),
    description: user_display_name,
    coupons: [],
    openid,
    lines: [],
    actions:
      state === 'WAIT_USER_CONFIRM'
        ? [actions('confirm', '/confirm')]
        : state === 'TAKING_EFFECT'
          ? [actions('close', '/close')]
          : [],
    created_at: createdAt,
  }
}

/** The sheet of an auto-debit contract. */
export function contractSheet(context: Context, contract: Contract): Sheet {
  const { mchid, sub_mchid, out_contract_code, contract_state, openid, createdAt } = contract
  const actions = actionsOf(`/merchants/${mchid}/contracts/${encodeURIComponent(out_contract_code)}`)
  const first = contract.firstPayment
  return {
    kind: 'contract',
    mchid,
    number: out_contract_code,
    state: contract_state,
    pending: contract_state === 'SIGNING',
    merchant: nameOf(context, sub_mchid ?? mchid),
    description: contract.contract_display_account,
    ...omitUndefined({ amount: first?.amount.total, openid }),
    coupons: [],
    lines: [
      { zh: '代扣模板', en: 'Plan', text: contract.plan_id },
      { zh: '协议号', en: 'Contract code', text: out_contract_code },
    ],
    actions:
      contract_state === 'SIGNING'
        ? [actions('confirm', '/sign'), actions('refuse', '/refuse')]
        : contract_state === 'SIGNED'
          ? [actions('close', '/terminate')]
          : [],
    created_at: createdAt,
  }
}

/** The sheet of an authorization for a pay-score service. */
export function permissionSheet(context: Context, permission: Permission): Sheet {
  const { mchid, sub_mchid, authorization_code, authorization_state, openid } = permission
  const actions = actionsOf(`/merchants/${mchid}/permissions/${encodeURIComponent(authorization_code)}`)
  const isOpen =
    authorization_state === 'UNBINDUSER' && context.clock.now().getTime() < permission.confirmableUntil
  return {
    kind: 'permission',
    mchid,
    number: authorization_code,
    state: authorization_state,
    pending: isOpen,
    merchant: nameOf(context, sub_mchid ?? mchid),
    description: permission.service_id,
    ...omitUndefined({ openid }),
    coupons: [],
    lines: [{ zh: '授权单号', en: 'Authorization code', text: authorization_code }],
    actions: isOpen
      ? [actions('confirm', '/confirm')]
      : authorization_state === 'AVAILABLE'
        ? [actions('close', '/terminate')]
        : [],
    created_at: permission.authorizedAt ?? permission.confirmableUntil - HOUR,
  }
}
