import { createPublicKey } from 'node:crypto'
import { findOperation, bodySchema, parameterSchema } from '@wxpay/catalog'
import { encryptField } from '@wxpay/protocol'
import { decryptedFields } from '../catalog/encrypted-fields'
import { catalogRouter } from '../catalog/router'
import { ApiError, apiErrors } from '../domain/api-error'
import type { Context } from '../domain/context'
import type { JsonObject } from '../domain/fields'
import type { DomainOperation } from '../domain/operation'
import type { OperationV2 } from '../domain/operation-v2'
import type { Merchant } from '../merchants/merchant'
import type { Parsed } from './exchange'
import { authorize } from './permissions'
import { toCall } from './respond'
import { validate } from './validate'

/** A call of a merchant without a signature: its parameters by name, sensitive ones in plain text. */
export interface InProcessCall {
  readonly mchid: string
  /** Method and path, parameters in braces. */
  readonly route: string
  readonly parameters: JsonObject
}

/**
 * Makes calls of APIv3 inside the transaction of the caller: checked by the catalog and the permissions of the merchant, as
 * over HTTP.
 *
 * @throws ApiError if the call is rejected, from the returned function
 */
export function inProcess(
  context: Context,
  operations: readonly (DomainOperation | OperationV2)[],
): (call: InProcessCall) => void {
  const find = catalogRouter(operations)
  return ({ mchid, route, parameters }) => {
    const merchant = context.merchants.get(mchid)
    const { method, template, path, query, body } = parsedOf(route, parameters, merchant, context)
    const pathname = filled(template, path)
    const match = find(method, pathname)
    if (match.kind !== 'found') throw new ApiError(apiErrors.noRoute)
    const [serial] = encryptionKey(merchant, context)
    const parsed: InProcess = {
      merchant,
      operation: match.value,
      parsed: { path, query, body },
      parts: [],
      request: new Request(`https://api.mch.weixin.qq.com${pathname}`, {
        headers: { 'Wechatpay-Serial': serial },
      }),
    }
    const checked = authorize(validate(parsed as Parsed))
    checked.operation.handle(toCall(checked, context))
  }
}

type InProcess = Pick<Parsed, 'merchant' | 'operation' | 'parsed' | 'parts' | 'request'>

function parsedOf(route: string, parameters: JsonObject, merchant: Merchant, context: Context) {
  const [method = '', template = ''] = route.split(' ')
  const found = findOperation(route)
  if (found === undefined) throw new ApiError(apiErrors.noRoute)
  const named = (names: readonly string[]): JsonObject =>
    Object.fromEntries(Object.entries(parameters).filter(([name]) => names.includes(name)))
  const path = Object.keys(parameterSchema(found, 'path').properties ?? {})
  const query = Object.keys(parameterSchema(found, 'query').properties ?? {})
  const schema = bodySchema(found)
  const inBody = Object.keys(parameters).filter((name) => !path.includes(name) && !query.includes(name))
  // A number can be in the path and in the body.
  const twice = path.filter((name) => schema?.required?.includes(name) === true)
  const [, key] = encryptionKey(merchant, context)
  const encrypt = (plain: string): string => encryptField(plain, key)
  return {
    method,
    template,
    path: toTexts(named(path)),
    query: toTexts(named(query)),
    body: decryptedFields(named([...inBody, ...twice]), schema ?? {}, found.document, encrypt),
  }
}

/** Key of the platform that the merchant encrypts for, and its serial number. */
export function encryptionKey(merchant: Merchant, { platform }: Context) {
  if (merchant.keyMode !== 'certificate')
    return [merchant.publicKeyId, createPublicKey(platform.publicKey)] as const
  const { serial, certificate } = platform.rotation.signer()
  return [serial, createPublicKey(certificate)] as const
}

const filled = (template: string, path: Readonly<Record<string, string>>): string =>
  template.replaceAll(/\{([^{}]+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ''))

const toTexts = (fields: JsonObject): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, String(value)]))
