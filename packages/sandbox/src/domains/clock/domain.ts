import { MAX_ADVANCE, advance } from '../../clock/advance'
import { type ControlContext, action } from '../../domain/control-action'
import { ControlError } from '../../domain/control-error'
import { defineDomain } from '../../domain/define-domain'
import { objectSchema } from '../../domain/schema'

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

const result = {
  name: 'Clock',
  schema: () =>
    objectSchema(
      {
        time: { type: 'string', format: 'date-time', description: 'Business time.' },
        real_time: { type: 'string', format: 'date-time', description: 'Real time, which clients have.' },
        offset_seconds: {
          type: 'number',
          description: 'How far business time is ahead. Times that a request states are moved by it.',
        },
      },
      ['time', 'real_time', 'offset_seconds'],
    ),
}

// Both times are of the same moment.
function toJson(_: unknown, { clock }: ControlContext) {
  const real = clock.wire()
  return {
    time: new Date(real.getTime() + clock.ahead()).toISOString(),
    real_time: real.toISOString(),
    offset_seconds: clock.ahead() / 1000,
  }
}

/** Business time and its deadlines. */
export const clockDomain = defineDomain({
  name: 'clock',
  migrations: [
    `
    CREATE TABLE deadlines (
      sequence INTEGER PRIMARY KEY,
      due_at INTEGER NOT NULL,
      kind TEXT NOT NULL,
      mchid TEXT NOT NULL,
      number TEXT NOT NULL
    ) STRICT;
    CREATE INDEX deadlines_by_time ON deadlines (due_at, sequence);
    `,
  ],
  control: {
    /** Business time. */
    now: action({
      route: 'GET /clock',
      summary: 'Get business time',
      result,
      toJson,
      run: ({ clock }) => clock.now(),
    }),
    /**
     * Advances business time by milliseconds. Whatever becomes due in between (expiries, notification
     * retries) runs in order.
     */
    advance: action({
      route: 'POST /clock/advance',
      summary: 'Advance business time',
      description: 'Whatever becomes due in between (expiries, notification retries) runs in order.',
      body: secondsSchema,
      result,
      toJson,
      arguments: ({ body }): [milliseconds: number] => [(body as { seconds: number }).seconds * 1000],
      run: async (context, milliseconds: number): Promise<void> => {
        if (!Number.isSafeInteger(milliseconds) || milliseconds < 0 || milliseconds > MAX_ADVANCE) {
          throw new ControlError(
            'FIELD_INVALID',
            `The clock is advanced by an integer from 0 to ${MAX_ADVANCE} milliseconds, received ${milliseconds}.`,
          )
        }
        await advance(context, milliseconds)
        // The next deadline is sooner now.
        if (!context.dispatcher.closed) context.transact(() => undefined)
      },
    }),
  },
})
