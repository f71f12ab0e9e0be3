import { findOperation } from '@wxpay/catalog'
import { type ControlContext, action } from '../../domain/control-action'
import { ControlError } from '../../domain/control-error'
import { checkParameters } from '../../domain/check-parameters'
import { defineDomain } from '../../domain/define-domain'
import { type Static, objectSchema } from '../../domain/schema'
import type { RequestRecord } from '../../records/record'
import { type ReplayCode, type ReplayForm, replayCode, replayForms } from '../../records/replay/code'
import { type RequestDetail, detailOf } from '../../records/view/detail'
import { type RequestSummary, isFoundBy, summaryOf } from '../../records/view/summary'
import { operationView } from '../operations/view'
import { replayCodeResult, requestDetailResult, requestSummaryResult } from './schemas'

const DEFAULT_LIMIT = 100

const text = (description: string) => ({ type: 'string', description }) as const
const number = (description: string) => ({ ...text(description), pattern: '^[0-9]{1,15}$' }) as const

const selectionSchema = objectSchema({
  before: { type: 'integer', minimum: 0, description: 'Only requests with a lower sequence number.' },
  after: { type: 'integer', minimum: 0, description: 'Only requests with a higher sequence number.' },
  limit: { type: 'integer', minimum: 1, maximum: 500, description: `Default ${DEFAULT_LIMIT}.` },
  mchid: text('Only requests of this merchant.'),
  status: {
    ...text('A status, such as `200`; `4xx`; or `error` for all that failed.'),
    pattern: '^(?:[0-9]{1,3}|[1-5]xx|error)$',
  },
  q: { ...text('Part of the target, operation, Request-ID, merchant ID or error code.'), maxLength: 256 },
})

/** Which requests to list. */
export type RequestSelection = Static<typeof selectionSchema>

/** The latest requests of merchants, with everything that is known about them. */
export const requestDomain = defineDomain({
  name: 'requests',
  control: {
    /** The latest requests, newest first. They are kept in memory. */
    list: action({
      route: 'GET /requests',
      summary: 'List the latest requests',
      description:
        'Newest first; the oldest are dropped. For the next page, pass the `sequence` of the last item as `before`; for new ones, that of the first as `after`.',
      query: objectSchema({
        ...selectionSchema.properties,
        before: number('Only requests with a lower sequence number.'),
        after: number('Only requests with a higher sequence number.'),
        limit: {
          ...text(`At most so many requests, 1 to 500. Default ${DEFAULT_LIMIT}.`),
          pattern: '^(?:[1-9][0-9]?|[1-4][0-9]{2}|500)$',
        },
      }),
      result: { listOf: requestSummaryResult },
      arguments: ({ query: { before, after, limit, ...query } }): [selection?: RequestSelection] => [
        {
          ...query,
          before: numberOf(before),
          after: numberOf(after),
          limit: numberOf(limit),
        },
      ],
      run: (context, selection: RequestSelection = {}): RequestSummary[] => {
        const {
          q,
          mchid,
          status,
          limit = DEFAULT_LIMIT,
          ...range
        } = checkParameters(selectionSchema, selection)
        return context.requestLog
          .list({
            ...range,
            limit,
            matches: (record) =>
              (mchid === undefined || record.mchid === mchid) &&
              (status === undefined || hasStatus(record, status)) &&
              (q === undefined || q === '' || isFoundBy(record, q)),
          })
          .map(summaryOf)
      },
    }),
    /** A request with its signature, its sensitive fields, its findings, its response and what it changed. */
    get: action({
      route: 'GET /requests/{id}',
      summary: 'Get a request with everything that is known about it',
      result: requestDetailResult,
      errors: [404],
      run: (context, id: string): RequestDetail => detail(context, find(context, id)),
    }),
    /** Code that sends the request again: a shell script, a call of the Node.js client, or a test. */
    replayCode: action({
      route: 'GET /requests/{id}/replay-code',
      summary: 'Get code that sends a request again',
      description:
        'A shell script that signs the request anew, a call of the Node.js client, or a Vitest test. It contains no key.',
      query: objectSchema({ as: { type: 'string', enum: replayForms, description: 'Default `curl`.' } }),
      result: replayCodeResult,
      errors: [404, 409],
      arguments: ({ path: [id = ''], query }): [id: string, as?: ReplayForm] => [
        id,
        (query['as'] ?? 'curl') as ReplayForm,
      ],
      run: (context, id: string, as: ReplayForm = 'curl'): ReplayCode =>
        replayCode(find(context, id), as, context),
    }),
    /** Forgets all recorded requests. */
    clear: action({
      route: 'DELETE /requests',
      status: 204,
      summary: 'Forget the recorded requests',
      run: ({ requestLog }): void => {
        requestLog.clear()
      },
    }),
  },
})

const numberOf = (given: string | undefined): number | undefined =>
  given === undefined ? undefined : Number(given)

/** @throws ControlError SUBJECT_UNKNOWN */
function find({ requestLog }: ControlContext, id: string): RequestRecord {
  // The header Request-ID has an internal code after the ID.
  const found = requestLog.get(id.split('-', 1)[0] ?? '')
  if (found !== undefined) return found
  throw new ControlError(
    'SUBJECT_UNKNOWN',
    requestLog.capacity === 0
      ? 'Requests are not recorded: recordRequests is "off".'
      : `Unknown request ${id}; only the latest ${requestLog.capacity} are kept.`,
  )
}

function detail(context: ControlContext, record: RequestRecord): RequestDetail {
  return detailOf(record, context, (operationId) => {
    const found = findOperation(operationId)
    if (found === undefined) return undefined
    const { name, fidelity, notes } = operationView(found, context.operations())
    return { name, fidelity, notes }
  })
}

function hasStatus({ response }: RequestRecord, wanted: string): boolean {
  const status = response?.status ?? 0
  if (wanted === 'error') return status === 0 || status >= 400
  return wanted.endsWith('xx') ? String(status).startsWith(wanted.slice(0, 1)) : status === Number(wanted)
}
