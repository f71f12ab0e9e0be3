import { parseLossless } from '../../../base/json/lossless'
import { memberOf } from '../../../base/values'
import type {
  CombinedSubOrderV2,
  FailedKindV2,
  NotificationFields,
  NotificationV2,
} from './notification-kinds'
import { malformed } from './notification-fault'

type Kind = Exclude<FailedKindV2, 'other'>

interface Shape {
  /** Fields that every notification of the kind has, and no request or front-end parameters have. */
  readonly has: readonly string[]
  /** Additional fields of a success. */
  readonly success: readonly string[]
  /** The field with the result. */
  readonly status?: string
  readonly failures?: readonly string[]
  /** The pages of some kinds do not list `return_code`; if present, it counts. */
  readonly returnCode?: 'optional'
}

// In this order: a refund has the fields of a payment too.
const shapes = {
  refund: {
    has: ['req_info'],
    success: [
      'appid',
      'out_refund_no',
      'refund_id',
      'refund_fee',
      'out_trade_no',
      'transaction_id',
      'total_fee',
    ],
    status: 'refund_status',
    failures: ['CHANGE', 'REFUNDCLOSE'],
  },
  contract: {
    has: ['change_type', 'contract_id', 'plan_id', 'operate_time'],
    success: ['contract_code', 'openid'],
    returnCode: 'optional',
  },
  vehicle: {
    has: ['plate_number', 'vehicle_event_createtime', 'nonce_str'],
    success: [],
    returnCode: 'optional',
  },
  risk: { has: ['event_code', 'risk_level', 'transaction_id_list'], success: [] },
  'combined-payment': {
    has: ['combine_mch_id', 'combine_out_trade_no'],
    success: ['combine_appid', 'result_code', 'sub_order_list'],
  },
  payment: {
    has: ['appid', 'nonce_str', 'result_code'],
    success: ['out_trade_no', 'transaction_id', 'total_fee', 'trade_type'],
    status: 'trade_state',
    failures: ['PAY_FAIL', 'PAYERROR', 'REVOKED', 'CLOSED'],
  },
} as const satisfies Readonly<Record<Kind, Shape>>

const descriptions = ['err_code_des', 'result_msg', 'return_msg'] as const
const amounts = ['total_fee', 'refund_fee'] as const

/**
 * Determines the kind of a verified message. The same APIv2 key signs notifications, responses, the merchant's
 * own requests and front-end parameters. Only the first two have `return_code`, and each kind has fields that
 * no other has.
 *
 * @throws NotificationError `NOTIFICATION_MALFORMED` if the message is not a notification, or a success lacks a field
 */
export function classify(fields: NotificationFields): NotificationV2 {
  const kind = kindOf(fields)
  const shape: Shape | undefined = kind === undefined ? undefined : shapes[kind]
  if (!isPresent(fields, 'return_code') && shape?.returnCode !== 'optional') {
    throw malformed(
      'It has no return_code, so it is not a notification but a request or front-end parameters, which the same key signs',
    )
  }
  const failure = failureOf(fields, shape)
  if (failure !== undefined) {
    return { kind: 'failure', of: kind ?? 'other', code: failure, message: descriptionOf(fields), fields }
  }
  const status = shape?.status === undefined ? undefined : fields[shape.status]
  const isSuccess = status === 'SUCCESS' || (status === undefined && kind !== 'refund')
  if (kind === undefined || shape === undefined || !isSuccess) return { kind: 'other', fields }
  requireFields(kind, shape, fields)
  if (kind !== 'combined-payment') return { kind, fields } as unknown as NotificationV2
  return { kind, orders: ordersOf(fields['sub_order_list'] ?? ''), fields } as unknown as NotificationV2
}

function kindOf(fields: NotificationFields): Kind | undefined {
  const kinds = Object.keys(shapes) as Kind[]
  return kinds.find((kind) => shapes[kind].has.every((name) => isPresent(fields, name)))
}

/** The code of a failure; `undefined` if no status reports one. */
function failureOf(fields: NotificationFields, shape: Shape | undefined): string | undefined {
  const { return_code = 'SUCCESS', result_code = 'SUCCESS', err_code } = fields
  const status = shape?.status === undefined ? undefined : fields[shape.status]
  const named = err_code === undefined || err_code === '' ? undefined : err_code
  if (return_code !== 'SUCCESS') return named ?? return_code
  if (result_code !== 'SUCCESS') return named ?? result_code
  return status !== undefined && shape?.failures?.includes(status) === true ? (named ?? status) : undefined
}

function descriptionOf(fields: NotificationFields): string {
  return descriptions.map((name) => fields[name] ?? '').find((text) => text !== '') ?? ''
}

function requireFields(kind: Kind, { success }: Shape, fields: NotificationFields): void {
  const missing = success.filter((name) => !isPresent(fields, name))
  if (missing.length > 0) throw malformed(`The ${kind} notification has no ${missing.join(', ')}`)
  for (const name of amounts) {
    const amount = fields[name]
    if (amount !== undefined && !/^\d{1,15}$/.test(amount)) {
      throw malformed(`${name} of the ${kind} notification is not an integer of fen`)
    }
  }
}

function ordersOf(list: string): readonly CombinedSubOrderV2[] {
  try {
    const orders: unknown = memberOf(parseLossless(list), 'order_list')
    if (Array.isArray(orders) && orders.length > 0 && orders.every(isOrder)) return orders
  } catch {
    // Reported below, without the text.
  }
  throw malformed('sub_order_list of the combined-payment notification is not a JSON list of orders')
}

function isOrder(value: unknown): value is CombinedSubOrderV2 {
  const texts = ['out_trade_no', 'transaction_id', 'mch_id'].map((name) => memberOf(value, name))
  return texts.every((text) => typeof text === 'string') && Number.isSafeInteger(memberOf(value, 'total_fee'))
}

function isPresent(fields: NotificationFields, name: string): boolean {
  return Object.hasOwn(fields, name) && fields[name] !== ''
}
