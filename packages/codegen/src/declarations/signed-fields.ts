import type { ApiOperation } from '../model/api'
import type { Shape } from '../model/shape'

/** Fields of an APIv2 request that the SDK fills in. */
export const FILLED_BY_THE_SDK: ReadonlySet<string> = new Set(['sign', 'nonce_str'])

/**
 * Name of the interface in `wire.d.ts` with the fields of an APIv2 request that the client fills in;
 * `undefined` for other requests. Forms and a few operations have no `nonce_str`.
 */
export function signedFieldsOf(operation: ApiOperation): 'SignFields' | 'NonceFields' | undefined {
  if (operation.api !== 'v2') return undefined
  return operation.nonceless || operation.request?.kind === 'multipart' ? 'SignFields' : 'NonceFields'
}

/** A shape without the members that its `SignFields` or `NonceFields` declare. */
export function withoutSignedFields<S extends Shape>(shape: S): S {
  if (shape.kind !== 'object') return shape
  return { ...shape, members: shape.members.filter(({ name }) => !FILLED_BY_THE_SDK.has(name)) }
}
