import { dateInBeijing, dayOf } from '../../clock/beijing-time'
import type { Fields } from '../../domain/fields'
import {
  type Call,
  type DomainOperation,
  type OperationResponse,
  noContent,
  ok,
} from '../../domain/operation'
import { createAddress, deleteAddress, queryAddress, updateAddress } from './addresses'
import type { Complaint } from './complaint'
import { complaints, getComplaint } from './entity'
import { negotiationsOf } from './negotiation'
import { completeComplaint, replyAtOnce, replyToComplaint, updateRefundProgress } from './reply'
import { toNegotiation, toWire } from './wire'

const root = '/v3/merchant-service/complaints-v2'
const one = `${root}/{complaint_id}`
const addresses = '/v3/merchant-service/complaint-notifications'
const LIST = { limit: 10, most: 50 }
const HISTORY = { limit: 50, most: 300 }
const MOST_DAYS = 30
const DAY = 24 * 60 * 60 * 1000

/** One page of the complaints of a period, oldest first. */
function list(call: Call): OperationResponse {
  const { query, merchant, context } = call
  const from = readDay(query, 'begin_date')
  const to = readDay(query, 'end_date')
  if (to.start < from.start) throw query.error('end_date', 'end_date 不能早于 begin_date')
  if (to.start - from.start > MOST_DAYS * DAY) throw query.error('end_date', '查询日期跨度不能超过30天')
  const wanted = query.string.optional('complainted_mchid', { min: 1, max: 64 })
  const found = [
    ...complaints.where(context, { mchid: merchant.mchid }),
    ...complaints.where(context, { complainted_mchid: merchant.mchid }).filter(isOfPartner),
  ]
    .filter(({ createdAt }) => createdAt >= from.start && createdAt < to.end)
    .filter(({ complainted_mchid }) => wanted === undefined || complainted_mchid === wanted)
    .sort((left, right) => left.createdAt - right.createdAt)
  return ok(page(found, query, LIST, (each) => toWire(call, each, 'listed')))
}

const isOfPartner = ({ mchid, complainted_mchid }: Complaint): boolean => mchid !== complainted_mchid

function query(call: Call): OperationResponse {
  const complaint = getComplaint(call)
  complaints.decide(complaint, 'query')
  return ok(toWire(call, complaint, 'queried'))
}

function history(call: Call): OperationResponse {
  const { complaint_id } = getComplaint(call)
  const steps = negotiationsOf(call.context, complaint_id)
  return ok(page(steps, call.query, HISTORY, (each) => toNegotiation(each, call.origin)))
}

function page<Item>(
  items: readonly Item[],
  given: Fields,
  { limit: usual, most }: typeof LIST,
  toItem: (item: Item) => object,
) {
  const limit = readNumber(given, 'limit', { min: 1, max: most }) ?? usual
  const offset = readNumber(given, 'offset', { min: 0 }) ?? 0
  return {
    data: items.slice(offset, offset + limit).map(toItem),
    limit,
    offset,
    total_count: items.length,
  }
}

function readNumber(
  given: Fields,
  name: string,
  { min, max = Number.MAX_SAFE_INTEGER }: { readonly min: number; readonly max?: number },
): number | undefined {
  const text = given.string.optional(name)
  if (text === undefined) return undefined
  const value = Number(text)
  if (!Number.isSafeInteger(value) || value < min || value > max)
    throw given.error(name, `${name} 应为 ${min} 至 ${max} 的整数`)
  return value
}

function readDay(given: Fields, name: string) {
  const day = dayOf(given.string(name, { min: 1, max: 10 }))
  if (day === undefined)
    throw given.error(name, `${name} 应为 yyyy-MM-dd 格式的日期，如 ${dateInBeijing(new Date(0))}`)
  return day
}

const withoutContent =
  (act: (call: Call) => void) =>
  (call: Call): OperationResponse => {
    act(call)
    return noContent
  }

export const complaintOperations: readonly DomainOperation[] = [
  { method: 'GET', path: root, handle: list },
  { method: 'GET', path: one, handle: query },
  { method: 'GET', path: `${one}/negotiation-historys`, handle: history },
  { method: 'POST', path: `${one}/response`, handle: withoutContent(replyToComplaint) },
  { method: 'POST', path: `${one}/response-immediate-service`, handle: replyAtOnce },
  { method: 'POST', path: `${one}/complete`, handle: withoutContent(completeComplaint) },
  { method: 'POST', path: `${one}/update-refund-progress`, handle: withoutContent(updateRefundProgress) },
  { method: 'POST', path: addresses, handle: createAddress },
  { method: 'GET', path: addresses, handle: queryAddress },
  { method: 'PUT', path: addresses, handle: updateAddress },
  { method: 'DELETE', path: addresses, handle: deleteAddress },
]
