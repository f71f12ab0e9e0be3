import { orderTypes, partnerOrderTypes } from '../domains/transactions/trade-types'
import { type MagicValue, PREFIX } from './value'

interface Step {
  readonly word: string
  readonly actions: readonly [string, ...string[]]
  readonly outcome: MagicValue['outcome']
}

/** One value for each row: the word in a field, and the actions of a domain that follow. */
const steps = (
  domain: string,
  common: Pick<MagicValue, 'routes' | 'field' | 'number'>,
  table: readonly Step[],
): MagicValue[] =>
  table.map(({ word, actions: [action, ...then], outcome }) => ({
    ...common,
    value: `${PREFIX}${word}`,
    action: `${domain}.${action}`,
    ...(then.length > 0 && { then: then.map((each) => `${domain}.${each}`) }),
    outcome,
  }))

/** Reviews of applications of sub-merchants, by the short name that is applied for. */
const applyments = steps(
  'applyments',
  {
    routes: ['POST /v3/applyment4sub/applyment/'],
    field: 'business_info.merchant_shortname',
    number: 'business_code',
  },
  [
    {
      word: 'approves',
      actions: ['approve'],
      outcome: { zh: '审核通过，待账户验证', en: 'The reviewer approves; the account is to be confirmed.' },
    },
    {
      word: 'rejects',
      actions: ['reject'],
      outcome: { zh: '审核驳回', en: 'The reviewer rejects the application.' },
    },
    {
      word: 'confirms_account',
      actions: ['approve', 'confirmAccount'],
      outcome: {
        zh: '审核与账户验证通过，待签约',
        en: 'It is approved, its account confirmed; it is to be signed.',
      },
    },
    {
      word: 'finishes',
      actions: ['approve', 'confirmAccount', 'sign', 'finish'],
      outcome: { zh: '签约完成，子商户可以收款', en: 'It is signed, and the sub-merchant can be paid.' },
    },
  ],
)

const ecommerceApplyments = steps(
  'ecommerceApplyments',
  {
    routes: [
      'POST /v3/ecommerce/applyments/',
      'POST /v3/ecommerce/applyments/submit-account-hosting-applyment',
    ],
    field: 'merchant_shortname',
    number: 'out_request_no',
  },
  [
    {
      word: 'checks',
      actions: ['check'],
      outcome: {
        zh: '资料校验通过，待账户验证',
        en: 'The application is complete; its account is to be verified.',
      },
    },
    {
      word: 'rejects',
      actions: ['reject'],
      outcome: { zh: '审核驳回', en: 'The reviewer rejects the application.' },
    },
    {
      word: 'freezes',
      actions: ['freeze'],
      outcome: { zh: '申请单被冻结', en: 'WeChat Pay freezes the application.' },
    },
    {
      word: 'approves',
      actions: ['check', 'verifyAccount', 'approve'],
      outcome: { zh: '审核通过，待签约', en: 'It is approved, and is to be signed.' },
    },
    {
      word: 'finishes',
      actions: ['check', 'verifyAccount', 'approve', 'sign'],
      outcome: { zh: '签约完成，二级商户可以收款', en: 'It is signed, and the sub-merchant can be paid.' },
    },
  ],
)

const orders = [
  ...Object.keys(orderTypes).map((type) => `POST /v3/pay/transactions/${type}`),
  ...Object.keys(partnerOrderTypes).map((type) => `POST /v3/pay/partner/transactions/${type}`),
]
const complains = {
  routes: orders,
  field: 'attach',
  value: `${PREFIX}complains`,
  number: 'out_trade_no',
} as const

/** Complaints about orders, and what users do after a reply. */
const complaints: readonly MagicValue[] = [
  { ...complains, action: 'transactions.pay', outcome: { zh: '用户付款', en: 'The user pays.' } },
  {
    ...complains,
    action: 'complaints.create',
    subject: 'new',
    outcome: {
      zh: '用户付款后投诉，要求退款',
      en: 'The user, who has paid, complains and wants a refund.',
    },
  },
  ...steps(
    'complaints',
    {
      routes: ['POST /v3/merchant-service/complaints-v2/{complaint_id}/response'],
      field: 'response_content',
      number: 'complaint_id',
    },
    [
      {
        word: 'responds',
        actions: ['respond'],
        outcome: { zh: '用户继续留言', en: 'The user writes again.' },
      },
      {
        word: 'continues',
        actions: ['continue'],
        outcome: { zh: '用户继续投诉', en: 'The user goes on complaining.' },
      },
      {
        word: 'confirms',
        actions: ['confirm'],
        outcome: { zh: '用户确认问题已解决', en: 'The user confirms that the complaint is handled.' },
      },
      {
        word: 'revokes',
        actions: ['revoke'],
        outcome: { zh: '用户撤诉', en: 'The user withdraws the complaint.' },
      },
    ],
  ),
]

/** Values that provoke the outcomes of reviews and complaints. */
export const reviewValues: readonly MagicValue[] = [...applyments, ...ecommerceApplyments, ...complaints]
