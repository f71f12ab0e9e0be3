import { parseRfc3339, rfc3339 } from '../../clock/beijing-time'
import { ApiError } from '../../domain/api-error'
import { readAppid } from '../../domain/caller'
import { repetitionOf } from '../../domain/machine'
import { omitUndefined } from '../../domain/omit-undefined'
import { type Call, type DomainOperation, type OperationResponse, ok } from '../../domain/operation'
import { project } from '../../domain/projection'
import { type Entry, entries, stateFor } from './entry'
import { vehicleErrors } from './errors'
import { type PlateKey, plateColors, plateOf } from './plate'

const PLATE_NUMBER = { min: 1, max: 32 }
const MAX_MINUTES = 10_000_000

function readPlate(from: Call['body']): PlateKey {
  const plate_color = from.string('plate_color')
  if (!(plateColors as readonly string[]).includes(plate_color))
    throw from.error('plate_color', `plate_color 的取值应为 ${plateColors.join('、')} 之一`)
  return { plate_number: from.string('plate_number', PLATE_NUMBER), plate_color }
}

/**
 * Whether a user has opened the parking service for a plate.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012534043
 */
function find({ query, merchant, context }: Call): OperationResponse {
  readAppid({ merchant, body: query })
  const openid = query.string.optional('openid', { min: 1, max: 128 })
  const plate = plateOf(context, readPlate(query), openid)
  // A plate that another user has is not open for this one.
  const isOwn = openid === undefined || openid === plate.openid
  const { plate_number, plate_color, service_state, openedAt } = plate
  return ok({
    plate_number,
    plate_color,
    openid: openid ?? plate.openid,
    service_state: isOwn ? service_state : 'OUT_SERVICE',
    ...(isOwn && service_state !== 'OUT_SERVICE' ? { service_open_time: rfc3339(new Date(openedAt)) } : {}),
  })
}

/** Reports a car that entered a car park. */
function enter(call: Call): OperationResponse {
  const { body, merchant, context, fingerprint } = call
  const { mchid } = merchant
  const out_parking_no = body.string('out_parking_no', { min: 1, max: 32 })
  const key = readPlate(body)
  const start_time = body.string('start_time')
  if (parseRfc3339(start_time) === undefined) throw body.error('start_time', 'start_time 应为 RFC 3339 格式')
  const known = entries.find(context.database, { mchid, out_parking_no })
  if (known !== undefined) {
    if (repetitionOf(known.accepted, fingerprint) === 'repeated') return ok(toWire(known))
    throw new ApiError(vehicleErrors.reentry)
  }
  const entry: Entry = {
    id: context.numbers.parkingId(context.clock.now()),
    mchid,
    ...omitUndefined({ sub_mchid: body.string.optional('sub_mchid', { min: 1, max: 32 }) }),
    out_parking_no,
    ...key,
    notify_url: body.string('notify_url'),
    start_time,
    parking_name: body.string('parking_name', { min: 1, max: 32 }),
    free_duration: body.integer('free_duration', { min: 0, max: MAX_MINUTES }),
    ...stateFor(plateOf(context, key)),
    stage: 'parked',
    accepted: fingerprint,
  }
  entries.insert(context.database, entry)
  return ok(toWire(entry))
}

function toWire(entry: Entry): object {
  return project(entry, [
    'id',
    'out_parking_no',
    'plate_number',
    'plate_color',
    'start_time',
    'parking_name',
    'free_duration',
    'state',
    'block_reason',
  ])
}

/** Operations on plates and parked cars. */
export const parkingOperations: readonly DomainOperation[] = [
  { method: 'GET', path: '/v3/vehicle/parking/services/find', handle: find },
  { method: 'POST', path: '/v3/vehicle/parking/parkings', handle: enter },
]
