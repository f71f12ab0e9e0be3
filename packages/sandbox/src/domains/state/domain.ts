import { type ControlContext, action } from '../../domain/control-action'
import { ControlError } from '../../domain/control-error'
import { defineDomain } from '../../domain/define-domain'
import { type Static, objectSchema } from '../../domain/schema'
import { rfc3339 } from '../../clock/beijing-time'
import { type Comparison, ENTITIES_LIMIT, compareDumps } from '../../state/compare'
import { type Dump, clearTables, restoreDump } from '../../state/dump'
import { readKeys } from '../../state/read-keys'
import { type Seed, seedSchema } from '../../state/seed'
import { SIZE_LIMIT } from '../../state/seed-limit'
import {
  type Snapshot,
  STATE_LIMIT,
  exportState,
  listSnapshots,
  readSnapshot,
  removeSnapshot,
  takeSnapshot,
} from '../../state/snapshots'
import { StorageError } from '../../storage/storage-error'

const nameSchema = objectSchema(
  {
    name: {
      type: 'string',
      pattern: '^[A-Za-z0-9_.-]{1,64}$',
      description: 'Letters, digits and `_.-`. An earlier snapshot of the name is replaced.',
    },
  },
  ['name'],
)

const resetSchema = objectSchema({
  merchants: {
    type: 'string',
    enum: ['kept', 'removed'],
    default: 'kept',
    description: 'Whether the merchants and their keys stay, so that clients need no other configuration.',
  },
})

/** Parts of the state that a reset keeps. */
export type Reset = Static<typeof resetSchema>

/** A snapshot of the state. */
export interface SnapshotView {
  readonly name: string
  /** RFC 3339, real time. */
  readonly create_time: string
  /** Characters of its JSON. */
  readonly size: number
}

const snapshotResult = {
  name: 'Snapshot',
  schema: () =>
    objectSchema(
      {
        name: { type: 'string' },
        create_time: { type: 'string', format: 'date-time', description: 'Real time.' },
        size: { type: 'integer', description: 'Characters of its JSON.' },
      },
      ['name', 'create_time', 'size'],
    ),
}

const dumpSchema = objectSchema(
  {
    format: { type: 'integer', const: 1 },
    versions: { type: 'object', additionalProperties: true },
    tables: { type: 'object', additionalProperties: true, description: 'All rows of all tables.' },
  },
  ['format', 'versions', 'tables'],
)

const text = { type: 'string' } as const
const fen = { type: 'integer', description: 'Fen.' } as const
const rows = {
  type: 'integer',
  description: 'Rows that only this one has; a row that changed counts on both sides.',
} as const
const entityState = { type: 'string', description: 'Missing if it is not there.' } as const

const comparisonSchema = objectSchema(
  {
    entities: {
      type: 'array',
      items: objectSchema({ kind: text, mchid: text, key: text, before: entityState, after: entityState }, [
        'kind',
        'mchid',
        'key',
      ]),
      description: `Entities in another state, or in only one of the two: at most ${ENTITIES_LIMIT}.`,
    },
    entity_count: { type: 'integer', description: 'Number of entities that differ.' },
    balances: {
      type: 'array',
      items: objectSchema({ mchid: text, account: text, before: fen, after: fen }, [
        'mchid',
        'account',
        'before',
        'after',
      ]),
    },
    records: {
      type: 'array',
      items: objectSchema({ table: text, before: rows, after: rows }, ['table', 'before', 'after']),
    },
  },
  ['entities', 'entity_count', 'balances', 'records'],
)

const view = ({ name, takenAt, size }: Snapshot): SnapshotView => ({
  name,
  create_time: rfc3339(new Date(takenAt)),
  size,
})

/** Changes the whole state while no notification is delivered. The change is one transaction. */
async function replaceState(context: ControlContext, change: () => void): Promise<void> {
  const { database, dispatcher } = context
  await dispatcher.alone(() => {
    database.transaction(change)
    return Promise.resolve()
  })
  // Delivers and schedules what the new state has.
  if (!dispatcher.closed) context.transact(() => undefined)
}

async function restore(context: ControlContext, dump: unknown): Promise<void> {
  try {
    await replaceState(context, () => {
      const { database, migrations: domains } = context
      restoreDump(
        {
          database,
          domains,
          readKeys: () => {
            readKeys(context)
          },
        },
        dump,
      )
      context.restartNumbers('restored')
    })
  } catch (error) {
    if (error instanceof StorageError) throw new ControlError('FIELD_INVALID', error.message)
    throw error
  }
}

