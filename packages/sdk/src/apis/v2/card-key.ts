import type { KeyObject } from 'node:crypto'
import { AxiosHeaders, type AxiosResponse, type InternalAxiosRequestConfig } from 'axios'
import { loadPublicKey, ProtocolError } from '@wxpay/protocol'
import { until } from '../../base/deadline'
import { ApiError, ResponseError } from '../../base/errors/response-errors'
import { isPlainObject, memberOf } from '../../base/values'
import type { CallContext, ClientContext } from '../../call/context'
import { encryptBody } from '../../security/encryption/encrypt-fields'
import { defaultsV2 } from './defaults'
import { textFields } from './fields'

/** Makes a call of APIv2 by the same client. */
type CallV2 = (config: InternalAxiosRequestConfig, client: ClientContext) => Promise<AxiosResponse>

type Keys = Map<string, Promise<KeyObject>>

// By the settings of a client, which all of its calls share.
const keysOf = new WeakMap<ClientContext['settings'], Keys>()
// Calls whose fields this module encrypted, and the key.
const used = new WeakMap<
  CallContext,
  { readonly keys: Keys; readonly mchid: string; readonly key: Promise<KeyObject> }
>()

/** Base64 of a block of RSA-2048 or longer: no card number and no name looks like it. */
const CIPHERTEXT = /^[A-Za-z0-9+/]{340,}={0,2}$/

/**
 * Encrypts the card number and the name of a payment to a bank card, by the key of `/risk/getpublickey`. The key is
 * requested by the first such call of a client, once for concurrent calls, and kept. Values that are encrypted already
 * are sent as they are.
 *
 * @throws InputError `FIELD_TOO_LONG`, `FIELD_NOT_TEXT` with the field; the errors of the call for the key
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011941097
 */
export async function encryptCardFields(call: CallContext, callV2: CallV2): Promise<unknown> {
  const data: unknown = call.config.data
  const { encrypted = [] } = call.operation.facts
  if (encrypted.length === 0 || !isPlainObject(data)) return data
  const names = encrypted.filter((name) => isPlain(data[name]))
  if (names.length === 0) return data
  const { mch_id: mchid = '' } = textFields({ mch_id: data['mch_id'] })
  const keys = keysOf.get(call.client.settings) ?? new Map<string, Promise<KeyObject>>()
  keysOf.set(call.client.settings, keys)
  const key = keys.get(mchid) ?? requestKey(call, mchid, callV2)
  keys.set(mchid, key)
  // A failure is not kept: the next call asks again.
  key.catch(() => {
    forget(keys, mchid, key)
  })
  used.set(call, { keys, mchid, key })
  return encryptBody(data, names, await until(key, call.deadline))
}

/**
 * Forgets the key of a call that WeChat Pay rejected because it could not decrypt its fields.
 *
 * @returns whether the call is to be made again, with another key
 */
export function renewCardKey(call: CallContext, error: unknown): boolean {
  const given = used.get(call)
  if (given === undefined || !(error instanceof ApiError)) return false
  if (!/解密|公钥|decrypt|public ?key/i.test(error.wechatpay?.message ?? '')) return false
  forget(given.keys, given.mchid, given.key)
  return used.delete(call)
}

function forget(keys: Keys, mchid: string, key: Promise<KeyObject>): void {
  if (keys.get(mchid) === key) keys.delete(mchid)
}

function isPlain(value: unknown): boolean {
  return (
    value !== undefined &&
    value !== null &&
    value !== '' &&
    !(typeof value === 'string' && CIPHERTEXT.test(value))
  )
}

// Shared by calls with their own signals, so that none of them may cancel it.
async function requestKey(
  { config, client }: CallContext,
  mch_id: string,
  callV2: CallV2,
): Promise<KeyObject> {
  const rest = { ...config }
  for (const name of ['signal', 'cancelToken', 'params'] as const) Reflect.deleteProperty(rest, name)
  const sign_type: unknown = memberOf(config.data, 'sign_type')
  const response = await callV2(
    {
      ...rest,
      timeout: defaultsV2.timeout,
      method: 'post',
      url: '/risk/getpublickey',
      ...({ route: 'POST /v2/risk/getpublickey' } as object),
      responseType: 'json',
      data: { mch_id, sign_type: typeof sign_type === 'string' && sign_type !== '' ? sign_type : 'MD5' },
      headers: new AxiosHeaders({ ...defaultsV2.headers, 'Content-Type': 'text/xml; charset=utf-8' }),
    },
    client,
  )
  return keyOf(memberOf(response.data, 'pub_key'))
}

function keyOf(pem: unknown): KeyObject {
  try {
    return loadPublicKey(pem as string, 'pub_key')
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
    throw new ResponseError(
      'RESPONSE_FIELD_UNREADABLE',
      `POST /v2/risk/getpublickey returned no RSA public key: ${error.message}`,
      error,
      'pub_key',
    )
  }
}
