import { action } from '../../domain/control-action'
import { ControlError } from '../../domain/control-error'
import { checkParameters } from '../../domain/check-parameters'
import { defineDomain } from '../../domain/define-domain'
import { type Static, objectSchema } from '../../domain/schema'
import { type EntityDetail, actionView, detailOf } from '../../entities/detail'
import { type Kind, kindsOf, namedEventsOf, statesOf, transitionsOf } from '../../entities/kinds'
import { type EntitySummary, readEntities } from '../../entities/summary'
import { entityDetailResult, entityKindResult, entitySummaryResult } from './schemas'

const DEFAULT_LIMIT = 100

const text = (description: string) => ({ type: 'string', description, maxLength: 256 }) as const

const selectionSchema = objectSchema({
  kind: text('Kind, such as `refund`.'),
  mchid: text('Only entities of this merchant.'),
  state: text('State, such as `PROCESSING`.'),
  q: text('Part of any of its fields.'),
  before: { type: 'integer', minimum: 0, description: 'Only entities with a lower sequence number.' },
  limit: { type: 'integer', minimum: 1, maximum: 500, description: `Default ${DEFAULT_LIMIT}.` },
})

/** Which entities to list. */
export type EntityFilter = Static<typeof selectionSchema>

/** A kind of entity with its state machine. */
export type EntityKindView = ReturnType<typeof kindView>

/** Orders, refunds and all other entities with a state. */
export const entityDomain = defineDomain({
  name: 'entities',
  control: {
    /** The kinds of entities, each with its state machine and the actions of users, banks and WeChat Pay. */
    kinds: action({
      route: 'GET /entity-kinds',
      summary: 'List the kinds of entities with their state machines',
      result: { listOf: entityKindResult },
      run: (context): EntityKindView[] => kindsOf(context).map(kindView),
    }),
    /** Entities of all kinds, newest first. */
    list: action({
      route: 'GET /entities',
      summary: 'List entities of all kinds',
      description: 'Newest first. For the next page, pass the `sequence` of the last item as `before`.',
      query: objectSchema({
        ...selectionSchema.properties,
        before: {
          type: 'string',
          pattern: '^[0-9]{1,15}$',
          description: 'Only entities with a lower sequence number.',
        },
        limit: {
          type: 'string',
          pattern: '^(?:[1-9][0-9]?|[1-4][0-9]{2}|500)$',
          description: `At most so many entities, 1 to 500. Default ${DEFAULT_LIMIT}.`,
        },
      }),
      result: { listOf: entitySummaryResult },
      errors: [404],
      arguments: ({ query: { before, limit, ...query } }): [filter?: EntityFilter] => [
        {
          ...query,
          before: before === undefined ? undefined : Number(before),
          limit: limit === undefined ? undefined : Number(limit),
        },
      ],
      run: (context, filter: EntityFilter = {}): EntitySummary[] => {
        const { limit = DEFAULT_LIMIT, ...selection } = checkParameters(selectionSchema, filter)
        const kinds = kindsOf(context)
        if (selection.kind !== undefined) kindNamed(kinds, selection.kind)
        return context.transact(() => readEntities(context, kinds, { ...selection, limit }))
      },
    }),
    /** An entity with its history, its notifications, its ledger entries, and what may happen next. */
    get: action({
      route: 'GET /entities/{kind}/{mchid}/{key}',
      summary: 'Get an entity with everything that is known about it',
      description:
        'Its fields, the events and actions that its state allows, its history, its notifications, its entries in the ledger, and the entities that it belongs to. `key` has the columns of the key besides the merchant ID, joined by commas.',
      result: entityDetailResult,
      errors: [404],
      run: (context, kind: string, mchid: string, key: string): EntityDetail => {
        const kinds = kindsOf(context)
        return context.transact(() => detailOf(context, kinds, kindNamed(kinds, kind), mchid, key))
      },
    }),
  },
})

/** @throws ControlError SUBJECT_UNKNOWN */
function kindNamed(kinds: readonly Kind[], name: string): Kind {
  const found = kinds.find(({ kind }) => kind === name)
  if (found !== undefined) return found
  throw new ControlError(
    'SUBJECT_UNKNOWN',
    `Unknown kind ${JSON.stringify(name)}; GET /sandbox/v1/entity-kinds lists them.`,
  )
}

function kindView(kind: Kind) {
  const { domain, entity, descriptor, actions } = kind
  return {
    kind: kind.kind,
    domain,
    name: { zh: descriptor.zh, en: descriptor.en },
    key: entity.key.filter((name) => name !== 'mchid'),
    states: statesOf(kind),
    events: namedEventsOf(kind),
    initial: entity.absent,
    transitions: transitionsOf(entity.machine),
    actions: actions.map(actionView),
  }
}
