import { inspect } from 'node:util'
import { type Changes, openChanges } from './changes/changes'
import { type DeadlineTimer, deadlineTimer } from './clock/deadline-timer'
import { type Deadline, openDeadlines } from './clock/deadlines'
import { sandboxClock, systemClock } from './clock/clock'
import { eventFeed } from './events/feed'
import { publishAttempt, publishSources } from './events/sources'
import { findAction } from './control/find-action'
import { type ControlOf, controlFunctions } from './control/functions'
import type { Context } from './domain/context'
import type { ControlContext } from './domain/control-action'
import { ControlError } from './domain/control-error'
import { deadlineRunner } from './domain/deadline'
import { domains } from './domains'
import { deliveryView } from './domains/notifications/view'
import { deliveryWithFaults, postponedBy } from './faults/deliver-with-faults'
import { faultRegistry } from './faults/registry'
import { type ListenOptions, type Listening, listen } from './http/listen'
import { numbers as numbersFrom } from './identifiers/numbers'
import { identifiers as identifiersFrom, systemRandom } from './identifiers/random'
import { openMerchants } from './merchants/merchants'
import { dispatcher as dispatcherOver } from './notifications/dispatcher'
import { httpFetch } from './notifications/http-fetch'
import { openOutbox } from './notifications/outbox'
import { type KeyPairs, generatedKeyPairs, givenKeyPairs } from './platform/key-pairs'
import { keyPairsOfFile } from './platform/key-file'
import { openPlatform } from './platform/platform'
import { serverIdentity } from './platform/server-certificate'
import { requestLog } from './records/request-log'
import { type RandomSource, randomSource } from './identifiers/random-source'
import { restoreDump } from './state/dump'
import { takeSnapshot } from './state/snapshots'
import { type SandboxOptions, checkOptions, controlTokenOf, recordsOf } from './sandbox-options'
import { type Database, openDatabase } from './storage/database'
import { openSettings } from './storage/settings'

type Domains = typeof domains

/**
 * Simulates users, WeChat Pay and time: everything that the HTTP control API does, as functions. Each throws
 * a ControlError if its subject does not exist or is in a state that does not allow it.
 */
export interface Control extends ControlOf<Domains> {
  readonly notifications: ControlOf<Domains>['notifications'] & {
    /** Resolves when no notification is being delivered and none is due. */
    idle(): Promise<void>
  }
}

/** A local WeChat Pay. */
export interface Sandbox {
  /**
   * Processes a request in-process, without a port: the API under `/v3`, the control API under `/sandbox/v1`.
   * Has the parameters of the global `fetch` and needs no `this`, so it can be passed wherever a `fetch` is
   * expected. A request with a `Host` header comes from a server that passes it on: the control API then
   * requires `controlToken`.
   */
  readonly fetch: (input: Request | string | URL, init?: RequestInit) => Promise<Response>
  /** Serves the same over HTTP/1.1, or over HTTPS with `tls`. */
  listen(options?: ListenOptions): Promise<Listening>
  readonly merchants: Control['merchants']
  readonly clock: Control['clock']
  readonly notifications: Control['notifications']
  readonly certificates: Control['certificates']
  readonly bills: Control['bills']
  readonly faults: Control['faults']
  readonly control: Control
  /**
   * Creates another sandbox with a copy of the present state: the same merchants, keys, orders and time. What happens in
   * one does not affect the other.
   *
   * @param options - options that differ from those of this sandbox; by default the copy is in memory
   */
  fork(options?: SandboxOptions): Promise<Sandbox>
  /** Stops serving and delivering, and closes the database. */
  close(): Promise<void>
}

