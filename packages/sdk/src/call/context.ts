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
import type { OnRetry, RetryOptions } from './retry/decision'

/** The keys of one signer (a merchant or a brand), and the keys that verify its responses. */
export interface Signer {
  readonly credentials: Credentials
  readonly trust: TrustedKeys
}

/** Options of a client that its calls read, checked. */
export interface CallSettings {
  readonly credentials: Credentials
  /** APIv2 key. */
  readonly secret: KeyObject | undefined
  readonly brand: Signer | undefined
  readonly certificate: ClientCertificate | undefined
  readonly fourByteCharacters: 'refuse' | 'send'
  readonly clock: Clock
  readonly nonce: () => string
  /** A number in [0, 1). */
  readonly random: () => number
  readonly retry: Required<RetryOptions>
  readonly onRetry: OnRetry | undefined
  /** Milliseconds. */
  readonly attemptTimeout: number | undefined
  /** Whether a single call may choose where it goes. */
  readonly allowCallTransport: boolean
  /** Options of axios that the client was made with. */
  readonly axios: AxiosRequestConfig
}

/** State that all calls of one client share. */
export interface ClientContext extends Signer {
  readonly transport: Transport
  readonly hosts: Hosts
  readonly limits: Limits | undefined
  readonly settings: CallSettings
}

/** The operation of a call, and the URL that it is sent to. */
export interface Location {
  readonly operation: IdentifiedOperation
  readonly url: URL
}

/** State of a call whose operation may not be known yet. */
export interface StartedCall extends Partial<Location> {
  readonly config: InternalAxiosRequestConfig
  readonly deadline: RunningDeadline
  /** Attempts begun so far. */
  attempts: number
  /** How far the current attempt got: `answer` when something of it may have been sent. */
  phase: 'connect' | 'answer'
  /** URL of the current attempt, at the host that was chosen for it. */
  sentTo?: URL
  /** `unknown` once an attempt failed that may have been processed. */
  outcome: 'known' | 'unknown'
}

/** State of one call from its first step to its last. */
export interface CallContext extends Omit<StartedCall, keyof Location>, Location {
  /** Signer, trusted keys and connections of this call. */
  readonly client: ClientContext
}

const record = Symbol('@wxpay/sdk/call')

/** Facts of a finished call that its `transformResponse` needs: axios passes it the config alone. */
export type CallRecord = Pick<CallContext, 'operation' | 'attempts'>

/** Leaves the facts of a call in its config, hidden from printers and from copies. */
export function recordCall({ config, operation, attempts }: CallContext): void {
  const value: CallRecord = { operation, attempts }
  Object.defineProperty(config, record, { value, configurable: true })
}

/** The facts that {@link recordCall} left in a config. */
export function recordedCall(config: InternalAxiosRequestConfig): CallRecord | undefined {
  return Reflect.get(config, record) as CallRecord | undefined
}
