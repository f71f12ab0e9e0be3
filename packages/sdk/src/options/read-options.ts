import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto'
import { isDate, isUint8Array } from 'node:util/types'
import { loadApiv3Key, loadCertificate, loadSecret, randomNonce } from '@wxpay/protocol'
import { InputError, named } from '../base/errors/input-error'
import { received } from '../base/errors/text'
import { readLimits } from './limits'
import type { ClientSettings } from '../apis/signing-client'
import { readRetry } from '../call/retry/repeat'
import { readAddress, readBackup } from './addresses'
import { readBrand } from './brand'
import {
  readBoolean,
  readCallbacks,
  readFunction,
  readHeaders,
  readMaxContentLength,
  readMilliseconds,
  readParamsSerializer,
  readResponseType,
  readTimeout,
} from '../call/axios/call-options'
import { readTrust } from './certs'
import { readClientCertificate } from '../security/client-certificate'
import { readCredentials } from '../security/credentials'
import { withoutUndefined } from '../base/values'
import { refuseNonObject, refuseUnknownOptions } from './known-options'
import { refuseIneffective, refuseLone } from '../call/axios/axios-options'
import type { Clock } from '../base/clock'
import type { WechatpayOptions } from './options'

/** Reads the signer of a client and the keys that it trusts. */
export type Identify = (
  options: Pick<WechatpayOptions, 'mchid' | 'serial' | 'privateKey' | 'certs' | 'apiv3Key'>,
) => Pick<ClientSettings, 'credentials' | 'configured'>

/** @throws InputError that names the option */
export const readIdentity: Identify = ({ mchid, serial, privateKey, certs, apiv3Key }) => {
  // Read first: the trusted keys must not contain this certificate.
  const credentials = readCredentials({ mchid, serial, privateKey })
  const configured = readTrust(certs, serial, apiv3Key === undefined ? 'refused' : 'downloaded')
  return { credentials, configured }
}

/** @throws InputError that names the option */
export function readOptions(options: WechatpayOptions, identify: Identify = readIdentity): ClientSettings {
  refuseNonObject('new Wechatpay', options)
  const {
    mchid,
    serial,
    privateKey,
    certs,
    apiv3Key,
    secret,
    workwxSecret,
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
    limitStore,
    hostStore,
    allowCallTransport = false,
    ...rest
  } = options
  const axios = withoutUndefined(rest)
  refuseUnknownOptions(axios)
  refuseIneffective(axios)
  refuseLone(axios)
  readAddress('baseURL', axios.baseURL)
  readTimeout(axios.timeout)
  readMaxContentLength(axios.maxContentLength)
  readCallbacks(axios)
  readHeaders(axios.headers)
  readResponseType(axios.responseType)
  readParamsSerializer(axios.paramsSerializer)
  const { credentials, configured } = identify({ mchid, serial, privateKey, certs, apiv3Key })
  return Object.freeze({
    credentials,
    configured,
    apiv3Key:
      apiv3Key === undefined ? undefined : named('apiv3Key', () => loadApiv3Key(apiv3Key, 'apiv3Key')),
    secret: secret === undefined ? undefined : named('secret', () => loadSecret(secret, 'secret')),
    workwxSecret: readWorkwxSecret(workwxSecret),
    brand: readBrand(brand, configured),
    certificate: readClientCertificate(merchant, mchid),
    fourByteCharacters: readChoice(fourByteCharacters),
    clock: readClock(clock),
    nonce: () => randomNonce(source),
    random: () => Buffer.from((source ?? randomBytes)(4)).readUInt32BE() / 2 ** 32,
    certificateStore: readMethods('certificateStore', certificateStore, ['read', 'write', 'location']),
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
    limitStore: readMethods('limitStore', limitStore, ['reserve']),
    hostStore: readMethods('hostStore', hostStore, ['read', 'mark', 'clear']),
    allowCallTransport: readBoolean('allowCallTransport', allowCallTransport),
    axios,
  })
}

// Its length is not documented.
function readWorkwxSecret(option: unknown): KeyObject | undefined {
  if (option === undefined) return undefined
  if ((typeof option === 'string' || isUint8Array(option)) && option.length > 0) {
    return createSecretKey(Buffer.from(option as string))
  }
  throw new InputError(
    'OPTION_INVALID',
    `Option "workwxSecret" must be the secret of a WeCom application, as a string or a Buffer, received ${received(option)}`,
    'workwxSecret',
  )
}

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

// `now: () => Date.now()` is a common mistake, and would fail in the middle of the first call.
function isTime(value: unknown): boolean {
  return isDate(value) && !Number.isNaN(value.getTime())
}

/** Validates a store by the methods that it must have. */
export function readMethods<Store extends object>(
  option: string,
  store: Store | undefined,
  methods: readonly (string & keyof Store)[],
): Store | undefined {
  if (store === undefined) return undefined
  const given: Partial<Store> | null = store
  if (methods.every((name) => typeof (given as Partial<Store> | null)?.[name] === 'function')) return store
  throw new InputError(
    'OPTION_INVALID',
    `Option "${option}" must be an object with the methods ${methods.join(', ')}, received ${received(store)}`,
    option,
  )
}
