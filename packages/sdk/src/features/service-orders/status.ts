/** The fields that determine the status of a pay score service order; the last two distinguish a free order. */
export interface ServiceOrderState {
  state: string
  state_description?: string | undefined
  collection?: { state?: string | undefined } | undefined
  need_collection?: boolean | undefined
  total_amount?: number | undefined
}

/** Actions of a merchant on a service order. */
export type ServiceOrderOperation = 'complete' | 'modify' | 'cancel' | 'pay' | 'sync' | 'refund'

/**
 * Phase of a service order:
 *
 * - `awaiting-user`: created; the user has not confirmed
 * - `in-service`: confirmed; the service is in progress
 * - `collecting`: completed by the merchant; the user has to pay
 * - `paid`: the user has paid
 * - `free`: completed with nothing to pay
 * - `canceled`: the merchant canceled it
 * - `expired`: the user did not confirm within 30 days
 * - `unknown`: a state that this version does not know
 */
export type ServiceOrderPhase =
  | 'awaiting-user'
  | 'in-service'
  | 'collecting'
  | 'paid'
  | 'free'
  | 'canceled'
  | 'expired'
  | 'unknown'

/** Status of a service order, for programs (`phase`, `may`) and for people (`zh`, `en`). */
export interface ServiceOrderStatus {
  phase: ServiceOrderPhase
  /** Whether the status is final, except for refunds. */
  final: boolean
  /** Actions that the merchant may take now. */
  may: readonly ServiceOrderOperation[]
  zh: string
  en: string
}

const phases = {
  'awaiting-user': { final: false, may: ['cancel'], zh: '待用户确认', en: 'waiting for the user to confirm' },
  'in-service': { final: false, may: ['complete', 'cancel'], zh: '服务进行中', en: 'service in progress' },
  collecting: {
    final: false,
    may: ['complete', 'modify', 'pay', 'sync'],
    zh: '已完结，待用户付款',
    en: 'completed, waiting for payment',
  },
  paid: { final: true, may: ['refund'], zh: '用户已付款', en: 'paid' },
  free: { final: true, may: [], zh: '已完结，无需付款', en: 'completed, nothing to pay' },
  canceled: { final: true, may: [], zh: '商户已取消', en: 'canceled by the merchant' },
  expired: { final: true, may: [], zh: '用户未确认，已失效', en: 'expired unconfirmed' },
  unknown: { final: false, may: [], zh: '未知状态', en: 'unknown state' },
} as const satisfies Readonly<Record<ServiceOrderPhase, Omit<ServiceOrderStatus, 'phase'>>>

/**
 * Combines `state`, `state_description` and `collection.state` of a service order into one status.
 *
 * @param order - a response or a notification of `/v3/payscore/serviceorder`
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587955
 * @example
 * ```ts
 * serviceOrderStatus({ state: 'DOING', state_description: 'MCH_COMPLETE' }).phase // 'collecting'
 * ```
 */
export function serviceOrderStatus(order: ServiceOrderState): ServiceOrderStatus {
  const phase = phaseOf(order)
  return { phase, ...phases[phase] }
}

function phaseOf(order: ServiceOrderState): ServiceOrderPhase {
  const { state, state_description, collection } = order
  switch (state) {
    case 'CREATED':
      return 'awaiting-user'
    case 'DOING':
      if (state_description === 'MCH_COMPLETE')
        return collection?.state === 'USER_PAID' ? 'paid' : 'collecting'
      return state_description === 'USER_CONFIRM' ? 'in-service' : 'unknown'
    case 'DONE':
      if (collection?.state === 'USER_PAID') return 'paid'
      return isFree(order) ? 'free' : 'unknown'
    case 'REVOKED':
      return 'canceled'
    case 'EXPIRED':
      return 'expired'
    default:
      return 'unknown'
  }
}

// A free order has no collection; an order with an amount to collect must have one.
function isFree({ collection, need_collection, total_amount = 0 }: ServiceOrderState): boolean {
  return collection?.state === undefined && need_collection !== true && total_amount === 0
}
