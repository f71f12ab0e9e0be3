import assert from 'node:assert'
import { createPrivateKey, createSecretKey, KeyObject } from 'node:crypto'
import { isUint8Array } from 'node:util/types'
import type { AxiosRequestConfig } from 'axios'
import type { ClientSettings } from '../apis/signing-client'
import { hasEffect } from '../call/axios/axios-options'
import { InputError } from '../base/errors/input-error'
import { isUrl, membersOf } from '../base/values'
import { clientOptionNames } from '../options/known-options'
import type { WechatpayOptions } from '../options/options'
import { type Identify, readIdentity, readOptions } from '../options/read-options'
import type { MerchantCertificate } from '../security/client-certificate'
import { Credentials } from '../security/credentials'
import { keySource } from './key-source'

/** A key, or an empty value in a client that does not use it. */
type Key = string | Uint8Array | URL | KeyObject | null | undefined

/** The client certificate of APIv2, as `tls.createSecureContext` takes it. */
export interface MerchantOptions {
  readonly cert?: string | Uint8Array
  readonly key?: string | Uint8Array | KeyObject
  readonly pfx?: string | Uint8Array
  readonly passphrase?: string
}

/** Options of the plugin, and those of `@wxpay/sdk`. Options that neither has are ignored. */
export interface WechatpayConfig
  extends AxiosRequestConfig,
    Partial<
      Omit<
        WechatpayOptions,
        'mchid' | 'serial' | 'privateKey' | 'certs' | 'secret' | 'merchant' | keyof AxiosRequestConfig
      >
    > {
  readonly mchid: string
  readonly serial: string
  readonly privateKey: Key
  readonly certs: Readonly<Record<string, Key>>
  readonly secret?: Key
  readonly merchant?: MerchantOptions | undefined
  readonly [name: string]: unknown
}

/** Settings of a client, and the reason why it cannot call APIv3. */
export interface CompatSettings {
  readonly settings: ClientSettings
  readonly unfit: string | undefined
}

/**
 * Checks what the plugin checked of the credentials of APIv3.
 *
 * @throws AssertionError for an absent option
 */
export function assertCredentials(config: unknown): void {
  const { mchid, serial, privateKey, certs, apiv3Key } = membersOf(config)
  assert.ok(typeof mchid === 'string', 'Option "mchid" is missing: the merchant ID, a string of digits')
  assert.ok(
    typeof serial === 'string',
    'Option "serial" is missing: the serial number of the merchant API certificate',
  )
  assert.ok(
    typeof privateKey === 'string' ||
      isUint8Array(privateKey) ||
      privateKey instanceof KeyObject ||
      isUrl(privateKey),
    'Option "privateKey" is missing: the merchant API private key as PEM, Buffer, KeyObject or file:// string',
  )
  const keys = membersOf(certs)
  assert.ok(
    Object.keys(keys).length > 0 || apiv3Key !== undefined,
    'Option "certs" is missing: { [serial number or PUB_KEY_ID_…]: key } of WeChat Pay',
  )
  assert.ok(
    !Object.hasOwn(keys, serial),
    'Option "certs" contains the serial number of the merchant API certificate, which cannot verify responses',
  )
}

/**
 * Reads the options of the plugin. A client for APIv2 alone has empty credentials of APIv3, as its documentation shows.
 *
 * @throws InputError that names the option
 */
export function readConfig(config: Readonly<Record<string, unknown>>): CompatSettings {
  const unfit = unfitReason(config)
  const identify = unfit === undefined ? readIdentity : absentIdentity
  return { settings: readOptions(optionsOf(config), identify), unfit }
}

function unfitReason({
  mchid,
  serial,
  privateKey,
  certs,
  apiv3Key,
}: Readonly<Record<string, unknown>>): string | undefined {
  const keys = Object.values(membersOf(certs))
  const absent = [
    isGiven(mchid) ? [] : ['mchid'],
    isGiven(serial) ? [] : ['serial'],
    isGiven(privateKey) ? [] : ['privateKey'],
    keys.some(isGiven) || apiv3Key !== undefined ? [] : ['certs'],
  ].flat()
  return absent.length === 0 ? undefined : absent.join(', ')
}

// Signs nothing: calls of APIv3 are rejected before they get this far, except those made on the axios instance itself.
class AbsentCredentials extends Credentials {
  constructor(mchid: string) {
    super(mchid, '', createSecretKey(Buffer.alloc(1)))
  }

  override sign(): Promise<string> {
    return Promise.reject(missingCredentials('privateKey'))
  }
}

const absentIdentity: Identify = ({ mchid }) => ({
  credentials: new AbsentCredentials(typeof (mchid as unknown) === 'string' ? mchid : ''),
  configured: new Map(),
})

/** The error of an APIv3 call by a client without credentials for it. */
export function missingCredentials(absent: string): InputError {
  return new InputError(
    'OPTION_INVALID',
    `This client cannot call APIv3: ${absent} of its options is empty. Give mchid, serial, privateKey and certs`,
    absent.split(',')[0],
  )
}

// The plugin replaced those of the constructor by its own.
const replaced: ReadonlySet<string> = new Set(['transformRequest', 'transformResponse'])

function optionsOf(config: Readonly<Record<string, unknown>>): WechatpayOptions {
  const names = new Set(clientOptionNames())
  const known = Object.entries(config).filter(
    ([name, value]) => names.has(name) && !replaced.has(name) && value !== null && hasEffect(name, value),
  )
  const { certs, privateKey, secret, merchant, ...rest } = Object.fromEntries(known)
  return {
    // As before: the HTTP client of Node.js, whose agents, proxies and test doubles (nock) apply; a call is sent once.
    adapter: 'http',
    retry: false,
    backupBaseURL: false,
    fourByteCharacters: 'send',
    ...rest,
    privateKey: keySource(privateKey),
    certs: Object.fromEntries(
      Object.entries(membersOf(certs))
        .filter(([, key]) => isGiven(key))
        .map(([id, key]) => [id, keySource(key)]),
    ),
    ...(isGiven(secret) && { secret: secretOf(secret) }),
    ...(merchant !== undefined && { merchant: certificateOf(membersOf(merchant)) }),
    // The chain checks the options of its calls itself.
    allowCallTransport: true,
  } as unknown as WechatpayOptions
}

function secretOf(secret: unknown): unknown {
  return secret instanceof KeyObject && secret.type === 'secret' ? secret.export() : secret
}

function certificateOf(merchant: Readonly<Record<string, unknown>>): MerchantCertificate {
  const { cert, key, pfx, passphrase, ...other } = merchant
  if (isGiven(pfx))
    return { ...other, pfx, ...(passphrase !== undefined && { passphrase }) } as MerchantCertificate
  const plain =
    passphrase === undefined
      ? key
      : createPrivateKey({ key, passphrase } as Parameters<typeof createPrivateKey>[0])
  return { ...other, cert, key: keySource(plain) } as MerchantCertificate
}

function isGiven(value: unknown): boolean {
  if (typeof value === 'string' || isUint8Array(value)) return value.length > 0
  return value !== undefined && value !== null
}
