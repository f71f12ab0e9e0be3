import { type Advanced, MAX_ADVANCE, MAX_FIRED, advance } from '../../clock/advance'
import { parseRfc3339 } from '../../clock/beijing-time'
import { type ControlContext, action } from '../../domain/control-action'
import { ControlError } from '../../domain/control-error'
import { defineDomain } from '../../domain/define-domain'
import { type Static, objectSchema } from '../../domain/schema'

const DEFAULT_DEADLINES = 20

const secondsSchema = objectSchema(
  {
    seconds: {
      type: 'integer',
      minimum: 0,
      maximum: MAX_ADVANCE / 1000,
      description: 'Seconds to advance business time by.',
    },
  },
  ['seconds'],
)

const timeSchema = objectSchema(
  {
    time: {
      type: 'string',
      description:
        'Business time in RFC 3339, not before the current one. An earlier one only while nothing has happened.',
    },
  },
  ['time'],
)

const clockFields = {
  time: { type: 'string', format: 'date-time', description: 'Business time.' },
  real_time: { type: 'string', format: 'date-time', description: 'Real time, which clients have.' },
  offset_seconds: {
    type: 'number',
    description: 'How far business time is ahead. Times that a request states are moved by it.',
  },
  frozen: { type: 'boolean', description: 'Whether business time stands still.' },
} as const

const required = ['time', 'real_time', 'offset_seconds', 'frozen'] as const

const result = { name: 'Clock', schema: () => objectSchema(clockFields, required) }

const firedSchema = objectSchema(
  {
    time: { type: 'string', format: 'date-time', description: 'Business time.' },
    kind: {
      type: 'string',
      description:
        'Kind of deadline, such as `transaction-expires`; `notification` for an attempt to deliver one.',
    },
    mchid: { type: 'string' },
    number: { type: 'string', description: 'Number of the entity, or ID of the notification.' },
  },
  ['time', 'kind', 'mchid', 'number'],
)

/** Something that is due. */
export type DueEvent = Static<typeof firedSchema>

const advancedResult = {
  name: 'AdvancedClock',
  schema: () =>
    objectSchema(
      {
        ...clockFields,
        fired: {
          type: 'array',
          items: firedSchema,
          description: `What happened, in order; at most ${MAX_FIRED} events.`,
        },
        fired_count: { type: 'integer', description: 'Number of all events.' },
      },
      [...required, 'fired', 'fired_count'],
    ),
}

// Both times are of the same moment.
function toJson(_: unknown, { clock }: ControlContext) {
  const time = clock.now()
  const ahead = clock.ahead()
  return {
    time: time.toISOString(),
    real_time: new Date(time.getTime() - ahead).toISOString(),
    offset_seconds: ahead / 1000,
    frozen: clock.frozen(),
  }
}

const advancedToJson = ({ fired, count }: Advanced, context: ControlContext) => ({
  ...toJson(undefined, context),
  fired: fired.map(({ at, ...event }) => ({ time: new Date(at).toISOString(), ...event })),
  fired_count: count,
})

async function advanceBy(context: ControlContext, milliseconds: number): Promise<Advanced> {
  if (!Number.isSafeInteger(milliseconds) || milliseconds < 0 || milliseconds > MAX_ADVANCE) {
    throw new ControlError(
      'FIELD_INVALID',
      `The clock is advanced by an integer from 0 to ${MAX_ADVANCE} milliseconds, received ${milliseconds}.`,
    )
  }
  const advanced = await advance(context, milliseconds)
  // The next deadline is sooner now.
  if (!context.dispatcher.closed) context.transact(() => undefined)
  return advanced
}

