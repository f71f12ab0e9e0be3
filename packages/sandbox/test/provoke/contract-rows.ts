import { appid, mchid, notify_url, says } from './shared-steps'
import type { StateRow, Step } from './step'

type Fields = Readonly<Record<string, unknown>>

const sub_mchid = '1900000109'
const out_trade_no = '{number}'
const out_contract_code = '{number}'

const plan = (settings: Fields): Step => ({
  control: 'PUT /merchants/{mchid}/contract-plans/{plan_id}',
  with: { mchid, plan_id: '{planId}', ...settings },
})
const byUser = (action: string, more: Fields = {}): Step => ({
  control: `POST /merchants/{mchid}/contracts/{out_contract_code}/${action}`,
  with: { mchid, out_contract_code, ...more },
  keep: ['contract_id'],
})
const sign = byUser('sign', { openid: 'o{number}' })
const outcomeOf = (action: string): Step => ({
  control: `POST /merchants/{mchid}/deductions/{out_trade_no}/${action}`,
  with: { mchid, out_trade_no },
})

const how = {
  signed: { zh: '用户已签约同一模板', en: 'The user has already signed a contract for the plan.' },
  code: { zh: '使用已解约协议的协议号', en: 'Use the code of a contract that was terminated.' },
  stopped: { zh: '模板已停用', en: 'The plan has been stopped.' },
  terminated: { zh: '用户已解约', en: 'The user has terminated the contract.' },
  limit: { zh: '金额超过模板的限额', en: 'Deduct more than the limit of the plan.' },
  pending: { zh: '上一笔扣款还未完成', en: 'An earlier deduction has not ended.' },
  paid: { zh: '扣款已成功', en: 'The deduction has succeeded.' },
  failed: { zh: '扣款已失败', en: 'The deduction has failed.' },
} as const

interface Side {
  readonly root: string
  readonly parties: Fields
}

/** Scheduled deductions of merchants and partners, in every way to sign. */
const preSigned: readonly Side[] = [
  { root: '/v3/papay/scheduled-deduct-sign/contracts', parties: { appid } },
  { root: '/v3/papay/scheduled-deduct-sign/partner/contracts', parties: { sp_appid: appid, sub_mchid } },
]

const preSign = ({ root, parties }: Side, way: string, more: Fields = {}): Step => ({
  call: `POST ${root}/pre-entrust-sign/${way}`,
  with: {
    ...parties,
    plan_id: 12535,
    out_contract_code,
    contract_display_account: '张三',
    contract_notify_url: notify_url,
    deduct_schedule: {
      estimated_deduct_date: '{nextMonth}',
      estimated_deduct_amount: { total: 500, currency: 'CNY' },
      description: '会员',
    },
    ...more,
  },
})

/** Contracts of both versions. */
export const contracts: readonly StateRow[] = [
  ...preSigned.flatMap((side) =>
    ['jsapi', 'app', 'h5', 'mini-program'].flatMap((way): StateRow[] => [
      {
        code: 'CONTRACT_EXISTED',
        how: how.signed,
        steps: [preSign(side, way), sign, preSign(side, way)],
      },
      {
        code: 'INVALID_REQUEST',
        how: how.code,
        steps: [preSign(side, way), sign, byUser('terminate'), preSign(side, way)],
      },
      {
        code: 'RULE_LIMIT',
        how: how.stopped,
        steps: [
          {
            control: 'PUT /merchants/{mchid}/contract-plans/{plan_id}',
            with: { mchid, plan_id: '54321', isStopped: true },
          },
          preSign(side, way, { plan_id: 54_321 }),
        ],
      },
    ]),
  ),
]

/** An order with a contract, which the payment signs. */
const withContract: Step = {
  call: 'POST /v3/pay/transactions/app-with-contract',
  with: {
    appid,
    mchid,
    description: '会员首月',
    out_trade_no: '{number}First',
    notify_url,
    amount: { total: 1000, currency: 'CNY' },
    contract_info: {
      plan_id: '{planId}',
      contract_mchid: mchid,
      contract_appid: appid,
      contract_code: '{number}',
      request_serial: '1695',
      contract_display_account: '张三',
      contract_notify_url: notify_url,
    },
  },
}
const payFirst: Step = {
  control: 'POST /merchants/{mchid}/transactions/{out_trade_no}/pay',
  with: { mchid, out_trade_no: '{number}First', openid: 'o{number}' },
}
/** A contract whose deductions need no notice. Its number is read from the query. */
const signedBy = (mode: string): readonly Step[] => [
  plan({ mode }),
  withContract,
  payFirst,
  {
    call: 'GET /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}',
    with: { plan_id: '{planId}', out_contract_code },
    keep: ['contract_id'],
  },
]

const apply = (more: Fields = {}): Step => ({
  call: 'POST /v3/papay/pay/transactions/apply',
  with: {
    appid,
    out_trade_no,
    description: '会员次月',
    transaction_notify_url: notify_url,
    contract_id: '{contract_id}',
    amount: { total: 100, currency: 'CNY' },
    ...more,
  },
})
const applyV2 = (more: Fields = {}): Step => ({
  v2: 'POST /pay/pappayapply',
  with: {
    appid,
    body: '会员次月',
    out_trade_no,
    total_fee: 100,
    spbill_create_ip: '127.0.0.1',
    notify_url,
    trade_type: 'PAP',
    contract_id: '{contract_id}',
    ...more,
  },
})
const another = { out_trade_no: '{number}B' }

/** Deductions of both versions. */
export const deductions: readonly StateRow[] = [
  {
    code: 'INVALID_REQUEST',
    how: says.reentry,
    steps: [...signedBy('immediate'), apply(), apply({ attach: '其他' })],
  },
  {
    code: 'RULE_LIMIT',
    how: how.limit,
    steps: [...signedBy('immediate'), apply({ amount: { total: 50_001, currency: 'CNY' } })],
  },
  {
    code: 'ORDER_PAID',
    how: how.paid,
    steps: [...signedBy('immediate'), apply(), outcomeOf('succeed'), apply()],
  },
  {
    code: 'ORDER_CLOSED',
    how: how.failed,
    steps: [...signedBy('immediate'), apply(), outcomeOf('fail'), apply()],
  },
  { code: 'RULELIMIT', how: how.limit, steps: [...signedBy('immediate'), applyV2({ total_fee: 50_001 })] },
  { code: 'ORDER_ACCEPTED', how: how.pending, steps: [...signedBy('delayed'), applyV2(), applyV2(another)] },
  {
    code: 'ORDERPAID',
    how: how.paid,
    steps: [...signedBy('immediate'), applyV2(), outcomeOf('succeed'), applyV2()],
  },
  {
    code: 'ORDERCLOSED',
    how: how.failed,
    steps: [...signedBy('immediate'), applyV2(), outcomeOf('fail'), applyV2()],
  },
  {
    code: 'APPID_MCHID_NOT_MATCH',
    how: says.otherAppid,
    steps: [apply({ appid: 'wx0000000000000000', contract_id: '1' })],
  },
]
