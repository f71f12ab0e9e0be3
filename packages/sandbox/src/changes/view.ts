import { rfc3339 } from '../clock/beijing-time'
import type { Cause, Move } from './change'
import { objectSchema } from '../domain/schema'

/** A change of the state of an entity. */
export type MoveView = ReturnType<typeof moveView>

/** A move for people and tests. */
export function moveView({ at, ...move }: Move) {
  return { ...move, time: rfc3339(new Date(at)) }
}

const string = (description: string) => ({ type: 'string', description }) as const

const causeKinds = ['request', 'action', 'time', 'other'] as const satisfies readonly Cause['by'][]

export const moveSchema = objectSchema(
  {
    sequence: { type: 'integer', description: 'Number of the move; later ones have higher numbers.' },
    kind: string('Kind of the entity, such as `refund`.'),
    mchid: string('Merchant ID.'),
    key: string('Key of the entity besides the merchant ID; several parts are joined by commas.'),
    event: string('Event of the state machine; empty if it is not known.'),
    from: string('State before; `null` for an entity that was created.'),
    to: string('State after.'),
    time: { type: 'string', format: 'date-time', description: 'Business time.' },
    cause: {
      ...objectSchema(
        {
          by: { type: 'string', enum: causeKinds },
          request_id: string('`Request-ID` of the request of the merchant.'),
          route: string('Method and path of the request.'),
          action: string('Function of the control API, or kind of the deadline.'),
        },
        ['by'],
      ),
      description: 'What caused it.',
    },
  },
  ['sequence', 'kind', 'mchid', 'key', 'event', 'to', 'time', 'cause'],
)

export const moveResult = { name: 'Move', schema: () => moveSchema }
