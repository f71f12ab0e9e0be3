import { Readable } from 'node:stream'
import { isUint8Array } from 'node:util/types'
import type { FoundOperation } from '@wxpay/catalog'
import { flatMembers } from '../../catalog/flat-schema'
import { ApiError } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import { type JsonObject, isObject, fields as readerOf } from '../../domain/fields'
import type { CallV2, OperationV2, ResponseV2 } from '../../domain/operation-v2'
import { processed } from '../processed'
import { typedParameters } from '../../validation/typed-parameters'
import { fingerprint } from '../fingerprint'
import type { Transact } from '../respond'
import type { CheckResponseV2 } from './check-response'
import { RefusalV2 } from './error'
import { isUnsigned, responseMembersV2, signed, withoutSignature, xmlResponse } from './respond'
import type { SignerV2 } from './signer'
import { requestSchemaV2 } from './validate'

/** Fields of the merchant and its app, which responses repeat if the catalog lists them. */
const ofMerchant = [
  'appid',
  'mch_id',
  'sub_appid',
  'sub_mch_id',
  'mch_appid',
  'mchid',
  'wxappid',
  'device_info',
]

/** An authenticated and validated request of a stateful operation. */
export interface RequestV2 {
  readonly found: FoundOperation
  readonly operation: OperationV2
  readonly fields: Readonly<Record<string, string>>
  readonly signer: SignerV2
  readonly origin: string
  readonly requestId: string
}

interface Parts {
  readonly context: Context
  readonly transact: Transact
  readonly check: CheckResponseV2
}

/**
 * Processes a request by the operation of a domain, in one transaction.
 *
 * @throws RefusalV2 if the operation rejects it
 */
export async function handleV2(request: RequestV2, { context, transact, check }: Parts): Promise<Response> {
  const { operation } = request
  let outcome: ResponseV2
  try {
    const call = toCall(request, context)
    const { mchid } = call.merchant
    const { route, path: pathname } = request.found
    const asked = { mchid, route, pathname, path: {}, query: {}, body: call.body.raw }
    const cause = { by: 'request', request_id: request.requestId, route } as const
    const handled = transact(() =>
      context.changes.attributed(cause, () => processed(context, asked, () => operation.handleV2(call))),
    )
    outcome = 'deferred' in handled ? await handled.deferred() : handled
  } catch (error) {
    throw error instanceof ApiError ? toRefusal(error, request, context) : error
  }
  if ('location' in outcome)
    return new Response(null, { status: 302, headers: { Location: outcome.location } })
  if ('file' in outcome) return fileResponse(outcome)
  const value = {
    ...outcomeOf(request, { return_code: 'SUCCESS', return_msg: 'OK', result_code: 'SUCCESS' }, context),
    ...outcome.fields,
  }
  check(request.found, value)
  return xmlResponse(isUnsigned(request.found) ? value : signed(value, request.signer))
}

function toCall({ found, fields, signer, origin }: RequestV2, context: Context): CallV2 {
  const given = withoutSignature(fields)
  delete given['sign_type']
  const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''))
  const properties = flatMembers(requestSchemaV2(found) ?? {}, found.document)
  return {
    ...signer,
    body: readerOf(typedParameters(filled, { properties }), '', 'query'),
    origin,
    fingerprint: fingerprint(filled),
    context,
  }
}

function fileResponse({ file, headers = {} }: Extract<ResponseV2, { readonly file: unknown }>): Response {
  const { type, bytes } = file
  const body = isUint8Array(bytes) ? Uint8Array.from(bytes) : Readable.toWeb(Readable.from(bytes))
  return new Response(body as BodyInit, { headers: { 'Content-Type': type, ...headers } })
}

function toRefusal(error: ApiError, request: RequestV2, context: Context): RefusalV2 {
  const { found, operation, signer } = request
  const { code, message } = error.v2
  if (isParameterFault(error)) return new RefusalV2(message)
  const own = operation.refusal?.(error) ?? {
    return_code: 'SUCCESS',
    return_msg: 'OK',
    result_code: 'FAIL',
    err_code: code,
    err_code_des: message,
  }
  const isRejected = own['return_code'] === 'FAIL'
  const fields = isRejected ? own : outcomeOf(request, own, context)
  return new RefusalV2(message, {
    fields,
    ...(isRejected || isUnsigned(found) ? {} : { signer }),
  })
}

// An invalid field is rejected as the validation does it: by `return_code`.
const isParameterFault = ({ code, detail }: ApiError): boolean =>
  code === 'PARAM_ERROR' && isObject(detail) && 'issue' in detail

/** The fields of a result that every operation has in the same form, and those of the request that it repeats. */
function outcomeOf(request: RequestV2, result: JsonObject, { numbers }: Context): JsonObject {
  const { found, operation, fields } = request
  const members = responseMembersV2(found)
  const repeated = [...ofMerchant, ...(operation.repeats ?? [])].flatMap((name) => {
    const value = fields[name]
    return value === undefined || value === '' || members[name] === undefined ? [] : [[name, value] as const]
  })
  // Some operations have no `result_code`; the errors of bills, whose success is a text, have one.
  const hasResult = 'result_code' in members || !('return_code' in members)
  const listed = Object.entries(result).filter(([name]) => name !== 'result_code' || hasResult)
  return {
    ...Object.fromEntries([...listed, ...repeated]),
    ...('nonce_str' in members ? { nonce_str: numbers.nonce() } : {}),
  }
}
