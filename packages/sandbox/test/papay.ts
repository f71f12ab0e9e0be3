import { type Fixture, NOTIFY_URL } from './fixture'
import type { Received } from './signing-client'

/** Status of a response, with the code of an error. */
export const outcome = ({ status, body }: Pick<Received, 'status' | 'body'>): number | string =>
  status < 300 ? status : `${status} ${String(body['code'])}`

/** Time at which the clock of these tests stands: 10:00 in Beijing. */
export const NOW = new Date('2026-05-10T02:00:00Z')

/** Requests bear the real time, however far the clock of the sandbox was advanced. */
export const at = { timestamp: NOW.getTime() / 1000 }

/** An order with a contract for the plan 12535. */
export interface ContractOrder {
  readonly code: string
  readonly out_trade_no: string
  readonly openid: string
  readonly form?: 'jsapi' | 'app'
}

export function contractOrder(
  fixture: Fixture,
  { code, out_trade_no, openid, form = 'jsapi' }: ContractOrder,
  info: object = {},
): Promise<Received> {
  const { mchid, merchant } = fixture
  const body = {
    appid: merchant.appid,
    mchid,
    description: '会员首月',
    out_trade_no,
    notify_url: NOTIFY_URL,
    amount: { total: 1000, currency: 'CNY' },
    ...(form === 'jsapi' ? { payer: { openid } } : {}),
    contract_info: {
      plan_id: '12535',
      contract_mchid: mchid,
      contract_appid: merchant.appid,
      contract_code: code,
      request_serial: '1695',
      contract_display_account: '张三',
      contract_notify_url: NOTIFY_URL,
      ...info,
    },
  }
  return fixture.client.post(`/v3/pay/transactions/${form}-with-contract`, body, at)
}

export function preSignScheduled(
  fixture: Fixture,
  code: string,
  date: string,
  total: number,
): Promise<Received> {
  const body = {
    appid: fixture.merchant.appid,
    plan_id: 12535,
    out_contract_code: code,
    contract_display_account: '张三',
    contract_notify_url: NOTIFY_URL,
    deduct_schedule: {
      estimated_deduct_date: date,
      estimated_deduct_amount: { total, currency: 'CNY' },
      description: '会员',
    },
  }
  const path = '/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi'
  return fixture.client.post(path, body, at)
}

export function preSignInsurance(fixture: Fixture, code: string, more: object): Promise<Received> {
  const body = {
    appid: fixture.merchant.appid,
    plan_id: 12535,
    out_contract_code: code,
    insured_display_name: '李四',
    contract_notify_url: NOTIFY_URL,
    policy_start_date: '2026-05-10',
    policy_end_date: '2027-05-09',
    ...more,
  }
  const headers = { 'Wechatpay-Serial': Object.keys(fixture.merchant.certs)[0] ?? '' }
  const path = '/v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi'
  return fixture.client.post(path, body, { ...at, headers })
}

/** Asks for a deduction; with `policy_period_id` for one of an insurance. */
export function deduct(
  fixture: Fixture,
  contract_id: string,
  out_trade_no: string,
  total: number,
  more: { readonly policy_period_id?: number } = {},
): Promise<Received> {
  const body = {
    appid: fixture.merchant.appid,
    out_trade_no,
    description: '会员次月',
    transaction_notify_url: NOTIFY_URL,
    contract_id,
    amount: { total, currency: 'CNY' },
    ...more,
  }
  const product = more.policy_period_id === undefined ? 'pay' : 'insurance-pay'
  return fixture.client.post(`/v3/papay/${product}/transactions/apply`, body, at)
}

/** Sends a pre-deduct notice. */
export function notice(
  fixture: Fixture,
  contract_id: string,
  amount: number,
  days?: number,
): Promise<Received> {
  const body = {
    mchid: fixture.mchid,
    appid: fixture.merchant.appid,
    ...(days === undefined ? {} : { deduct_duration: { count: days, unit: 'DAY' } }),
    estimated_amount: { amount, currency: 'CNY' },
  }
  return fixture.client.post(`/v3/papay/contracts/${contract_id}/notify`, body, at)
}
