import type { KeyObject } from 'node:crypto'
import type { AxiosRequestConfig, InternalAxiosRequestConfig } from 'axios'
import type { Clock } from '../base/clock'
import type { RunningDeadline } from '../base/deadline'
import type { IdentifiedOperation } from '../operations/identify'
import type { ClientCertificate } from '../security/client-certificate'
import type { Credentials } from '../security/credentials'
import type { TrustedKeys } from '../security/signatures/trust'
import type { Hosts } from '../transport/hosts'
import type { Transport } from '../transport/transport'
import type { Limits } from './limits/limits'
import type { OnRetry, RetryOptions } from './config'

/** The keys of one signer (a merchant or a brand), and the keys that verify its responses. */
export interface Signer {
  readonly credentials: Credentials
  readonly trust: TrustedKeys
}

/** A brand, which signs and decrypts with keys of its own. */
export interface BrandSigner extends Signer {
  /** APIv3 key of the brand. */
  readonly apiv3Key: KeyObject | undefined
}

/** Options of a client that its calls read, validated. */
export interface CallSettings {
  readonly credentials: Credentials
  /** APIv2 key. */
  readonly secret: KeyObject | undefined
  /** Secret of the WeCom application that pays. */
  readonly workwxSecret: KeyObject | undefined
  readonly brand: BrandSigner | undefined
  readonly certificate: ClientCertificate | undefined
  readonly fourByteCharacters: 'refuse' | 'send'
  readonly clock: Clock
  readonly nonce: () => string
  /** Returns a number in [0, 1). */
  readonly random: () => number
  readonly retry: Required<RetryOptions>
  readonly onRetry: OnRetry | undefined
  /** Timeout in milliseconds. */
  readonly attemptTimeout: number | undefined
  /** Whether a single call may set its own transport options. */
  readonly allowCallTransport: boolean
  /** Axios options that the client was created with. */
  readonly axios: AxiosRequestConfig
}

/** State shared by all calls of one client. */
export interface ClientContext extends Signer {
  readonly transport: Transport
  readonly hosts: Hosts
  readonly limits: Limits | undefined
  readonly settings: CallSettings
}

/** The operation of a call and its URL. */
export interface Location {
  readonly operation: IdentifiedOperation
  readonly url: URL
}

/** State of a call, whose operation may not be known yet. */
export interface StartedCall extends Partial<Location> {
  readonly config: InternalAxiosRequestConfig
  readonly deadline: RunningDeadline
  /** Attempts started so far. */
  attempts: number
  /** Progress of the current attempt: `response` once part of it may have been sent. */
  phase: 'connect' | 'response'
  /** URL of the current attempt, at the host chosen for it. */
  sentTo?: URL
  /** `unknown` once a failed attempt may have been processed. */
  outcome: 'known' | 'unknown'
}

/** State of one call from its first step to its last. */
export interface CallContext extends Omit<StartedCall, keyof Location>, Location {
  /** Signer, trusted keys and connections of this call. */
  readonly client: ClientContext
}

const record = Symbol('@wxpay/sdk/call')

/** Facts of a completed call for its `transformResponse`, which axios gives the config only. */
export type CallRecord = Pick<CallContext, 'operation' | 'attempts'>

/** Stores the facts of a call in its config, hidden from printing and from copies. */
export function recordCall({ config, operation, attempts }: CallContext): void {
  const value: CallRecord = { operation, attempts }
  Object.defineProperty(config, record, { value, configurable: true })
}

/** The facts that {@link recordCall} stored in a config. */
export function recordedCall(config: InternalAxiosRequestConfig): CallRecord | undefined {
  return Reflect.get(config, record) as CallRecord | undefined
}
