import type { KeyObject } from 'node:crypto'
import { randomBytes } from 'node:crypto'
import type { AxiosRequestConfig } from 'axios'
import {
  loadApiv3Key,
  loadPrivateKey,
  loadSecret,
  loadTrust,
  ProtocolError,
  randomNonce,
} from '@wxpay/protocol'
import { InputError } from '../error/input-error'
import { Trust } from '../signature/trust'
import { Credentials } from './credentials'
import { refuseStrangers } from './known-options'
import type { Clock, WechatpayOptions } from './options'

/** Everything that a client needs to know, checked; the caller's object is not needed any more. */
export interface Settings {
  readonly credentials: Credentials
  readonly trust: Trust
  readonly apiv3Key: KeyObject | undefined
  readonly secret: KeyObject | undefined
  readonly fourByteCharacters: 'refuse' | 'send'
  readonly clock: Clock
  readonly nonce: () => string
  /** What is left for axios. */
  readonly axios: AxiosRequestConfig
}

/** @throws InputError that names the option */
export function readOptions(options: WechatpayOptions): Settings {
  if (typeof (options as unknown) !== 'object' || (options as unknown) === null) {
    throw new InputError(
      'OPTION_INVALID',
      'new Wechatpay() needs an object of options: { mchid, serial, privateKey, certs }',
    )
  }
  const {
    mchid,
    serial,
    privateKey,
    certs,
    apiv3Key,
    secret,
    fourByteCharacters = 'refuse',
    clock = { now: () => new Date() },
    randomBytes: bytes = randomBytes,
    ...axios
  } = options
  refuseStrangers(axios)
  return Object.freeze({
    credentials: readCredentials({ mchid, serial, privateKey }),
    trust: readTrust(certs, serial),
    apiv3Key:
      apiv3Key === undefined ? undefined : named('apiv3Key', () => loadApiv3Key(apiv3Key, 'apiv3Key')),
    secret: secret === undefined ? undefined : named('secret', () => loadSecret(secret, 'secret')),
    fourByteCharacters: readChoice(fourByteCharacters),
    clock: readClock(clock),
    nonce: () => randomNonce(bytes),
    axios,
  })
}

/** Who signs: of a client, or of a single call that says so. */
export function readCredentials({
  mchid,
  serial,
  privateKey,
}: Pick<WechatpayOptions, 'mchid' | 'serial' | 'privateKey'>): Credentials {
  matches('mchid', mchid, /^\d{1,32}$/, "the merchant's number, a text of digits such as '1900000001'")
  matches('serial', serial, /^[0-9A-Fa-f]{8,40}$/, serialBelongs)
  return new Credentials(
    mchid,
    serial.toUpperCase(),
    named('privateKey', () => loadPrivateKey(privateKey, 'privateKey')),
  )
}

const serialBelongs =
  'the serial number of the merchant API certificate, 40 hexadecimal digits: ' +
  'openssl x509 -in apiclient_cert.pem -noout -serial'

function readTrust(certs: WechatpayOptions['certs'], serial: string): Trust {
  const entries: unknown = certs
  if (
    typeof entries !== 'object' ||
    entries === null ||
    Array.isArray(entries) ||
    Object.keys(entries).length === 0
  ) {
    throw new InputError(
      'OPTION_INVALID',
      'certs is missing: give { [id]: PEM } with the WeChat Pay public key under its id (PUB_KEY_ID_…), or a platform ' +
        'certificate under its serial number. Both are in the merchant console under API security',
      'certs',
    )
  }
  return new Trust(named('certs', () => loadTrust(certs, serial, 'certs')))
}

function matches(name: 'mchid' | 'serial', value: unknown, pattern: RegExp, belongs: string): void {
  if (typeof value === 'string' && pattern.test(value)) return
  const given =
    value === undefined || value === null || value === ''
      ? 'is missing'
      : typeof value === 'string'
        ? 'is not well-formed'
        : `is of type ${typeof value}`
  throw new InputError('OPTION_INVALID', `${name} ${given}; ${belongs} belongs there`, name)
}

function readChoice(value: unknown): 'refuse' | 'send' {
  if (value === 'refuse' || value === 'send') return value
  throw new InputError(
    'OPTION_INVALID',
    "fourByteCharacters is neither 'refuse' nor 'send'",
    'fourByteCharacters',
  )
}

function readClock(clock: Clock): Clock {
  if (typeof (clock as Partial<Clock> | null)?.now === 'function') return clock
  throw new InputError('OPTION_INVALID', 'clock is not an object with now(): Date', 'clock')
}

// The protocol package words what is wrong with a key; here it gets the name of the option as its field.
function named<Result>(name: string, load: () => Result): Result {
  try {
    return load()
  } catch (error) {
    if (!(error instanceof ProtocolError)) throw error
    const path = /^certs\.[^:\s]+/.exec(error.message)?.[0] ?? name
    throw new InputError(error.code, error.message, path, error)
  }
}
