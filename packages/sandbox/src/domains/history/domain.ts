import { type MoveSelection, readMoves } from '../../changes/history'
import { action } from '../../domain/control-action'
import { toControlError } from '../../domain/control-error'
import { defineDomain } from '../../domain/define-domain'
import { objectSchema } from '../../domain/schema'
import { type MoveView, moveResult, moveView } from '../../changes/view'

const DEFAULT_LIMIT = 100

const text = (description: string) => ({ type: 'string', description }) as const

/** Which moves to list. */
export type HistorySelection = Partial<Omit<MoveSelection, 'mchid' | 'only'>>

/** Each change of the state of an entity, with its cause. */
export const historyDomain = defineDomain({
  name: 'history',
  control: {
    /** Changes of state of a merchant's entities, newest first. */
    list: action({
      route: 'GET /merchants/{mchid}/history',
      summary: 'List the changes of state of a merchant',
      description: 'Newest first. For the next page, pass the `sequence` of the last item as `before`.',
      query: objectSchema({
        kind: text('Only entities of this kind, such as `refund`.'),
        key: text('Only the entity with this key.'),
        before: { ...text('Only moves with a lower number.'), pattern: '^[0-9]{1,15}$' },
        limit: {
          ...text(`At most so many moves, 1 to 500. Default ${DEFAULT_LIMIT}.`),
          pattern: '^(?:[1-9][0-9]?|[1-4][0-9]{2}|500)$',
        },
      }),
      result: { listOf: moveResult },
      errors: [404],
      arguments: ({ path: [mchid = ''], query }): [mchid: string, selection?: HistorySelection] => [
        mchid,
        {
          kind: query['kind'],
          key: query['key'],
          before: query['before'] === undefined ? undefined : Number(query['before']),
          limit: Number(query['limit'] ?? DEFAULT_LIMIT),
        },
      ],
      run: (context, mchid: string, selection: HistorySelection = {}): MoveView[] => {
        try {
          context.merchants.get(mchid)
        } catch (error) {
          throw toControlError(error, `merchant ${mchid}`, undefined)
        }
        const { limit = DEFAULT_LIMIT } = selection
        return readMoves(context.database, { ...selection, mchid, limit }).map(moveView)
      },
    }),
  },
})