// The keys of the platform stay in any case: clients and the authority of the server depend on them.
const alwaysKept = ['settings', 'platform_certificates']

/** The whole state of the sandbox. */
export const stateDomain = defineDomain({
  name: 'state',
  control: {
    /** Removes everything but the merchants, the keys and the snapshots; the clock shows real time again. */
    reset: action({
      route: 'POST /state/reset',
      status: 204,
      summary: 'Reset the state',
      description:
        'Orders, money, notifications, faults and all else are removed, and the clock shows real time. Merchants, keys and snapshots stay.',
      body: resetSchema,
      run: (context, { merchants = 'kept' }: Reset = {}): Promise<void> =>
        replaceState(context, () => {
          clearTables(context.database, merchants === 'kept' ? [...alwaysKept, 'merchants'] : alwaysKept)
          context.clock.restart()
          context.faults.clear()
          context.restartNumbers('reset')
        }),
    }),
    /** The whole state as JSON, with its private keys. */
    export: action({
      route: 'GET /state',
      summary: 'Export the state',
      description: 'The whole state as JSON, with its private keys. Snapshots and faults are not part of it.',
      result: { name: 'State', schema: () => dumpSchema },
      run: ({ database }): Dump => exportState(database),
    }),
    /** Replaces the whole state by an exported one, which brings its merchants and keys. */
    import: action({
      route: 'POST /state/import',
      status: 204,
      summary: 'Import a state',
      description:
        'Replaces the whole state by an exported one of the same version, which brings its merchants and keys.',
      body: dumpSchema,
      bodyLimit: STATE_LIMIT,
      run: restore,
    }),
    /** Adds merchants, orders and whatever calls and actions lead to: all of a seed, or nothing. */
    seed: action({
      route: 'POST /state/seed',
      status: 204,
      summary: 'Apply a seed',
      description:
        'Adds merchants, orders, and whatever calls and control actions lead to: all of it, or nothing.',
      body: seedSchema,
      bodyLimit: SIZE_LIMIT,
      errors: [409],
      run: async (context, seed: Seed): Promise<void> => {
        // Only seeds need the catalog at once.
        const { applySeed } = await import('../../state/apply-seed')
        await applySeed(context, seed)
      },
    }),
    /** The snapshots, oldest first. */
    snapshots: action({
      route: 'GET /snapshots',
      summary: 'List the snapshots',
      result: { listOf: snapshotResult },
      run: ({ database }) => listSnapshots(database).map(view),
    }),
    /** Keeps the present state under a name. */
    snapshot: action({
      route: 'POST /snapshots',
      status: 201,
      summary: 'Keep the state as a snapshot',
      body: nameSchema,
      result: snapshotResult,
      errors: [409],
      run: (context, { name }: Static<typeof nameSchema>) =>
        view(context.transact(() => takeSnapshot(context.database, name, context.clock.wire()))),
    }),
    /** Replaces the whole state by that of a snapshot. */
    restore: action({
      route: 'POST /snapshots/{name}/restore',
      status: 204,
      summary: 'Restore a snapshot',
      errors: [404],
      run: (context, name: string): Promise<void> => restore(context, readSnapshot(context.database, name)),
    }),
    /** Compares a snapshot with the present state, or with another snapshot. */
    compare: action({
      route: 'GET /snapshots/{name}/comparison',
      summary: 'Compare a snapshot with the present state',
      description: 'Entities, balances and rows that differ; `before` is the snapshot.',
      query: objectSchema({ with: { type: 'string', description: 'Another snapshot instead.' } }),
      result: { name: 'StateComparison', schema: () => comparisonSchema },
      errors: [404, 409],
      arguments: ({ path: [name = ''], query }): [name: string, other?: string | undefined] => [
        name,
        query['with'],
      ],
      run: ({ database }, name: string, other?: string): Comparison =>
        compareDumps(
          readSnapshot(database, name),
          other === undefined ? exportState(database) : readSnapshot(database, other),
        ),
    }),
    /** Removes a snapshot. */
    removeSnapshot: action({
      route: 'DELETE /snapshots/{name}',
      status: 204,
      summary: 'Remove a snapshot',
      errors: [404],
      run: (context, name: string): void => {
        context.transact(() => {
          removeSnapshot(context.database, name)
        })
      },
    }),
  },
})