/**
 * Creates a local WeChat Pay that verifies, signs, encrypts and stores as the real one does.
 *
 * @throws StorageError if the database cannot be opened
 * @throws OptionError for an unknown or malformed option
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012081606
 * @example
 * ```ts
 * import { createSandbox } from '@wxpay/sandbox'
 *
 * const sandbox = await createSandbox()
 * const server = await sandbox.listen()
 * const merchant = sandbox.merchants.create()
 * console.log(server.url, merchant.mchid)
 * await sandbox.close()
 * ```
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  checkOptions(options)
  const report = options.onError ?? toStandardError
  const token = controlTokenOf(options)
  const keyPairs = keyPairsOf(options)
  const changes = openChanges(openDatabase(options.database ?? ':memory:', domains), report)
  const { database } = changes
  const isNew = openSettings(database).get('platform') === undefined
  const send = async (request: Request): Promise<Response> => {
    const { application } = await requests()
    return application.fetch(asSent(request), {})
  }
  let opened: ReturnType<typeof openContext> | undefined
  try {
    if (isNew && options.state !== undefined) restoreDump(database, options.state, domains)
    await keyPairs.prepare(pairsNeeded(database))
    opened = openContext(changes, keyPairs, options, { report, send })
    if (isNew) await seedNew(opened.context, options)
  } catch (error) {
    opened?.timer.stop()
    database.close()
    throw error
  }
  const { context, timer } = opened
  const control = controlWithSettled(context)
  const requests = loadedOnce(async () => {
    const { openRequests } = await import('./requests')
    return openRequests({ domains, context, token, report, options })
  })
  context.dispatcher.wake()
  timer.set()
  const identity = {
    settings: openSettings(database),
    identifiers: identifiersFrom(options.random ?? systemRandom),
    keyPairs,
    get authority() {
      return context.platform.authority
    },
  }
  const servers = new Set<Listening>()
  let closed: Promise<void> | undefined
  return {
    fetch: async (input, init) => send(new Request(input, init)),
    listen: async (listenOptions) => {
      const { binding, ...opened } = await listen(
        {
          listener: async () => (await requests()).listener,
          report,
          allowedHosts: options.allowedHosts ?? [],
          identify: (names) => serverIdentity(identity, names),
        },
        listenOptions,
      )
      const demanded = binding === 'network' || token.demanded === 'everywhere'
      const server = { ...opened, controlToken: demanded ? token.value : undefined }
      servers.add(server)
      return server
    },
    merchants: control.merchants,
    clock: control.clock,
    notifications: control.notifications,
    certificates: control.certificates,
    bills: control.bills,
    faults: control.faults,
    control,
    fork: (changed = {}) =>
      createSandbox({ ...options, database: ':memory:', ...changed, state: control.state.export() }),
    close: () => {
      closed ??= (async () => {
        context.feed.close()
        await Promise.all([...servers].map((server) => server.close()))
        timer.stop()
        await context.dispatcher.close()
        database.close()
      })()
      return closed
    },
  }
}

/** Loads something once, when it is first needed. */
function loadedOnce<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | undefined
  return () => (loading ??= load())
}

function keyPairsOf({ keyPairs = [], keyFile }: SandboxOptions): KeyPairs {
  return givenKeyPairs(keyPairs, keyFile === undefined ? generatedKeyPairs() : keyPairsOfFile(keyFile))
}

// The platform's three pairs for a new database, and one for the first merchant.
function pairsNeeded(database: Database): number {
  if (openSettings(database).get('platform') === undefined) return 4
  return database.get('SELECT 1 FROM merchants LIMIT 1') === undefined ? 1 : 0
}

/** A request with the headers that the global `fetch` adds when it sends one. */
function asSent(request: Request): Request {
  // A request with a Host header has been sent, to a server that passes it on.
  if (request.headers.has('host')) return request
  for (const [name, value] of [
    ['accept', '*/*'],
    ['user-agent', 'node'],
  ] as const) {
    if (!request.headers.has(name)) request.headers.set(name, value)
  }
  return request
}

function toStandardError(fault: unknown): void {
  process.stderr.write(`${inspect(fault)}\n`)
}

function controlWithSettled(context: ControlContext): Control {
  const functions = controlFunctions(domains, context)
  return {
    ...functions,
    notifications: { ...functions.notifications, idle: () => context.dispatcher.idle() },
  }
}

interface Outside extends Pick<ControlContext, 'send'> {
  readonly report: (error: unknown) => void
}

