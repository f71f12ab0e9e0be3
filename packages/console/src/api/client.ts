import { useMessages } from '../messages/messages'
import { ApiError } from './api-error'
import { requireToken } from './session'

const ROOT = '/sandbox/v1'
const TIME_LIMIT = 30_000

/** Parameters of a call. A query parameter that is empty or `undefined` is left out. */
export interface CallOptions {
  readonly query?: Readonly<Record<string, string | number | undefined>>
  readonly body?: unknown
  readonly signal?: AbortSignal | undefined
}

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

/** Fills parameters into a path and encodes each: `` path`/requests/${id}` ``. */
export function path(parts: TemplateStringsArray, ...values: readonly string[]): string {
  return parts.map((part, index) => part + encodeURIComponent(values[index] ?? '')).join('')
}

/**
 * Calls the control API.
 *
 * @param target - path below `/sandbox/v1`
 * @throws {@link ApiError}
 */
export async function call<Result>(
  method: Method,
  target: string,
  { query = {}, body, signal }: CallOptions = {},
): Promise<Result> {
  const response = await send(method, ROOT + target + queryText(query), body, signal)
  if (response.status === 204) return undefined as Result
  const value = await read(response)
  if (response.ok) return value as Result
  const error = toError(response.status, value)
  if (error.code === 'TOKEN_REQUIRED') {
    await requireToken()
    return call(method, target, { query, body, signal })
  }
  throw error
}

/** Calls a list of the control API, and returns its items. */
export async function list<Item>(
  target: string,
  options: Omit<CallOptions, 'body'> = {},
): Promise<readonly Item[]> {
  return (await call<{ data: readonly Item[] }>('GET', target, options)).data
}

function queryText(query: NonNullable<CallOptions['query']>): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '')
  if (given.length === 0) return ''
  return `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`
}

async function send(
  method: Method,
  url: string,
  body: unknown,
  signal: AbortSignal | undefined,
): Promise<Response> {
  const timeout = AbortSignal.timeout(TIME_LIMIT)
  const texts = useMessages().value.errors
  try {
    return await fetch(url, {
      method,
      credentials: 'same-origin',
      signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    })
  } catch (reason) {
    if (signal?.aborted === true) throw reason
    if (timeout.aborted) throw new ApiError('TIMEOUT', texts.timeout, texts.timeoutRemedy, 0)
    throw new ApiError('UNREACHABLE', texts.unreachable, texts.unreachableRemedy, 0)
  }
}

async function read(response: Response): Promise<unknown> {
  const text = await response.text()
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    const texts = useMessages().value.errors
    throw new ApiError('UNREADABLE', texts.unreadable, texts.unreadableRemedy, response.status)
  }
}

function toError(status: number, value: unknown): ApiError {
  const { code, message, remedy } = (value ?? {}) as { code?: string; message?: string; remedy?: string }
  return new ApiError(code ?? `HTTP_${status}`, message ?? `HTTP ${status}`, remedy, status)
}