/** Sets business time: what becomes due until then runs. An earlier time is possible while nothing has happened. */
async function setTo(context: ControlContext, { time }: { readonly time: string }): Promise<Advanced> {
  const wanted = parseRfc3339(time)
  if (wanted === undefined)
    throw new ControlError(
      'FIELD_INVALID',
      'Field "time" must be a time in RFC 3339, such as 2026-05-10T12:00:00+08:00.',
    )
  const { clock, database } = context
  const milliseconds = wanted.getTime() - clock.now().getTime()
  if (milliseconds >= 0) return advanceBy(context, milliseconds)
  const happened = ['deadlines', 'notifications', 'ledger_entries'].some(
    (table) => database.get(`SELECT 1 FROM ${table} LIMIT 1`) !== undefined,
  )
  if (happened) {
    throw new ControlError(
      'STATE_CONFLICT',
      `Business time is ${clock.now().toISOString()}, and cannot go back once something has happened. Reset the sandbox first.`,
    )
  }
  clock.reset(wanted)
  return { fired: [], count: 0 }
}

/** Business time and its deadlines. */
export const clockDomain = defineDomain({
  name: 'clock',
  control: {
    /** Business time. */
    now: action({
      route: 'GET /clock',
      summary: 'Get business time',
      result,
      toJson,
      run: ({ clock }) => clock.now(),
    }),
    /** Everything that is due next: deadlines and attempts to deliver notifications, soonest first. */
    deadlines: action({
      route: 'GET /clock/deadlines',
      summary: 'List what is due next',
      description: 'Deadlines of entities and attempts to deliver notifications, soonest first.',
      query: objectSchema({
        limit: {
          type: 'string',
          pattern: '^(?:[1-9][0-9]?|100)$',
          description: `At most so many, 1 to 100. Default ${DEFAULT_DEADLINES}.`,
        },
      }),
      result: { listOf: { name: 'DueEvent', schema: () => firedSchema } },
      arguments: ({ query }): [limit?: number] => [Number(query['limit'] ?? DEFAULT_DEADLINES)],
      run: ({ deadlines, outbox }, limit = DEFAULT_DEADLINES): DueEvent[] =>
        [
          ...deadlines.list(limit),
          ...outbox.due(new Date(8.64e15), limit).map(({ id, mchid, dueAt }) => ({
            dueAt: dueAt ?? 0,
            kind: 'notification',
            mchid,
            number: id,
          })),
        ]
          .toSorted((a, b) => a.dueAt - b.dueAt)
          .slice(0, limit)
          .map(({ dueAt, ...due }) => ({ time: new Date(dueAt).toISOString(), ...due })),
    }),
    /**
     * Advances business time by milliseconds. Whatever becomes due in between (expiries, notification
     * retries) runs in order, and is returned.
     */
    advance: action({
      route: 'POST /clock/advance',
      summary: 'Advance business time',
      description:
        'Whatever becomes due in between (expiries, notification retries) runs in order, and is in the response.',
      body: secondsSchema,
      result: advancedResult,
      toJson: advancedToJson,
      arguments: ({ body }): [milliseconds: number] => [(body as { seconds: number }).seconds * 1000],
      run: advanceBy,
    }),
    /** Sets business time. What becomes due until then runs, as by `advance`. */
    set: action({
      route: 'POST /clock/set',
      summary: 'Set business time',
      description: 'What becomes due until then runs in order, and is in the response.',
      body: timeSchema,
      result: advancedResult,
      errors: [409],
      toJson: advancedToJson,
      run: setTo,
    }),
    /** Stops business time: it moves only by `advance` and `set`. Clients still have real time. */
    freeze: action({
      route: 'POST /clock/freeze',
      summary: 'Stop business time',
      description: 'It moves only by `advance` and `set`. Requests are still signed by real time.',
      result,
      toJson,
      run: ({ clock, transact }) => {
        transact(() => {
          clock.freeze()
        })
        return clock.now()
      },
    }),
    /** Lets business time pass again, from where it is. */
    resume: action({
      route: 'POST /clock/resume',
      summary: 'Let business time pass again',
      result,
      toJson,
      run: ({ clock, transact }) => {
        transact(() => {
          clock.resume()
        })
        return clock.now()
      },
    }),
  },
})
