import { type ErrorDefinition, invalidRequest } from '../../domain/api-error'
import { type Machine, reject, replayOr, stay, to } from '../../domain/machine'

export const states = [
  'ABSENT',
  'ISSUE_ACCEPTED',
  'ISSUED',
  'ISSUE_FAILED',
  'REVERSE_ACCEPTED',
  'REVERSED',
  'REVERSE_FAILED',
] as const

export type State = (typeof states)[number]

/** Errors of electronic invoices. */
export const fapiaoErrors = {
  absent: { status: 404, code: 'NOT_FOUND', message: '发票不存在', internal: 268512771 },
  exists: {
    status: 400,
    code: 'RESOURCE_ALREADY_EXISTS',
    message: '商户发票单号已存在，且与首次请求的参数不一致',
    internal: 268435467,
  },
  noConfiguration: { status: 404, code: 'NOT_FOUND', message: '未配置开发选项', internal: 268435466 },
  noTitle: { status: 404, code: 'NOT_FOUND', message: '用户未填写发票抬头', internal: 268435466 },
  noTransaction: invalidRequest('微信支付订单不存在或未支付'),
  noApplication: invalidRequest('开票申请不存在或用户未填写发票抬头'),
  overAmount: invalidRequest('发票的总金额超过可开票金额'),
  tooMany: invalidRequest('单个开票申请最多开具5张发票'),
  cardsInserted: invalidRequest('该订单已插过发票卡券'),
  linkExpired: invalidRequest('抬头填写链接不存在或已过期'),
  notAccepted: invalidRequest('发票不是开具受理中状态'),
  notReversible: invalidRequest('发票当前状态不支持冲红'),
  notReversing: invalidRequest('发票不是冲红受理中状态'),
  selfIssued: invalidRequest('只能冲红通过微信支付开具的发票'),
  otherNumber: invalidRequest('发票号码与商户发票单号不一致'),
  tooSoon: invalidRequest('冲红失败后请间隔5分钟再重试'),
} as const satisfies Readonly<Record<string, ErrorDefinition>>

/**
 * Effect of each event on an electronic invoice; the tax platform decides.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012538180
 */
export const fapiaoMachine = {
  states,
  errors: fapiaoErrors,
  rows: {
    issue: { ABSENT: to('ISSUE_ACCEPTED'), otherwise: replayOr('exists') },
    insertCard: { ABSENT: to('ISSUED'), otherwise: replayOr('exists') },
    query: { ABSENT: reject('absent'), otherwise: stay },
    reverse: {
      ABSENT: reject('absent'),
      ISSUED: to('REVERSE_ACCEPTED'),
      REVERSE_FAILED: to('REVERSE_ACCEPTED'),
      REVERSE_ACCEPTED: stay,
      otherwise: reject('notReversible'),
    },
    taxIssues: { ABSENT: reject('absent'), ISSUE_ACCEPTED: to('ISSUED'), otherwise: reject('notAccepted') },
    taxRefusesIssue: {
      ABSENT: reject('absent'),
      ISSUE_ACCEPTED: to('ISSUE_FAILED'),
      otherwise: reject('notAccepted'),
    },
    taxReverses: {
      ABSENT: reject('absent'),
      REVERSE_ACCEPTED: to('REVERSED'),
      otherwise: reject('notReversing'),
    },
    taxRefusesReverse: {
      ABSENT: reject('absent'),
      REVERSE_ACCEPTED: to('REVERSE_FAILED'),
      otherwise: reject('notReversing'),
    },
  },
} as const satisfies Machine<State, string, keyof typeof fapiaoErrors>
