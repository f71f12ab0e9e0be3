import type { Side } from '../../domain/side'
import { ApiError } from '../../domain/api-error'
import type { Fields } from '../../domain/fields'
import { type Call, type DomainOperation, type OperationResponse, ok } from '../../domain/operation'
import type { Batch, Detail } from './batch'
import { createBatch } from './create'
import { batches, details } from './entity'
import { batchErrors } from './machine'
import { toDetail, toWire } from './wire'

const LIMIT = { least: 20, most: 100 }

const roots: Readonly<Record<Side, string>> = {
  merchant: '/v3/transfer/batches',
  partner: '/v3/partner-transfer/batches',
}

function getBatch({ path, merchant, context }: Call, side: Side): Batch {
  const { mchid } = merchant
  const out_batch_no = path.string.optional('out_batch_no')
  const batch = batches.get(
    context,
    out_batch_no === undefined ? { mchid, batch_id: path.string('batch_id') } : { mchid, out_batch_no },
  )
  if ((batch.partner === undefined) !== (side === 'merchant')) throw new ApiError(batchErrors.absent)
  batches.decide(batch, 'query')
  return batch
}

/** Queries a batch. Its transfers are listed once it is finished. */
function query(call: Call, side: Side): OperationResponse {
  const { query: given, context } = call
  const batch = getBatch(call, side)
  const { mchid, out_batch_no } = batch
  const all = details.where(context.database, { mchid, out_batch_no })
  const found = toWire(batch, all, side)
  const list = detailsWanted(given, batch, all)
  if (side === 'partner') return ok({ ...found, ...list })
  const isByNumber = call.path.string.optional('out_batch_no') !== undefined
  return ok({ transfer_batch: found, ...list, ...(isByNumber ? pageOf(given) : {}) })
}

function detailsWanted(given: Fields, batch: Batch, all: readonly Detail[]) {
  if (given.string('need_query_detail') !== 'true') return {}
  const status = given.string.optional('detail_status')
  if (status === undefined)
    throw given.error('detail_status', 'need_query_detail 为 true 时，detail_status 必填')
  const { offset, limit } = pageOf(given)
  if (batch.batch_status !== 'FINISHED') return {}
  const wanted = all.filter(({ detail_status }) => status === 'ALL' || detail_status === status)
  return {
    transfer_detail_list: wanted
      .slice(offset, offset + limit)
      .map(({ detail_id, out_detail_no, detail_status }) => ({ detail_id, out_detail_no, detail_status })),
  }
}

function pageOf(given: Fields): { readonly offset: number; readonly limit: number } {
  const offset = Number(given.string.optional('offset') ?? 0)
  const limit = Number(given.string.optional('limit') ?? LIMIT.least)
  if (offset < 0) throw given.error('offset', 'offset 应为不小于 0 的整数')
  if (limit < LIMIT.least || limit > LIMIT.most)
    throw given.error('limit', `limit 应为 ${LIMIT.least} 至 ${LIMIT.most} 的整数`)
  return { offset, limit }
}

function queryDetail(call: Call, side: Side): OperationResponse {
  const { path, context } = call
  const batch = getBatch(call, side)
  const { mchid, out_batch_no } = batch
  const out_detail_no = path.string.optional('out_detail_no')
  const named = out_detail_no === undefined ? { detail_id: path.string('detail_id') } : { out_detail_no }
  const detail = details.find(context.database, { mchid, out_batch_no, ...named })
  if (detail === undefined) throw new ApiError(batchErrors.absent)
  return ok(toDetail(context, batch, detail))
}

export const batchOperations: readonly DomainOperation[] = (Object.keys(roots) as Side[]).flatMap(
  (side): DomainOperation[] => {
    const byId = `${roots[side]}/batch-id/{batch_id}`
    const byNumber = `${roots[side]}/out-batch-no/{out_batch_no}`
    return [
      { method: 'POST', path: roots[side], handle: (call) => createBatch(call, side) },
      { method: 'GET', path: byId, handle: (call) => query(call, side) },
      { method: 'GET', path: byNumber, handle: (call) => query(call, side) },
      {
        method: 'GET',
        path: `${byId}/details/detail-id/{detail_id}`,
        handle: (call) => queryDetail(call, side),
      },
      {
        method: 'GET',
        path: `${byNumber}/details/out-detail-no/{out_detail_no}`,
        handle: (call) => queryDetail(call, side),
      },
    ]
  },
)
