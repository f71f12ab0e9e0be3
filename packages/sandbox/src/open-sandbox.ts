import { inspect } from 'node:util'
import { type Changes, openChanges } from './changes/changes'
import { type ControlOf, controlFunctions } from './control/functions'
import type { ControlContext } from './domain/control-action'
import { type Domains, type LoadedDomains, unloadedDomains } from './domains/loaded'
import { merchantDomain } from './domains/merchants/domain'
import { migrations } from './domains/migrations'
import { type ListenOptions, type Listening, listen as listenOn } from './http/listen'
import { identifiers as identifiersFrom, systemRandom } from './identifiers/random'
import { type OpenedContext, openContext, openState } from './open-context'
import { keyPairsOfFile } from './platform/key-file'
import { type KeyPairs, generatedKeyPairs, givenKeyPairs } from './platform/key-pairs'
import { serverIdentity } from './platform/server-certificate'
import { type SandboxOptions, checkOptions, controlTokenOf, hostsOf } from './sandbox-options'
import { restoreDump } from './state/dump'
import { readKeys } from './state/read-keys'
import { takeSnapshot } from './state/snapshots'
import { type Database, openDatabase } from './storage/database'
import { openSettings } from './storage/settings'

/**
 * A sandbox that can serve, and that loads its domains for the first request: a command has printed its address by then.
 */
export interface OpenedSandbox {
  readonly context: ControlContext
  readonly merchants: ControlOf<readonly [typeof merchantDomain]>['merchants']
  /** Loads the domains; what is due by then runs. */
  readonly load: () => Promise<Domains>
  /** Processes a request in this process. */
  readonly send: (request: Request) => Promise<Response>
  readonly listen: (options?: ListenOptions) => Promise<Listening>
  readonly close: () => Promise<void>
}

/**
 * Opens a sandbox.
 *
 * @throws StorageError if the database cannot be opened
 * @throws OptionError for an unknown or malformed option
 */
export async function openSandbox(options: SandboxOptions = {}): Promise<OpenedSandbox> {
  checkOptions(options)
  const report = options.onError ?? toStandardError
  const token = controlTokenOf(options)
  const keyPairs = keyPairsOf(options)
  const changes = openChanges(openDatabase(options.database ?? ':memory:', migrations), report)
  const { database } = changes
  const isNew = openSettings(database).get('platform') === undefined
  const domains = unloadedDomains()
  const send = async (request: Request): Promise<Response> => {
    const { application } = await requests()
    return application.fetch(asSent(request), {})
  }
  let opened: OpenedContext | undefined
  try {
    if (isNew && options.state !== undefined) restore(changes, keyPairs, options)
    await keyPairs.prepare(pairsNeeded(database))
    opened = openContext({ changes, keyPairs, domains, report, send }, options)
    if (isNew) await seedNew(opened.context, domains, options)
  } catch (error) {
    opened?.timer.stop()
    database.close()
    throw error
  }
  const { context, timer } = opened
  const load = once(async () => {
    const all = await domains.load()
    timer.set()
    return all
  })
  const requests = once(async () => {
    const loaded = await load()
    const { openRequests } = await import('./requests')
    return openRequests({ domains: loaded, context, token, report, options })
  })
  context.dispatcher.wake()
  const identity = {
    settings: openSettings(database),
    identifiers: identifiersFrom(options.random ?? systemRandom),
    keyPairs,
    get authority() {
      return context.platform.authority
    },
  }
  const servers = new Set<Listening>()
  return {
    context,
    merchants: controlFunctions([merchantDomain], context).merchants,
    load,
    send,
    listen: async (listenOptions) => {
      const { binding, ...opened } = await listenOn(
        {
          listener: async () => (await requests()).listener,
          report,
          allowedHosts: hostsOf(options),
          identify: (names) => serverIdentity(identity, names),
        },
        listenOptions,
      )
      const demanded = binding === 'network' || token.demanded === 'everywhere'
      const server = { ...opened, controlToken: demanded ? token.value : undefined }
      servers.add(server)
      return server
    },
    close: once(async () => {
      context.feed.close()
      await Promise.all([...servers].map((server) => server.close()))
      timer.stop()
      await context.dispatcher.close()
      database.close()
    }),
  }
}

/** Runs something once, when it is first needed. */
function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | undefined
  return () => (loading ??= load())
}

function restore(changes: Changes, keyPairs: KeyPairs, options: SandboxOptions): void {
  const { database } = changes
  const read = (): void => {
    // Otherwise new keys would be created, which no client of the state knows.
    if (openSettings(database).get('platform') === undefined)
      throw new TypeError('The database contains no keys.')
    readKeys(openState(changes, keyPairs, options).state)
  }
  restoreDump({ database, domains: migrations, readKeys: read }, options.state)
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

/** Applies the seed of a new database, and keeps it as a snapshot. */
async function seedNew(
  context: ControlContext,
  domains: LoadedDomains,
  { seed, seedFile }: SandboxOptions,
): Promise<void> {
  if (seed === undefined && seedFile === undefined) return
  await domains.load()
  const { applySeed } = await import('./state/apply-seed')
  const { readSeedFile } = await import('./state/seed-file')
  if (seedFile !== undefined) await applySeed(context, readSeedFile(seedFile))
  if (seed !== undefined) await applySeed(context, seed)
  context.transact(() => takeSnapshot(context.database, 'seed', context.clock.wire()))
}
