import type { Context } from '../domain/context'
import { fields } from '../domain/fields'
import type { Call, OperationResponse } from '../domain/operation'
import { processed } from './processed'
import type { Parsed, Responded } from './exchange'
import { fingerprint } from './fingerprint'

/** Runs work in one database transaction, after everything that is due. */
export type Transact = <Result>(work: () => Result) => Result

/**
 * Processes a request: the handler of its operation runs in one transaction, and a deferred response is computed after
 * the commit.
 *
 * @throws ApiError if the handler rejects the request
 */
export function respond(context: Context, transact: Transact): (parsed: Parsed) => Promise<Responded> {
  return async (parsed) => {
    const call = toCall(parsed, context)
    const { merchant, operation, parsed: parameters } = parsed
    const { pathname } = new URL(parsed.request.url)
    const request = {
      mchid: merchant.mchid,
      pathname,
      route: `${operation.method} ${operation.path}`,
      ...parameters,
    }
    const cause = { by: 'request', request_id: parsed.trace.requestId, route: request.route } as const
    const outcome = transact(() =>
      context.changes.attributed(cause, () => processed(context, request, () => operation.handle(call))),
    )
    const response: OperationResponse = 'deferred' in outcome ? await outcome.deferred() : outcome
    return { ...parsed, response }
  }
}

/** The request as its operation receives it. */
export function toCall(
  { merchant, parsed, parts, request }: Pick<Parsed, 'merchant' | 'parsed' | 'parts' | 'request'>,
  context: Context,
): Call {
  const { path, query, body } = parsed
  return {
    merchant,
    path: fields(path, '', 'path'),
    query: fields(query, '', 'query'),
    body: fields(body),
    parts,
    origin: new URL(request.url).origin,
    fingerprint: fingerprint(body),
    encryptedFor: request.headers.get('wechatpay-serial') ?? undefined,
    header: (name) => request.headers.get(name) ?? undefined,
    context,
  }
}
