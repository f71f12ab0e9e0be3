import { bodySchema, fileParts, type FoundOperation, parameterSchema } from '@wxpay/catalog'
import type { FieldOption } from '../../definition/invocation'
import { usageError } from '../../errors/cli-error'
import { resolveSchema } from '../../operations/fields'
import type { Resolved } from '../../operations/resolve'
import { readFields, readUntyped, type Tree } from '../../operations/values'
import type { MerchantKeys } from '../../profiles/keys'

/** A request as the client takes it. */
export interface Composed {
  /** `POST /v3/…/{out_order_no}` */
  readonly route: string
  /** `undefined` for a request without a body. */
  readonly body: unknown
  /** Path parameters by name. */
  readonly path: Readonly<Record<string, string>>
  readonly query: Tree
  /** Names of files, by the part of the upload. */
  readonly files: Readonly<Record<string, string>>
}

/**
 * The request of an operation: the body that was given, changed by the fields, completed by the merchant.
 *
 * @throws CliError for a field that does not fit
 */
export function composeRequest(
  { found, method, path, parameters, query }: Resolved,
  given: unknown,
  options: readonly FieldOption[],
  keys: Pick<MerchantKeys, 'mchid' | 'appid'>,
): Composed {
  const route = `${method} ${path}`
  if (found === undefined) {
    const fields = readUntyped(options)
    const isRead = method === 'GET'
    return {
      route,
      body: isRead ? undefined : merged(given, fields),
      path: parameters,
      query: isRead ? { ...query, ...fields } : query,
      files: {},
    }
  }
  const placed = readFields(found, options)
  return {
    route,
    body: bodyOf(found, merged(given, placed.body), keys),
    path: { ...parameters, ...(placed.path as Record<string, string>) },
    query: completed({ ...query, ...placed.query }, parameterSchema(found, 'query').required ?? [], keys),
    files: placed.file as Record<string, string>,
  }
}

function bodyOf(found: FoundOperation, body: unknown, keys: Pick<MerchantKeys, 'mchid' | 'appid'>): unknown {
  const schema = bodySchema(found)
  if (schema === undefined) {
    if (body === undefined || isEmpty(body) || fileParts(found).length > 0) return undefined
    throw usageError('BODY_UNEXPECTED', {
      zh: `${found.route} 没有请求体`,
      en: `${found.route} takes no body`,
    })
  }
  if (body !== undefined && !isTree(body)) return body
  return completed(body ?? {}, resolveSchema(found, schema).required ?? [], keys)
}

/** Which field of the merchant completes which field of a request. */
const ownFields: Readonly<Record<string, 'mchid' | 'appid'>> = {
  mchid: 'mchid',
  mch_id: 'mchid',
  sp_mchid: 'mchid',
  appid: 'appid',
  sp_appid: 'appid',
}

function completed(
  tree: Tree,
  required: readonly string[],
  keys: Pick<MerchantKeys, 'mchid' | 'appid'>,
): Tree {
  const own = required.flatMap((name) => {
    const source = Object.hasOwn(ownFields, name) ? ownFields[name] : undefined
    const value = source && keys[source]
    return value === undefined || Object.hasOwn(tree, name) ? [] : [[name, value] as const]
  })
  return { ...Object.fromEntries(own), ...tree }
}

/** Fields replace those of a body; lists are replaced whole, unless an item is named. */
function merged(given: unknown, fields: Tree): unknown {
  if (isEmpty(fields)) return given
  if (given === undefined) return fields
  if (isTree(given)) return mergeTrees(given, fields)
  throw usageError('BODY_INVALID', {
    zh: '--data 不是对象，不能再给出字段',
    en: '--data is not an object, so that fields cannot be added',
  })
}

function mergeTrees(left: Tree, right: Tree): Tree {
  const both = Object.entries(right).map(([name, value]) => {
    const before = Object.hasOwn(left, name) ? left[name] : undefined
    return [name, isTree(before) && isTree(value) ? mergeTrees(before, value) : value] as const
  })
  return { ...left, ...Object.fromEntries(both) }
}

function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

const isEmpty = (value: unknown): boolean => isTree(value) && Object.keys(value).length === 0
