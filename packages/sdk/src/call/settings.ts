import type { KeyObject } from 'node:crypto'
import type { AxiosRequestConfig } from 'axios'
import type { Clock } from '../base/clock'
import type { ClientCertificate } from '../security/client-certificate'
import type { Credentials } from '../security/credentials'
import type { TrustedKeys } from '../security/signatures/trusted-keys'
import type { RetryOptions } from './retry/decision'
import type { OnRetry } from './retry/repeat'

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
