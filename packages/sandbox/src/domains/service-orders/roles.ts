import type { Side } from '../../domain/side'
import { readAppid } from '../../domain/caller'
import type { Fields } from '../../domain/fields'
import { omitUndefined } from '../../domain/omit-undefined'
import { type Call, type OperationResponse, noContent, ok } from '../../domain/operation'
import { ApiError } from '../../domain/api-error'
import type { PayScoreService } from '../../merchants/merchant'
import { serviceOrders } from './entity'
import { serviceOrderErrors } from './errors'
import type { ServiceOrder } from './service-order'
import { type projections, toWire } from './wire'

interface Role {
  readonly root: string
  /** Whether requests about an existing order name the appid. */
  readonly namesAppid: boolean
  /** Whether changes of an order return it. */
  readonly returnsOrder: boolean
}

/** Differences between the two sides. */
export const roles = {
  merchant: { root: '/v3/payscore/serviceorder', namesAppid: true, returnsOrder: true },
  partner: { root: '/v3/payscore/partner/serviceorder', namesAppid: false, returnsOrder: false },
} as const satisfies Readonly<Record<Side, Role>>

/** The pay-score service of a request, which must be one of the signer's. */
export function readService({ merchant }: Pick<Call, 'merchant'>, given: Fields): PayScoreService {
  const id = given.string('service_id', { min: 1, max: 32 })
  const service = merchant.services.find(({ serviceId }) => serviceId === id)
  if (service === undefined) throw new ApiError(serviceOrderErrors.wrongService)
  return service
}

/** Reads the sub-merchant of a request; merchants have none. */
export function readSubMerchant(given: Fields, side: Side): Pick<ServiceOrder, 'sub_mchid'> {
  return side === 'merchant' ? {} : { sub_mchid: given.string('sub_mchid', { min: 1, max: 32 }) }
}

/** Reads the appids of a new order. */
export function readAppids(
  call: Pick<Call, 'merchant' | 'body'>,
  side: Side,
): Pick<ServiceOrder, 'appid' | 'sub_appid'> {
  const sub_appid =
    side === 'partner' ? call.body.string.optional('sub_appid', { min: 1, max: 32 }) : undefined
  return { appid: readAppid(call), ...omitUndefined({ sub_appid }) }
}

/** Checks the appid of a request about an existing order, where such requests have one. */
export function checkAppid(call: Call, side: Side): void {
  if (roles[side].namesAppid) readAppid(call)
}

/** The order in the path, which must belong to the sub-merchant and the service in the body. */
export function orderOf(call: Call, side: Side, service: PayScoreService | undefined): ServiceOrder {
  const { merchant, path, body, context } = call
  const { sub_mchid } = readSubMerchant(body, side)
  const order = serviceOrders.get(context, {
    mchid: merchant.mchid,
    out_order_no: path.string('out_order_no'),
  })
  const isOther = service !== undefined && order.service_id !== service.serviceId
  if (isOther || order.sub_mchid !== sub_mchid) throw new ApiError(serviceOrderErrors.absent)
  return order
}

/** Response of a change of an order. */
export function changed(side: Side, order: ServiceOrder, as: keyof typeof projections): OperationResponse {
  return roles[side].returnsOrder ? ok(toWire(order, as)) : noContent
}
