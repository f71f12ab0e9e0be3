import type { JsonObject } from './fields'
import { isObject } from './fields'
import type { CallV2 } from './operation-v2'

/**
 * Reads a field of APIv2 that holds JSON.
 *
 * @throws ApiError PARAM_ERROR
 */
export function readJson<Value>(
  { body }: CallV2,
  name: string,
  isValue: (value: unknown) => value is Value,
): Value {
  let value: unknown
  try {
    value = JSON.parse(body.string(name))
  } catch {
    value = undefined
  }
  if (!isValue(value)) throw body.error(name, `${name} 不是正确的 JSON`)
  return value
}

/** Whether a parsed JSON value is a list of objects. */
export const isList = (value: unknown): value is JsonObject[] => Array.isArray(value) && value.every(isObject)
