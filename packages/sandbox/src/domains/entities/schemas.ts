import { moveSchema } from '../../changes/view'
import { objectSchema } from '../../domain/schema'
import { actors } from '../../entities/actor'

const text = (description: string) => ({ type: 'string', description }) as const
const integer = (description: string) => ({ type: 'integer', description }) as const
const anyObject = (description: string) =>
  ({ type: 'object', additionalProperties: true, description }) as const
const listOf = <Item>(items: Item, description: string) => ({ type: 'array', items, description }) as const

const by = { type: 'string', enum: actors, description: 'Who causes it.' } as const

const summary = {
  sequence: integer('Number of the move that created it; later entities have higher numbers.'),
  kind: text('Kind, such as `refund`.'),
  mchid: text('Merchant ID.'),
  key: text('Key besides the merchant ID; several parts are joined by commas.'),
  state: text('State.'),
  amount: integer('In fen.'),
  description: text('For people.'),
  create_time: { type: 'string', format: 'date-time' },
  update_time: { type: 'string', format: 'date-time', description: 'Of the last change of state.' },
} as const

const required = ['sequence', 'kind', 'mchid', 'key', 'state', 'create_time', 'update_time'] as const

export const entitySummaryResult = {
  name: 'EntitySummary',
  schema: () => objectSchema(summary, required),
}

const action = {
  name: text('Name of the function: `transactions.pay`.'),
  summary: text('What happens.'),
  description: text('More about it.'),
  method: { type: 'string' },
  route: text('Path below `/sandbox/v1`.'),
  body: anyObject('JSON Schema of the body.'),
  event: text('Event of the state machine.'),
  by,
} as const

export const entityKindResult = {
  name: 'EntityKind',
  schema: () =>
    objectSchema(
      {
        kind: text('Kind, such as `refund`.'),
        domain: text('Domain that declares it.'),
        name: objectSchema({ zh: { type: 'string' }, en: { type: 'string' } }, ['zh', 'en']),
        key: listOf({ type: 'string' } as const, 'Names of the parts of `key`.'),
        states: listOf(
          objectSchema(
            {
              name: { type: 'string' },
              zh: { type: 'string' },
              en: { type: 'string' },
              final: { type: 'boolean', description: 'Whether nothing leads to another state.' },
            },
            ['name', 'zh', 'en', 'final'],
          ),
          'All states.',
        ),
        events: listOf(
          objectSchema({ name: { type: 'string' }, zh: { type: 'string' }, en: { type: 'string' } }, [
            'name',
            'zh',
            'en',
          ]),
          'All events.',
        ),
        initial: text('State of an entity that does not exist yet.'),
        transitions: listOf(
          objectSchema({ event: { type: 'string' }, from: { type: 'string' }, to: { type: 'string' }, by }, [
            'event',
            'from',
            'to',
            'by',
          ]),
          'All changes of state.',
        ),
        actions: listOf(
          objectSchema(action, ['name', 'summary', 'method', 'route']),
          'What users, banks and WeChat Pay can do.',
        ),
      },
      ['kind', 'domain', 'name', 'key', 'states', 'events', 'initial', 'transitions', 'actions'],
    ),
}

export const entityDetailResult = {
  name: 'EntityDetail',
  schema: () =>
    objectSchema(
      {
        ...summary,
        value: anyObject('Its fields, as the control API of its domain returns them.'),
        next_events: listOf(
          objectSchema({ event: { type: 'string' }, to: { type: 'string' }, by }, ['event', 'to', 'by']),
          'Events that its state allows.',
        ),
        actions: listOf(
          objectSchema(
            {
              ...action,
              url: text('Path below `/sandbox/v1` with its parameters.'),
              allowed: { type: 'boolean', description: 'Whether its state allows it.' },
            },
            ['name', 'summary', 'method', 'route', 'url'],
          ),
          'What users, banks and WeChat Pay can do.',
        ),
        history: listOf(moveSchema, 'Changes of its state, oldest first.'),
        notifications: listOf(
          objectSchema(
            {
              id: { type: 'string' },
              event_type: { type: 'string' },
              status: { type: 'string' },
              attempt_count: { type: 'integer' },
              time: { type: 'string', format: 'date-time' },
            },
            ['id', 'event_type', 'status', 'attempt_count', 'time'],
          ),
          'Notifications about it, oldest first.',
        ),
        ledger: listOf(
          objectSchema(
            {
              id: { type: 'integer' },
              time: { type: 'string', format: 'date-time' },
              owner: text('Merchant ID; empty for users, banks and fees.'),
              account: { type: 'string' },
              amount: integer('In fen.'),
              transfer: { type: 'integer' },
              kind: { type: 'string' },
              reference: { type: 'string' },
              voucher: { type: 'string' },
              remark: { type: 'string' },
            },
            [
              'id',
              'time',
              'owner',
              'account',
              'amount',
              'transfer',
              'kind',
              'reference',
              'voucher',
              'remark',
            ],
          ),
          'Entries of the ledger for it, of both sides.',
        ),
        related: listOf(
          objectSchema(
            {
              kind: { type: 'string' },
              mchid: { type: 'string' },
              key: { type: 'string' },
              state: { type: 'string' },
              relation: text('Number that both have: `transaction_id`.'),
            },
            ['kind', 'mchid', 'key', 'state', 'relation'],
          ),
          'Entities that it belongs to, or that belong to it.',
        ),
      },
      [...required, 'value', 'next_events', 'actions', 'history', 'notifications', 'ledger', 'related'],
    ),
}
