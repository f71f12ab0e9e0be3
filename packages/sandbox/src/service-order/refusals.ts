import type { RefusalFacts } from '../gateway/refusal'

const invalid = (message: string, internal: number): RefusalFacts => ({
  status: 400,
  code: 'INVALID_REQUEST',
  message,
  internal,
})

/** What pay score refuses, in its own words and numbers. */
export const serviceOrderRefusals = {
  absent: { status: 404, code: 'ORDER_NOT_EXIST', message: '订单不存在', internal: 271317510 },
  otherParameters: invalid('商户服务订单号已存在，且参数与首次请求时不一致', 271316598),
  otherCompletion: invalid('请求重入时，参数与首次请求时不一致', 268498688),
  wrongState: invalid('当前订单状态不合法', 271302262),
  notConfirmed: invalid('用户尚未确认订单，当前订单状态不合法', 271302332),
  revoked: invalid('订单已取消，当前订单状态不合法', 271302333),
  deducting: invalid('订单正在扣款中，请稍后再试', 271316754),
  unclear: invalid('收款结果不明', 271316754),
  notAwaitingPayment: invalid('订单不是待支付状态', 271316657),
  notRevocable: invalid('当前订单状态不满足撤销条件', 271316592),
  increased: invalid('修改后的总金额应小于原总金额', 268435464),
  invalidOrderState: {
    status: 400,
    code: 'INVALID_ORDER_STATE',
    message: '订单状态不正确',
    internal: 271302262,
  },
  canceled: { status: 400, code: 'ORDER_CANCELED', message: '订单已取消', internal: 271302333 },
  done: { status: 400, code: 'ORDER_DONE', message: '订单已完成', internal: 271302262 },
  overLimit: invalid('服务风险金额超过服务上限', 271316656),
  wrongService: { status: 403, code: 'NO_AUTH', message: '商户无权使用该服务', internal: 268435457 },
  wrongMode: { status: 403, code: 'NO_AUTH', message: '服务的订单模式与请求不符', internal: 268435457 },
  total: { status: 400, code: 'PARAM_ERROR', message: '最终总金额计算非法', internal: 268435461 },
  overRiskFund: { status: 400, code: 'PARAM_ERROR', message: '总金额超过服务风险金额', internal: 268435461 },
  overEstimate: { status: 400, code: 'PARAM_ERROR', message: '总金额超过服务上限', internal: 268435461 },
  endsBeforeStart: {
    status: 400,
    code: 'PARAM_ERROR',
    message: '服务结束时间早于服务开始时间',
    internal: 271316637,
  },
  endsInFuture: {
    status: 400,
    code: 'PARAM_ERROR',
    message: '服务结束时间晚于当前时间',
    internal: 271316637,
  },
} as const satisfies Readonly<Record<string, RefusalFacts>>
