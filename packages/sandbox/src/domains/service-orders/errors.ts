import { type ErrorDefinition, invalidRequest } from '../../domain/api-error'

/** Errors of pay score, with their own messages and numbers. */
export const serviceOrderErrors = {
  absent: { status: 404, code: 'ORDER_NOT_EXIST', message: '订单不存在', internal: 271317510 },
  otherParameters: invalidRequest('商户服务订单号已存在，且参数与首次请求时不一致', 271316598),
  otherCompletion: invalidRequest('请求重入时，参数与首次请求时不一致', 268498688),
  wrongState: invalidRequest('当前订单状态不合法', 271302262),
  notConfirmed: invalidRequest('用户尚未确认订单，当前订单状态不合法', 271302332),
  revoked: invalidRequest('订单已取消，当前订单状态不合法', 271302333),
  deducting: invalidRequest('订单正在扣款中，请稍后再试', 271316754),
  unclear: invalidRequest('收款结果不明', 271316754),
  notAwaitingPayment: invalidRequest('订单不是待支付状态', 271316657),
  notRevocable: invalidRequest('当前订单状态不满足撤销条件', 271316592),
  increased: invalidRequest('修改后的总金额应小于原总金额', 268435464),
  invalidOrderState: {
    status: 400,
    code: 'INVALID_ORDER_STATE',
    message: '订单状态不正确',
    internal: 271302262,
  },
  canceled: { status: 400, code: 'ORDER_CANCELED', message: '订单已取消', internal: 271302333 },
  done: { status: 400, code: 'ORDER_DONE', message: '订单已完成', internal: 271302262 },
  overLimit: invalidRequest('服务风险金额超过服务上限', 271316656),
  wrongService: { status: 403, code: 'NO_AUTH', message: '商户无权使用该服务', internal: 268435457 },
  wrongMode: { status: 403, code: 'NO_AUTH', message: '服务的订单模式与请求不符', internal: 268435457 },
  notAuthorized: { status: 403, code: 'NO_AUTH', message: '用户未授权该服务', internal: 268435457 },
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
} as const satisfies Readonly<Record<string, ErrorDefinition>>
