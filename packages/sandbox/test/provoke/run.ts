import { findOperation } from '@wxpay/catalog'
import type { Credentials, FaultView } from '../../src/index'
import type { SampleRequest } from '../../src/catalog/sample-request'
import { type Fixture, createFixture } from '../fixture'
import { requestOf, send } from '../remembered'
import { type TenantKind, tenantKinds } from '../../src/merchants/tenant-kind'
import { type Received, type SigningClient, signingClient } from '../signing-client'
import { type ReceivedV2, sendV2 } from './send-v2'
import type { Step } from './step'
import type { ProvokeRow } from './table'

type Fields = Readonly<Record<string, unknown>>

/** A merchant at a listening sandbox, and a merchant of each kind. */
export interface World {
  readonly url: string
  readonly fixture: Fixture
  readonly others: Readonly<Record<TenantKind, Credentials>>
}

/** Code and status of an error. */
export interface Provoked {
  readonly code: unknown
  readonly status: number
}

/** Seconds of a day: more business time would change the state of other rows, by settlements and deadlines. */
const DAY = 86_400

async function withOwnWorld<Result>(run: (world: World) => Promise<Result>): Promise<Result> {
  const world = await openWorld()
  try {
    return await run(world)
  } finally {
    await world.fixture.sandbox.close()
  }
}

/** Opens a listening sandbox with a merchant, and a merchant of each kind. */
export async function openWorld(): Promise<World> {
  const fixture = await createFixture({}, { transferLimit: 199_999 })
  const { merchants } = fixture.sandbox
  const others = Object.fromEntries(tenantKinds.map((kind) => [kind, merchants.create({ kind })]))
  return { fixture, url: (await fixture.sandbox.listen()).url, others: others as World['others'] }
}

let count = 0

/** Provokes an error over HTTP by the way of its row. */
export async function provoke({ found, code, way }: ProvokeRow, world: World): Promise<Provoked> {
  const { merchant } = world.fixture
  const client = signingClient(merchant, world.url)
  switch (way.kind) {
    case 'state':
      return way.row.steps.some((step) => 'pass' in step && step.pass > DAY)
        ? withOwnWorld((own) => runSteps(way.row.steps, own))
        : runSteps(way.row.steps, world)
    case 'wrong-signature':
      return provoked(
        await send(found, request(found, merchant), { merchant, client: wronglySigned(client) }),
      )
    case 'unknown-parameter': {
      const given = request(found, merchant)
      return provoked(
        await send(
          found,
          { ...given, query: { ...given.query, unknown_parameter: '1' } },
          { merchant, client },
        ),
      )
    }
    case 'request':
      return sendSample(found, world, merchant)
    case 'other-appid':
      return sendSample(found, world, merchant, { [way.name]: 'wx0000000000000000' })
    case 'other-merchant':
      return sendSample(found, world, world.others[way.merchant])
    case 'text': {
      const given = request(found, merchant)
      const text = { [way.name]: `sandbox_${code}` }
      return provoked(
        await send(
          found,
          { ...given, [way.location]: { ...given[way.location], ...text } },
          { merchant, client },
        ),
      )
    }
    case 'fault': {
      const { id } = (await control(world, 'POST /faults', {
        fault: { kind: 'error-code', code },
        match: { method: found.method.toUpperCase(), path: found.path, mchid: merchant.mchid },
      })) as FaultView
      try {
        if (found.operation['x-wxpay'].api !== 'v2')
          return provoked(await send(found, request(found, merchant), { merchant, client }))
        return provokedV2(await sendV2(found, merchant, world.url))
      } finally {
        await fetch(`${world.url}/sandbox/v1/faults/${id}`, { method: 'DELETE' })
      }
    }
  }
}

/** Sends the sample request of an operation, with changes of its body. */
async function sendSample(
  found: ProvokeRow['found'],
  { url }: World,
  merchant: Credentials,
  changes: Fields = {},
): Promise<Provoked> {
  if (found.operation['x-wxpay'].api === 'v2')
    return provokedV2(await sendV2(found, merchant, url, undefined, changes))
  const given = made(found, merchant)
  const changed = given.body === undefined ? given : { ...given, body: { ...given.body, ...changes } }
  return provoked(await send(found, changed, { merchant, client: signingClient(merchant, url) }))
}

const requests = new Map<string, SampleRequest>()

