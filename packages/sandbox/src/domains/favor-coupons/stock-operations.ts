import { parseRfc3339, rfc3339 } from '../../clock/beijing-time'
import { ApiError } from '../../domain/api-error'
import { readCaller } from '../../domain/caller'
import { repetitionOf } from '../../domain/machine'
import { type Call, type DomainOperation, type OperationResponse, ok } from '../../domain/operation'
import { readPage, selectPage, sliceOf } from '../../domain/page'
import { lockBudget } from './budget'
import { favorStocks } from './entities'
import { favorErrors } from './errors'
import { stockEnd } from './expiry'
import { readStock } from './read-stock'
import type { FavorStock } from './stock'
import { stopStock } from './stop'
import { stockToWire } from './wire'

const root = '/v3/marketing/favor'
const PAGES = { standard: 10, most: 100 }

function create(call: Call): OperationResponse {
  const { merchant, context, fingerprint } = call
  const { mchid } = merchant
  const wanted = readStock(call)
  const known = favorStocks.find(context, { mchid, out_request_no: wanted.out_request_no })
  const decision = favorStocks.decide(known, 'create', repetitionOf(known?.accepted, fingerprint))
  if (known !== undefined) return ok(stockToWire(known, 'created'))
  const now = context.clock.now()
  const stock: FavorStock = {
    ...wanted,
    status: decision.kind === 'move' ? decision.to : 'unactivated',
    stock_id: context.numbers.stockId(),
    mchid,
    distributed: 0,
    locked: 0,
    createdAt: now.getTime(),
    accepted: fingerprint,
  }
  favorStocks.insert(context, stock)
  stockEnd.schedule(context, { dueAt: stock.endsAt, mchid, number: stock.stock_id })
  return ok(stockToWire(stock, 'created'))
}

/**
 * The stock of a request that its creator alone may send.
 *
 * @throws ApiError NO_AUTH for another merchant
 */
function ownStock({ path, body, merchant, context }: Call): FavorStock {
  const creator = body.string('stock_creator_mchid', { min: 1, max: 20 })
  if (creator !== merchant.mchid) throw new ApiError(favorErrors.notCreator)
  return favorStocks.get(context, { stock_id: path.string('stock_id'), mchid: creator })
}

function start(call: Call): OperationResponse {
  const { context } = call
  const stock = ownStock(call)
  const decision = favorStocks.decide(stock, 'start')
  if (decision.kind !== 'move') return ok(stockToWire(stock, 'started'))
  const startedAt = context.clock.now().getTime()
  const started = favorStocks.move(context, stock, decision, { startedAt, ...lockBudget(context, stock) })
  return ok(stockToWire(started, 'started'))
}

function pause(call: Call): OperationResponse {
  const paused = favorStocks.apply(call.context, ownStock(call), 'pause')
  return ok(stockToWire(paused, 'paused', call.context.clock.now().getTime()))
}

function restart(call: Call): OperationResponse {
  const restarted = favorStocks.apply(call.context, ownStock(call), 'restart')
  return ok(stockToWire(restarted, 'restarted', call.context.clock.now().getTime()))
}

function stop(call: Call): OperationResponse {
  return ok(stockToWire(stopStock(call.context, ownStock(call), 'stop'), 'stopped'))
}

/**
 * Changes the goods that the coupons of a stock are for.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4017164667
 */
function modifyGoods(call: Call): OperationResponse {
  const { body, context } = call
  const stock = ownStock(call)
  if (stock.use.available_items.length === 0 || stock.status === 'stoped')
    throw new ApiError(favorErrors.noSingleItem)
  const deleted = new Set(body.strings.optional('delete_goods_id_list'))
  const added = body.strings.optional('add_goods_id_list') ?? []
  const available_items = [...new Set([...stock.use.available_items, ...added])].filter(
    (each) => !deleted.has(each),
  )
  if (available_items.length === 0) throw body.error('delete_goods_id_list', '单品券至少保留一个单品编码')
  favorStocks.save(context, { ...stock, use: { ...stock.use, available_items } })
  return ok(stockToWire(stock, 'paused', context.clock.now().getTime()))
}

// Any merchant that knows both numbers can query a stock: the merchants that send its coupons do.
function namedStock({ path, query, context }: Call): FavorStock {
  const mchid = query.string('stock_creator_mchid', { min: 1, max: 20 })
  return favorStocks.get(context, { stock_id: path.string('stock_id'), mchid })
}

function queryStock(call: Call): OperationResponse {
  const stock = namedStock(call)
  favorStocks.decide(stock, 'query')
  return ok(stockToWire(stock, 'queried'))
}

function list(call: Call): OperationResponse {
  const { query, context } = call
  const mchid = readCaller(call, query, 'stock_creator_mchid')
  const time = (name: string): number | undefined => {
    const text = query.string.optional(name)
    const parsed = text === undefined ? undefined : parseRfc3339(text)
    if (text !== undefined && parsed === undefined)
      throw query.error(name, `${name} 应为 RFC 3339 格式，如 ${rfc3339(context.clock.wire())}`)
    return parsed === undefined ? undefined : parsed.getTime() + context.clock.ahead()
  }
  const range = readPage(query, PAGES)
  const page = selectPage<FavorStock>(
    context.database,
    'favor_stocks',
    [
      ['mchid = ?', mchid],
      ['status = ?', query.string.optional('status')],
      ['createdAt >= ?', time('create_start_time')],
      ['createdAt <= ?', time('create_end_time')],
    ],
    range,
  )
  return ok({ ...page, ...range, data: page.data.map((stock) => stockToWire(stock, 'queried')) })
}

function listed(itemsOf: (stock: FavorStock) => readonly string[]): (call: Call) => OperationResponse {
  return (call) => {
    const stock = namedStock(call)
    const range = readPage(call.query, PAGES)
    return ok({ ...sliceOf(itemsOf(stock), range), ...range, stock_id: stock.stock_id })
  }
}

/** Operations on stocks of cash coupons. */
export const stockOperations: readonly DomainOperation[] = [
  { method: 'POST', path: `${root}/coupon-stocks`, handle: create },
  { method: 'POST', path: `${root}/stocks/{stock_id}/start`, handle: start },
  { method: 'POST', path: `${root}/stocks/{stock_id}/pause`, handle: pause },
  { method: 'POST', path: `${root}/stocks/{stock_id}/restart`, handle: restart },
  { method: 'POST', path: `${root}/stocks/{stock_id}/stop`, handle: stop },
  { method: 'POST', path: `${root}/stocks/{stock_id}/modify-goods-id`, handle: modifyGoods },
  { method: 'GET', path: `${root}/stocks`, handle: list },
  { method: 'GET', path: `${root}/stocks/{stock_id}`, handle: queryStock },
  {
    method: 'GET',
    path: `${root}/stocks/{stock_id}/merchants`,
    handle: listed(({ use }) => use.available_merchants),
  },
  {
    method: 'GET',
    path: `${root}/stocks/{stock_id}/items`,
    handle: listed(({ use }) => use.available_items),
  },
]
