import { type JsonObject, fields } from './fields'
import type { Call } from './operation'
import type { CallV2 } from './operation-v2'

/**
 * A request of APIv2 as the operation of APIv3 with the same rules receives it.
 *
 * @param given - its parameters by the names of APIv3; those that are undefined are left out
 */
export function callOfV3(
  { merchant, origin, fingerprint, context }: CallV2,
  given: { readonly path?: JsonObject; readonly query?: JsonObject; readonly body?: JsonObject },
): Call {
  const reader = (values: JsonObject = {}, location: 'path' | 'query') =>
    fields(
      Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)),
      '',
      location,
    )
  return {
    merchant,
    origin,
    fingerprint,
    context,
    path: reader(given.path, 'path'),
    query: reader(given.query, 'query'),
    // Fields of APIv2 have no position in a document.
    body: reader(given.body, 'query'),
    parts: [],
    encryptedFor: undefined,
    header: () => undefined,
  }
}

/** The body of a response of APIv3. */
export function bodyOfV3(response: object): JsonObject {
  if (!('body' in response)) throw new Error('The operation of APIv3 has no response with a body.')
  return response.body as JsonObject
}
