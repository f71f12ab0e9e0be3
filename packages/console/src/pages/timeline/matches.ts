import type { RequestSummary } from '../../api/types'

/** Filters of the timeline. Empty strings let everything pass. */
export interface Filter {
  readonly text: string
  readonly method: string
  /** `2xx`, `4xx`, `5xx`, or `error` for all failures. */
  readonly status: string
  readonly mchid: string
}

/** Whether a request passes the filters, as the sandbox decides it for older ones. */
export function matches(request: RequestSummary, { text, method, status, mchid }: Filter): boolean {
  if (method !== '' && request.method !== method) return false
  if (mchid !== '' && request.mchid !== mchid) return false
  if (!hasStatus(request.status, status)) return false
  const wanted = text.trim().toLowerCase()
  if (wanted === '') return true
  const { target, route, id, error_code, mchid: of } = request
  return [target, route, id, error_code, of].some((part) => part?.toLowerCase().includes(wanted) === true)
}

function hasStatus(status: number, wanted: string): boolean {
  if (wanted === '') return true
  if (wanted === 'error') return status === 0 || status >= 400
  return wanted.endsWith('xx') ? Math.floor(status / 100) === Number(wanted[0]) : status === Number(wanted)
}
