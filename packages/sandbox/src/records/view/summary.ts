import { findOperation } from '@wxpay/catalog'
import { rfc3339 } from '../../clock/beijing-time'
import { omitUndefined } from '../../domain/omit-undefined'
import type { RequestRecord } from '../record'

/** A request in a list. */
export type RequestSummary = ReturnType<typeof summaryOf>

/** Summary of a request. */
export function summaryOf(record: RequestRecord) {
  const { id, sequence, method, target, mchid, response, fault, time, startedAt, duration, changes } = record
  return {
    id,
    sequence,
    api: apiOf(record),
    method,
    target,
    ...omitUndefined({ route: operationIdOf(record), mchid }),
    status: response?.status ?? 0,
    ...omitUndefined({ error_code: errorCodeOf(record), fault }),
    time: rfc3339(new Date(time)),
    started_at: startedAt,
    duration_milliseconds: Math.round(duration * 100) / 100,
    changes: changes.length,
  }
}

/** Operation of a request: `v3.pay.transactions.native.post`. */
export function operationIdOf({ processed: { route } }: RequestRecord): string | undefined {
  return route === undefined ? undefined : findOperation(route)?.operation.operationId
}

function apiOf({ target, processed }: RequestRecord): 'v3' | 'v2' | 'brand' {
  if (processed.v2 !== undefined) return 'v2'
  const [, segment = ''] = target.split(/[/?]/, 2)
  return segment === 'brand' ? 'brand' : segment === 'v3' ? 'v3' : 'v2'
}

function errorCodeOf({ processed: { error, v2 } }: RequestRecord): string | undefined {
  if (error !== undefined) return error.code
  const { err_code, return_code, return_msg } = v2?.refusal?.fields ?? {}
  if (typeof err_code === 'string') return err_code
  return return_code === 'FAIL' && typeof return_msg === 'string' ? return_msg : undefined
}

/** Whether a request is the one that a search term means. */
export function isFoundBy(record: RequestRecord, term: string): boolean {
  const { id, target, mchid = '' } = record
  const texts = [target, operationIdOf(record) ?? '', id, mchid, errorCodeOf(record) ?? '']
  return texts.some((text) => text.toLowerCase().includes(term.toLowerCase()))
}