/** The request of an operation, made once: each of its codes is provoked by a change of it. */
function request(found: ProvokeRow['found'], merchant: Credentials): SampleRequest {
  const known = requests.get(found.route) ?? made(found, merchant)
  requests.set(found.route, known)
  return known
}

function made(found: ProvokeRow['found'], { mchid, appid }: Credentials): SampleRequest {
  const known = { mchid, sp_mchid: mchid, combine_mchid: mchid, appid, sp_appid: appid }
  return requestOf(found, 'required', known)
}

const wronglySigned = (client: SigningClient): SigningClient => ({
  ...client,
  call: (method, url, body, given) => client.call(method, url, body, { ...given, signedBody: 'other' }),
})

const provoked = ({ status, body }: Received): Provoked => ({ status, code: body['code'] })

const provokedV2 = ({ status, fields }: ReceivedV2): Provoked => ({
  status,
  code: fields['err_code'] ?? fields['error_code'],
})

/** Runs steps, and returns the error of the last; all others must be accepted. */
async function runSteps(steps: readonly Step[], world: World): Promise<Provoked> {
  const { merchant } = world.fixture
  const client = signingClient(merchant, world.url)
  const { time } = (await (await fetch(`${world.url}/sandbox/v1/clock`)).json()) as { readonly time: string }
  const day = (ago: number) =>
    new Date(Date.parse(time) + 8 * 3_600_000 - ago * 86_400_000).toISOString().slice(0, 10)
  const known: Record<string, string> = {
    mchid: merchant.mchid,
    appid: merchant.appid,
    serviceId: merchant.serviceId,
    number: `Provoke${(count += 1)}`,
    planId: String(20_000 + count),
    tomorrow: day(-1),
    weekAgo: day(7),
    nextMonth: day(-30),
    time: new Date().toISOString(),
  }
  const keep = (names: readonly string[] = [], body: unknown): void => {
    for (const name of names) known[name] = String((body as Fields)[name])
  }
  let last: Provoked | undefined
  for (const step of steps) {
    if (last?.code !== undefined && last.code !== 'SUCCESS')
      throw new Error(`rejected on the way: ${JSON.stringify(last)}`)
    if ('pass' in step) await control(world, 'POST /clock/advance', { seconds: step.pass })
    else if ('control' in step)
      keep(step.keep, await control(world, step.control, filled(step.with, known) as Fields))
    else if ('v2' in step) {
      const found = findOperation(step.v2)
      if (found === undefined) throw new Error(`the catalog has no ${step.v2}`)
      last = provokedV2(await sendV2(found, merchant, world.url, filled(step.with, known) as Fields))
    } else {
      const received = await call(client, step.call, filled(step.with, known) as Fields)
      keep(step.keep, received.body)
      last = provoked(received)
    }
    if ('isRejected' in step) last = undefined
  }
  if (last === undefined) throw new Error('no call')
  return last
}

/** Puts values into the braces of texts. */
function filled(value: unknown, known: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string')
    return value.replaceAll(/\{(\w+)\}/g, (_, name: string) => known[name] ?? name)
  if (Array.isArray(value)) return value.map((item) => filled(item, known))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, filled(member, known)]))
}

interface Split {
  readonly method: string
  readonly path: string
  readonly rest: Fields
}

function split(route: string, fields: Fields): Split {
  const [method = '', template = ''] = route.split(' ')
  const used = new Set<string>()
  const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    used.add(name)
    return encodeURIComponent(String(fields[name]))
  })
  // An order number is in the path and, for some operations, in the body too.
  const found = findOperation(route)
  const names = JSON.stringify(found?.operation.requestBody ?? {})
  const rest = Object.entries(fields).filter(([name]) => !used.has(name) || names.includes(`"${name}":{`))
  return { method, path, rest: Object.fromEntries(rest) }
}

function call(client: SigningClient, route: string, fields: Fields): Promise<Received> {
  const { method, path, rest } = split(route, fields)
  if (method !== 'GET') return client.call(method, path, rest)
  const search = new URLSearchParams(
    Object.entries(rest).map(([name, value]) => [name, String(value)]),
  ).toString()
  return client.get(search === '' ? path : `${path}?${search}`)
}

async function control({ url }: World, route: string, fields: Fields): Promise<unknown> {
  const { method, path, rest } = split(route, fields)
  const response = await fetch(`${url}/sandbox/v1${path}`, { method, body: JSON.stringify(rest) })
  const body: unknown = await response.json()
  if (!response.ok) throw new Error(`${route}: ${JSON.stringify(body)}`)
  return body
}
