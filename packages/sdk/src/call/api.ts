import type { AxiosResponse, InternalAxiosRequestConfig } from 'axios'
import type { Deadline } from '../base/deadline'
import type { SignedRequest } from '../security/signatures/compare'
import type { RequestBody } from '../transport/bodies/request-body'
import type { WireRequest, WireResponse } from '../transport/transport'
import type { CallContext, ClientContext, Location } from './context'

/** A request whose bytes are fixed: all attempts send the same. */
export interface EncodedRequest extends Pick<WireRequest, 'delivery'> {
  readonly url: URL
  readonly body: RequestBody
}

/** Headers of one attempt, and the text that its signature covers when a header carries the signature. */
export interface SignedAttempt {
  readonly headers: Readonly<Record<string, string>>
  readonly signed?: SignedRequest
}

/** A response and its request. */
export interface Exchange<Encoded extends EncodedRequest> extends SignedAttempt {
  readonly call: CallContext
  readonly request: Encoded
  readonly wire: WireResponse
}

/**
 * One generation of the API: the implementation of each step of a call. {@link runCall} calls the steps in this
 * order.
 */
export interface Api<Encoded extends EncodedRequest, Verified, Result = AxiosResponse> {
  /** Finds the operation. */
  locate(config: InternalAxiosRequestConfig): Promise<Location>
  /**
   * Chooses signer, trusted keys and connections. Throws if the client lacks a key that the operation needs.
   */
  authorize(location: Location, config: InternalAxiosRequestConfig, client: ClientContext): ClientContext
  /** Encrypts sensitive fields of the body. */
  encrypt(call: CallContext): Promise<unknown>
  /**
   * Whether a rejected call is made once more, because another key encrypts its fields now.
   */
  renew?(call: CallContext, error: unknown): boolean
  /** Encodes the body, once for all attempts. */
  encode(call: CallContext, data: unknown): Promise<Encoded>
  /** Signs one attempt. */
  sign(call: CallContext, request: Encoded, url: URL, deadline: Deadline): Promise<SignedAttempt>
  /** Verifies a response. Throws if verification fails or if the response reports an error. */
  verify(exchange: Exchange<Encoded>): Promise<Verified>
  /** Reads a verified response. */
  decode(verified: Verified): Result
  /** Decrypts sensitive fields of the response. */
  decrypt(result: Result, verified: Verified): Result
}
