import { type KeyObject, randomBytes } from 'node:crypto'
import { isDate } from 'node:util/types'
import type { AxiosRequestConfig } from 'axios'
import {
  type Certificate,
  loadApiv3Key,
  loadCertificate,
  loadPrivateKey,
  loadSecret,
  randomNonce,
  type Verifier,
} from '@wxpay/protocol'
import type { CertificateStore } from '../security/certificates/store'
import { InputError } from '../base/errors/input-error'
import { readLimits } from './limits'
import type { Rate } from '../operations/documented-rates'
import type { RetryOptions } from '../call/retry/decision'
import { readRetry } from '../call/retry/options'
import type { OnRetry } from '../call/retry/repeat'
import { readAddress, readBackup } from './addresses'
import { type Brand, readBrand } from './brand'
import {
  readBoolean,
  readFunction,
  readCallbacks,
  readHeaders,
  readMaxContentLength,
  readMilliseconds,
  readParamsSerializer,
  readResponseType,
  readTimeout,
} from '../call/call-options'
import { readStore } from './certificate-store'
import { readTrust } from './certs'
import { type ClientCertificate, readClientCertificate } from '../security/client-certificate'
import { Credentials } from '../security/credentials'
import { withoutUndefined } from '../base/without-undefined'
import { refuseNonObject, refuseStrangers } from './known-options'
import { refuseIneffective, refuseLone } from './ineffective'
import { named } from '../base/errors/named-option'
import type { Clock, WechatpayOptions } from './options'
import { requireWellFormed } from '../base/errors/well-formed'

/** Everything that a client needs to know, checked; the caller's object is not needed any more. */
export interface Settings {
  readonly credentials: Credentials
  /** Keys that were configured, by serial number or id. */
  readonly configured: ReadonlyMap<string, Verifier>
  readonly apiv3Key: KeyObject | undefined
  readonly secret: KeyObject | undefined
  readonly brand: Brand | undefined
  readonly certificate: ClientCertificate | undefined
  readonly fourByteCharacters: 'refuse' | 'send'
  readonly clock: Clock
  readonly nonce: () => string
  /** A number in [0, 1). */
  readonly random: () => number
  readonly certificateStore: CertificateStore | undefined
  readonly certificateRoots: readonly Certificate[]
  readonly retry: Required<RetryOptions>
  readonly onRetry: OnRetry | undefined
  readonly backup: URL | undefined
  readonly attemptTimeout: number | undefined
  readonly connectTimeout: number | undefined
  readonly limits: Readonly<Record<string, Rate>> | undefined
  /** Whether a single call may choose where it goes. */
  readonly allowCallTransport: boolean
  /** What is left for axios. */
  readonly axios: AxiosRequestConfig
}

/** @throws InputError that names the option */
export function readOptions(options: WechatpayOptions): Settings {
  refuseNonObject('new Wechatpay', options)
  const {
    mchid,
    serial,
    privateKey,
    certs,
    apiv3Key,
    secret,
    brand,
    merchant,
    fourByteCharacters = 'refuse',
    clock = { now: () => new Date() },
    randomBytes: source,
    certificateStore,
    certificateRoots = [],
    retry,
    onRetry,
    backupBaseURL,
    attemptTimeout,
    connectTimeout,
    limits,
    allowCallTransport = false,
    ...rest
  } = options
  const axios = withoutUndefined(rest)
  refuseStrangers(axios)
  refuseIneffective(axios)
  refuseLone(axios)
  readAddress('baseURL', axios.baseURL)
  readTimeout(axios.timeout)
  readMaxContentLength(axios.maxContentLength)
  readCallbacks(axios)
  readHeaders(axios.headers)
  readResponseType(axios.responseType)
  readParamsSerializer(axios.paramsSerializer)
  // First of all: whose certificate may not be among the trusted ones is known only then.
  const credentials = readCredentials({ mchid, serial, privateKey })
  const configured = readTrust(certs, serial, apiv3Key === undefined ? 'refused' : 'downloaded')
  return Object.freeze({
    credentials,
    configured,
    apiv3Key:
      apiv3Key === undefined ? undefined : named('apiv3Key', () => loadApiv3Key(apiv3Key, 'apiv3Key')),
    secret: secret === undefined ? undefined : named('secret', () => loadSecret(secret, 'secret')),
    brand: readBrand(brand, configured),
    certificate: readClientCertificate(merchant, mchid),
    fourByteCharacters: readChoice(fourByteCharacters),
    clock: readClock(clock),
    nonce: () => randomNonce(source),
    random: () => Buffer.from((source ?? randomBytes)(4)).readUInt32BE() / 2 ** 32,
    certificateStore: readStore(certificateStore),
    certificateRoots: certificateRoots.map((root, index) => {
      const name = `certificateRoots[${index}]`
      return named(name, () => loadCertificate(root, name))
    }),
    retry: readRetry(retry),
    onRetry: readFunction('onRetry', onRetry),
    backup: readBackup(backupBaseURL, axios.baseURL),
    attemptTimeout: readMilliseconds('attemptTimeout', attemptTimeout),
    connectTimeout: readMilliseconds('connectTimeout', connectTimeout),
    limits: readLimits(limits),
    allowCallTransport: readBoolean('allowCallTransport', allowCallTransport),
    axios,
  })
}

/** Who signs: of a client, or of a single call that says so. */
export function readCredentials({
  mchid,
  serial,
  privateKey,
}: Pick<WechatpayOptions, 'mchid' | 'serial' | 'privateKey'>): Credentials {
  requireWellFormed(
    'mchid',
    mchid,
    /^\d{1,32}$/,
    "the merchant ID as a string of digits, such as '1900000001'",
  )
  requireWellFormed('serial', serial, /^[0-9A-Fa-f]{8,40}$/, serialBelongs)
  return new Credentials(
    mchid,
    serial.toUpperCase(),
    named('privateKey', () => loadPrivateKey(privateKey, 'privateKey')),
  )
}

const serialBelongs =
  'the serial number of the merchant API certificate, 40 hexadecimal digits: ' +
  'openssl x509 -in apiclient_cert.pem -noout -serial'

function readChoice(value: unknown): 'refuse' | 'send' {
  if (value === 'refuse' || value === 'send') return value
  throw new InputError(
    'OPTION_INVALID',
    "Option \"fourByteCharacters\" must be 'refuse' or 'send'",
    'fourByteCharacters',
  )
}

function readClock(clock: Clock): Clock {
  if (typeof (clock as Partial<Clock> | null)?.now === 'function' && isTime(clock.now())) return clock
  throw new InputError(
    'OPTION_INVALID',
    'Option "clock" must be an object whose now() returns a Date',
    'clock',
  )
}

// `now: () => Date.now()` is the usual slip, and would fail in the middle of the first call.
function isTime(value: unknown): boolean {
  return isDate(value) && !Number.isNaN(value.getTime())
}
