import { ApiError } from '../../domain/api-error'
import { readAppid } from '../../domain/caller'
import { repetitionOf } from '../../domain/machine'
import { omitUndefined } from '../../domain/omit-undefined'
import { type Call, type DomainOperation, type OperationResponse, ok } from '../../domain/operation'
import { transactions } from '../transactions/entity'
import { type Charge, charges } from './charge'
import { chargeToWire } from './charge-wire'
import { entries } from './entry'
import { vehicleErrors } from './errors'
import { plateOf } from './plate'
import { riderOf } from './ride-contract'

const OUT_TRADE_NO = { min: 6, max: 32, pattern: /^[0-9A-Za-z_\-|*]+$/ }
const MAX_TOTAL = 1_000_000_000

/** Scene of a charge, and who pays it. */
type Subject = Pick<Charge, 'scene' | 'openid' | 'trade_scene'>

/**
 * Parking: the latest entry of the plate by WeChat Pay's number, which has not been charged and is not blocked.
 *
 * @see https://developers.weixin.qq.com/community/pay/doc/00080860500538e3cac8f9f075b008
 */
function readParking({ body, merchant: { mchid }, context }: Call): Subject {
  const trade_scene = body.string('trade_scene', { pattern: /^PARKING$/ })
  const info = body.object('parking_info')
  const entry = entries.find(context.database, { id: info.string('parking_id'), mchid })
  if (entry === undefined) throw new ApiError(vehicleErrors.unknownParking)
  const { plate_number, plate_color } = entry
  const latest = entries.where(context.database, { mchid, plate_number, plate_color }).at(-1)
  if (latest?.id !== entry.id) throw new ApiError(vehicleErrors.unknownParking)
  const isOfEntry =
    info.string('plate_number') === plate_number &&
    info.string('plate_color') === plate_color &&
    body.raw['sub_mchid'] === entry.sub_mchid
  if (!isOfEntry || entry.stage === 'charged') throw new ApiError(vehicleErrors.otherEntry)
  if (entry.state === 'BLOCKED') throw new ApiError(vehicleErrors.blocked)
  entries.save(context.database, { ...entry, stage: 'charged' })
  const { openid } = plateOf(context, { plate_number, plate_color })
  return { trade_scene, openid, scene: { parking_info: info.raw } }
}

/** A ride: the contract of the user is not blocked. */
function readRide({ body, merchant, context }: Call): Subject {
  const trade_scene = body.string('trade_scene')
  const name = trade_scene === 'BUS' ? 'bus_info' : 'metro_info'
  const contract_id = body.string('contract_id', { min: 1, max: 64 })
  const openid = riderOf(context, merchant.mchid, contract_id)
  const info: unknown = body.raw[name]
  return { trade_scene, openid, scene: omitUndefined({ contract_id, [name]: info }) }
}

// The user, the plate and the contract are read for a new charge only: a repetition is answered whatever they are now.
function create(call: Call, kind: Charge['kind']): OperationResponse {
  const { body, merchant, context, fingerprint } = call
  const { mchid } = merchant
  const out_trade_no = body.string('out_trade_no', OUT_TRADE_NO)
  const appid = readAppid(call)
  const amount = body.object('amount')
  const total = amount.integer('total', { min: 1, max: MAX_TOTAL })
  if ((amount.string.optional('currency') ?? 'CNY') !== 'CNY')
    throw amount.error('currency', '境内商户号仅支持 CNY')
  const known = charges.find(context, { mchid, out_trade_no })
  const decision = charges.decide(known, 'create', repetitionOf(known?.accepted, fingerprint))
  if (known !== undefined) return ok(chargeToWire(context, known))
  if (transactions.find(context, { mchid, out_trade_no }) !== undefined)
    throw new ApiError(vehicleErrors.numberUsed)
  const charge: Charge = {
    trade_state: decision.kind === 'move' ? decision.to : 'ACCEPTED',
    kind,
    mchid,
    appid,
    out_trade_no,
    description: body.string('description', { min: 1, max: 128 }),
    notify_url: body.string('notify_url'),
    total,
    profit_sharing: body.raw['profit_sharing'] === 'Y',
    ...(kind === 'parking' ? readParking(call) : readRide(call)),
    ...omitUndefined({
      sub_mchid: body.string.optional('sub_mchid', { min: 1, max: 32 }),
      sub_appid: body.string.optional('sub_appid', { min: 1, max: 32 }),
      attach: body.string.optional('attach', { max: 128 }),
    }),
    createdAt: context.clock.now().getTime(),
    accepted: fingerprint,
  }
  charges.insert(context, charge)
  return ok(chargeToWire(context, charge))
}

function query({ path, query: given, merchant, context }: Call, kind: Charge['kind']): OperationResponse {
  const out_trade_no = path.string('out_trade_no')
  const charge = charges.find(context, { mchid: merchant.mchid, out_trade_no })
  if (charge?.kind !== kind || charge.sub_mchid !== given.string.optional('sub_mchid'))
    throw new ApiError(vehicleErrors.absent)
  charges.decide(charge, 'query')
  return ok(chargeToWire(context, charge))
}

/** Operations on charges for parking and for rides. */
export const chargeOperations: readonly DomainOperation[] = [
  { method: 'POST', path: '/v3/vehicle/transactions/parking', handle: (call) => create(call, 'parking') },
  {
    method: 'GET',
    path: '/v3/vehicle/transactions/out-trade-no/{out_trade_no}',
    handle: (call) => query(call, 'parking'),
  },
  { method: 'POST', path: '/v3/qrcode/transactions', handle: (call) => create(call, 'ride') },
  {
    method: 'GET',
    path: '/v3/qrcode/transactions/out-trade-no/{out_trade_no}',
    handle: (call) => query(call, 'ride'),
  },
]