function openContext(
  changes: Changes,
  keyPairs: KeyPairs,
  options: SandboxOptions,
  { report, send }: Outside,
): { readonly context: ControlContext; readonly timer: DeadlineTimer } {
  const { database } = changes
  const { state, random } = openState(changes, keyPairs, options)
  const feed = eventFeed()
  const log = requestLog(recordsOf(options))
  publishSources(feed, { changes, requestLog: log, outbox: state.outbox })
  const dispatcher = dispatcherOver({
    ...state,
    fetchFor: deliveryWithFaults(state.faults, options.notificationFetch ?? httpFetch, () =>
      state.clock.wire(),
    ),
    postponed: (notification) => postponedBy(state.faults, notification),
    attempted: (notification, attempt) => {
      publishAttempt(feed, notification, attempt)
      try {
        options.onDelivery?.(deliveryView(notification, attempt))
      } catch (error) {
        report(error)
      }
    },
    report,
  })
  const runDeadlines = deadlineRunner(domains.flatMap(({ deadlines }) => deadlines))
  const runDue = (): readonly Deadline[] => {
    if ((state.deadlines.next() ?? Infinity) > state.clock.now().getTime()) return []
    return database.transaction(() => runDeadlines(context))
  }
  const timer = deadlineTimer({
    ...state,
    run: () => {
      context.transact(() => undefined)
    },
    report,
  })
  const context: ControlContext = {
    ...state,
    dispatcher,
    keyPairs,
    send,
    feed,
    requestLog: log,
    migrations: domains,
    controls: domains,
    restartNumbers: random.restart,
    operations: domains.flatMap(({ operations }) => operations),
    runDue,
    transact: (work) => {
      runDue()
      const result = database.transaction(work)
      dispatcher.wake()
      timer.set()
      return result
    },
    act: (name, ...parameters) => {
      const inside = { ...context, transact: (work: () => unknown) => database.transaction(work) }
      const action = findAction(domains, name)
      // Actions on the state as a whole cannot be part of a transaction.
      if (action === undefined || /^(?:clock|state)\./.test(name))
        throw new ControlError(
          'FIELD_INVALID',
          `There is no action ${JSON.stringify(name)} on orders or merchants.`,
        )
      action.bind(inside as ControlContext)(...(parameters as never[]))
    },
  }
  return { context, timer }
}

/** Applies the seed of a new database, and keeps it as a snapshot. */
async function seedNew(context: ControlContext, { seed, seedFile }: SandboxOptions): Promise<void> {
  if (seed === undefined && seedFile === undefined) return
  const { applySeed } = await import('./state/apply-seed')
  const { readSeedFile } = await import('./state/seed-file')
  if (seedFile !== undefined) await applySeed(context, readSeedFile(seedFile))
  if (seed !== undefined) await applySeed(context, seed)
  context.transact(() => takeSnapshot(context.database, 'seed', context.clock.wire()))
}

function openState(
  changes: Changes,
  keyPairs: KeyPairs,
  options: SandboxOptions,
): { readonly state: Omit<Context, 'act'>; readonly random: RandomSource } {
  const { database } = changes
  const settings = openSettings(database)
  const random = randomSource(options, settings)
  random.restart('opened')
  const clock = sandboxClock(options.clock ?? systemClock, settings)
  const identifiers = identifiersFrom(random.bytes)
  const numbers = numbersFrom(identifiers)
  const platform = openPlatform(database, settings, clock, identifiers, keyPairs)
  const { productionKeys = 'refused' } = options
  const merchants = openMerchants({
    database,
    clock,
    identifiers,
    numbers,
    keyPairs,
    platform,
    productionKeys,
  })
  const state = {
    database,
    changes,
    clock,
    numbers,
    platform,
    merchants,
    deadlines: openDeadlines(database),
    outbox: openOutbox({ database, changes, clock, merchants, numbers, identifiers }),
    faults: faultRegistry(),
    policy: {
      refundInterval: options.refundInterval ?? 60,
      magicValues: options.magicValues ?? 'on',
    },
  } as const
  return { state, random }
}
