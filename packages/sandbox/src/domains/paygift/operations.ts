import { rfc3339 } from '../../clock/beijing-time'
import { ApiError } from '../../domain/api-error'
import type { JsonObject } from '../../domain/fields'
import { omitUndefined } from '../../domain/omit-undefined'
import { type Call, type DomainOperation, type OperationResponse, ok } from '../../domain/operation'
import { readPage, selectPage, sliceOf } from '../../domain/page'
import { type Participant, type PaygiftActivity, paygiftActivities, paygiftErrors } from './activity'
import { createActivity } from './create'

const root = '/v3/marketing/paygiftactivity'
const activity = `${root}/activities/{activity_id}`
const PAGES = { standard: 20, most: 100 }
const MAX_MERCHANTS = 500

function ownActivity({ path, merchant, context }: Call): PaygiftActivity {
  const found = paygiftActivities.get(context, { activity_id: path.string('activity_id') })
  if (found.mchid !== merchant.mchid) throw new ApiError(paygiftErrors.notYours)
  return found
}

/** An activity as queries return it. */
export function activityToWire(found: PaygiftActivity): JsonObject {
  const { activity_id, activity_status, mchid, base, advanced, rule, participants } = found
  const merchant_id_list = participants.map((each) => each.mchid)
  return {
    activity_id,
    activity_type: 'FULL_SEND_ACT_TYPE',
    activity_status,
    creator_merchant_id: mchid,
    belong_merchant_id: mchid,
    create_time: rfc3339(new Date(found.createdAt)),
    update_time: rfc3339(new Date(found.updatedAt)),
    activity_base_info: base,
    ...omitUndefined({ advanced_setting: advanced }),
    award_send_rule: { full_send_rule: { ...rule, merchant_id_list } },
  }
}

function query(call: Call): OperationResponse {
  const found = ownActivity(call)
  paygiftActivities.decide(found, 'query')
  return ok(activityToWire(found))
}

function list({ query: given, merchant, context }: Call): OperationResponse {
  const range = readPage(given, PAGES)
  const { total_count, data } = selectPage<PaygiftActivity>(
    context.database,
    'paygift_activities',
    [
      ['mchid = ?', merchant.mchid],
      ['activity_name = ?', given.string.optional('activity_name')],
      ['activity_status = ?', given.string.optional('activity_status')],
    ],
    range,
  )
  return ok({ total_count, ...range, data: data.map(activityToWire) })
}

function terminate(call: Call): OperationResponse {
  const updatedAt = call.context.clock.now().getTime()
  const { activity_id, updatedAt: at } = paygiftActivities.apply(
    call.context,
    ownActivity(call),
    'terminate',
    {
      updatedAt,
    },
  )
  return ok({ activity_id, terminate_time: rfc3339(new Date(at)) })
}

function listMerchants(call: Call): OperationResponse {
  const { activity_id, participants } = ownActivity(call)
  const range = readPage(call.query, PAGES)
  const { total_count, data } = sliceOf(participants, range)
  const shown = data.map(({ mchid, addedAt }) => {
    const time = rfc3339(new Date(addedAt))
    const merchant_name = call.context.merchants.find(mchid)?.name
    return { mchid, ...omitUndefined({ merchant_name }), create_time: time, update_time: time }
  })
  return ok({ activity_id, total_count, ...range, data: shown })
}

// An activity of the API is for all goods.
function listGoods(call: Call): OperationResponse {
  const { activity_id } = ownActivity(call)
  return ok({ activity_id, total_count: 0, ...readPage(call.query, PAGES), data: [] })
}

function readMerchants({ body }: Call): readonly string[] {
  const given = body.strings('merchant_id_list')
  if (given.length === 0 || given.length > MAX_MERCHANTS)
    throw body.error('merchant_id_list', `merchant_id_list 应为 1 至 ${MAX_MERCHANTS} 个商户号`)
  return [...new Set(given)]
}

// Merchants that the sandbox does not have are listed as invalid. A repeated request adds nothing.
function addMerchants(call: Call): OperationResponse {
  const { context } = call
  const found = ownActivity(call)
  paygiftActivities.decide(found, 'modify')
  const now = context.clock.now()
  const given = readMerchants(call)
  const invalid = given.filter((mchid) => context.merchants.find(mchid) === undefined)
  const known = new Set(found.participants.map(({ mchid }) => mchid))
  const added = given
    .filter((mchid) => !known.has(mchid) && !invalid.includes(mchid))
    .map((mchid): Participant => ({ mchid, addedAt: now.getTime() }))
  save(call, found, [...found.participants, ...added])
  return ok({
    activity_id: found.activity_id,
    add_time: rfc3339(now),
    invalid_merchant_id_list: invalid.map((mchid) => ({ mchid, invalid_reason: '商户号不存在' })),
  })
}

function deleteMerchants(call: Call): OperationResponse {
  const found = ownActivity(call)
  paygiftActivities.decide(found, 'modify')
  const deleted = new Set(readMerchants(call))
  save(
    call,
    found,
    found.participants.filter(({ mchid }) => !deleted.has(mchid)),
  )
  return ok({ activity_id: found.activity_id, delete_time: rfc3339(call.context.clock.now()) })
}

function save({ context }: Call, found: PaygiftActivity, participants: readonly Participant[]): void {
  paygiftActivities.save(context, { ...found, participants, updatedAt: context.clock.now().getTime() })
}

/** Operations on activities that give coupons to users who pay. */
export const paygiftOperations: readonly DomainOperation[] = [
  { method: 'POST', path: `${root}/unique-threshold-activity`, handle: createActivity },
  { method: 'GET', path: `${root}/activities`, handle: list },
  { method: 'GET', path: activity, handle: query },
  { method: 'POST', path: `${activity}/terminate`, handle: terminate },
  { method: 'GET', path: `${activity}/merchants`, handle: listMerchants },
  { method: 'GET', path: `${activity}/goods`, handle: listGoods },
  { method: 'POST', path: `${activity}/merchants/add`, handle: addMerchants },
  { method: 'POST', path: `${activity}/merchants/delete`, handle: deleteMerchants },
]
