import type { Changes } from './changes/changes'
import { type DeadlineTimer, deadlineTimer } from './clock/deadline-timer'
import { type Deadline, openDeadlines } from './clock/deadlines'
import { sandboxClock, systemClock } from './clock/clock'
import { eventFeed } from './events/feed'
import { publishAttempt, publishSources } from './events/sources'
import { findAction } from './control/find-action'
import type { Context } from './domain/context'
import type { ControlContext } from './domain/control-action'
import { ControlError } from './domain/control-error'
import { deadlineRunner } from './domain/deadline'
import type { DomainParts, LoadedDomains } from './domains/loaded'
import { migrations } from './domains/migrations'
import { deliveryView } from './domains/notifications/view'
import { deliveryWithFaults, postponedBy } from './faults/deliver-with-faults'
import { faultRegistry } from './faults/registry'
import { numbers as numbersFrom } from './identifiers/numbers'
import { identifiers as identifiersFrom } from './identifiers/random'
import { type RandomSource, randomSource } from './identifiers/random-source'
import { openMerchants } from './merchants/merchants'
import { dispatcher as dispatcherOver } from './notifications/dispatcher'
import { httpFetch } from './notifications/http-fetch'
import { openOutbox } from './notifications/outbox'
import type { KeyPairs } from './platform/key-pairs'
import { openPlatform } from './platform/platform'
import { requestLog } from './records/request-log'
import { type SandboxOptions, recordsOf } from './sandbox-options'
import { openSettings } from './storage/settings'

interface Dependencies extends Pick<ControlContext, 'send' | 'keyPairs'> {
  readonly changes: Changes
  readonly domains: LoadedDomains
  /** Called with errors of the sandbox itself. */
  readonly report: (error: unknown) => void
}

/** Everything that a sandbox works with, and the schedule of its deadlines. */
export interface OpenedContext {
  readonly context: ControlContext
  readonly timer: DeadlineTimer
}

/** Opens the state and the services of a sandbox over its database. Nothing is due before the domains are loaded. */
export function openContext(
  { changes, keyPairs, domains, report, send }: Dependencies,
  options: SandboxOptions,
): OpenedContext {
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
  let runDeadlines: ReturnType<typeof deadlineRunner> | undefined
  const runDue = (): readonly Deadline[] => {
    const kinds = domains.parts()?.deadlines
    if (kinds === undefined || (state.deadlines.next() ?? Infinity) > state.clock.now().getTime()) return []
    const run = (runDeadlines ??= deadlineRunner(kinds))
    return database.transaction(() => run(context))
  }
  const parts = (): DomainParts => {
    const loaded = domains.parts()
    if (loaded === undefined) throw new Error('The domains of the sandbox are not loaded yet.')
    return loaded
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
    migrations,
    controls: () => parts().all,
    restartNumbers: random.restart,
    operations: () => parts().operations,
    runDue,
    transact: (work) => {
      runDue()
      const result = database.transaction(work)
      dispatcher.wake()
      if (domains.parts() !== undefined) timer.set()
      return result
    },
    act: (name, ...parameters) => {
      const inside = { ...context, transact: (work: () => unknown) => database.transaction(work) }
      const action = findAction(parts().all, name)
      // Actions on the state as a whole cannot be part of a transaction.
      if (action === undefined || /^(?:clock|state)\./.test(name))
        throw new ControlError(
          'FIELD_INVALID',
          `Unknown action ${JSON.stringify(name)} on orders or merchants.`,
        )
      action.bind(inside as ControlContext)(...(parameters as never[]))
    },
  }
  return { context, timer }
}

/** Opens the state of a sandbox, and creates the keys of WeChat Pay in a new one. */
export function openState(
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
      publicUrl: options.publicUrl,
    },
  } as const
  return { state, random }
}
