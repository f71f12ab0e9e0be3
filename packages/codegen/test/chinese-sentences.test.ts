import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { readInput } from '../src/generate'
import type { Member, Shape } from '../src/model/shape'
import { membersBelow } from '../src/pages/field-table'

const { model } = readInput(fileURLToPath(new URL('../../catalog', import.meta.url)))

/** The operations and events that every shop begins with. */
const BASIC = {
  below: ['/v3/payscore/serviceorder', '/v3/certificates', '/v3/refund/domestic/refunds'],
  routes: [
    'POST /v3/pay/transactions/jsapi',
    'POST /v3/pay/transactions/app',
    'POST /v3/pay/transactions/h5',
    'POST /v3/pay/transactions/native',
    'GET /v3/pay/transactions/id/{transaction_id}',
    'GET /v3/pay/transactions/out-trade-no/{out_trade_no}',
    'POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close',
  ],
  events: [
    'PAYSCORE.USER_CONFIRM',
    'PAYSCORE.USER_PAID',
    'TRANSACTION.SUCCESS',
    'REFUND.SUCCESS',
    'REFUND.ABNORMAL',
    'REFUND.CLOSED',
  ],
}

const isBasic = (route: string, path: string): boolean =>
  BASIC.below.some((prefix) => path === prefix || path.startsWith(`${prefix}/`)) ||
  BASIC.routes.includes(route)

/** The fields at every depth that the pages show. */
function* fieldsOf(members: readonly Member[], depth = 0): Generator<Member> {
  for (const member of members) {
    yield member
    if (depth < 6) yield* fieldsOf(membersBelow(member.shape, model), depth + 1)
  }
}

const below = (shape: Shape | undefined): readonly Member[] =>
  shape === undefined ? [] : membersBelow(shape, model)

const shown = [
  ...model.operations
    .filter(({ api, route, path }) => api === 'v3' && isBasic(route, path))
    .flatMap(({ pathParameters, query, headers, request, response }) => [
      ...pathParameters,
      ...query,
      ...headers,
      ...below(request?.shape),
      ...below(response.shape),
    ]),
  ...model.webhooks
    .filter(({ api, event }) => api === 'v3' && BASIC.events.includes(event))
    .flatMap(({ resource }) => below(resource)),
]

it('every field of the basic operations has a Chinese sentence', () => {
  const places = [...fieldsOf(shown)]
  expect(places.length).toBeGreaterThan(1000)
  const missing = new Set(
    places
      .filter(({ meaning }) => meaning?.zh === undefined)
      .map(({ name, term }) => `${name} / ${term ?? ''}`),
  )
  expect([...missing].sort()).toEqual([])
})
