import type { KeyObject } from 'node:crypto'
import { Agent } from 'node:https'
import { createSecureContext, type SecureContext, type SecureContextOptions } from 'node:tls'
import { type KeySource, loadCertificate, loadPrivateKey, readPkcs12 } from '@wxpay/protocol'
import { InputError, named } from '../base/errors/input-error'
import { reasonOf } from '../base/errors/text'
import { refuseUnknownMembers } from '../base/suggestions'

/**
 * Client certificate that some APIv2 operations require: `apiclient_cert.pem` and `apiclient_key.pem`, or
 * `apiclient_cert.p12`, whose passphrase is the merchant ID unless it was changed.
 */
export type MerchantCertificate =
  | { readonly cert: KeySource; readonly key: KeySource }
  | {
      /** Bytes, base64, or a `file://` URL. */
      readonly pfx: string | Uint8Array | URL
      readonly passphrase?: string | undefined
    }

/** Client identity for servers that request a TLS client certificate. Its key cannot be read. */
export class ClientCertificate {
  readonly #material: () => SecureContextOptions
  readonly #agents = new WeakMap<Agent, Agent>()
  #agent: Agent | undefined

  constructor(material: () => SecureContextOptions) {
    this.#material = material
  }

  /** TLS context with the certificate; trusted CAs and ciphers may be given. */
  secureContext(trusting: SecureContextOptions = {}): SecureContext {
    return createSecureContext({ ...trusting, ...this.#material() })
  }

  /**
   * A Node.js agent that presents the certificate and keeps the options of a given agent. An agent of another kind,
   * such as a proxy agent, or one that already has a certificate is returned unchanged.
   */
  agent(given: unknown): unknown {
    if (given === undefined || given === null || given === false) {
      return (this.#agent ??= new Agent({ keepAlive: true, secureContext: this.secureContext() }))
    }
    if (!(given instanceof Agent) || Object.getPrototypeOf(given) !== Agent.prototype) return given
    const { options } = given
    if (options.cert !== undefined || options.pfx !== undefined || options.secureContext !== undefined)
      return given
    const known = this.#agents.get(given)
    if (known !== undefined) return known
    const made = new Agent({ ...options, secureContext: this.secureContext(options) })
    this.#agents.set(given, made)
    return made
  }
}

/**
 * @param mchid - default passphrase of a `pfx`
 * @throws InputError that names the option: `merchant.pfx`
 */
export function readClientCertificate(
  option: MerchantCertificate | undefined,
  mchid: string,
): ClientCertificate | undefined {
  if (option === undefined) return undefined
  const given: unknown = option
  if (typeof given === 'object' && given !== null) {
    refuseUnknownMembers('merchant', given, ['cert', 'key', 'pfx', 'passphrase'])
  }
  if (typeof given !== 'object' || given === null || !('pfx' in given || 'cert' in given)) {
    throw new InputError(
      'OPTION_INVALID',
      'Option "merchant" must be the client certificate: { cert, key } or { pfx, passphrase }',
      'merchant',
    )
  }
  if ('pfx' in option && (option.pfx as unknown) !== undefined) {
    return fromContainer(option.pfx, option.passphrase ?? mchid)
  }
  return fromPair(option as Exclude<MerchantCertificate, { readonly pfx: unknown }>)
}

function fromPair({ cert, key }: { readonly cert: KeySource; readonly key: KeySource }): ClientCertificate {
  const { pem } = named('merchant.cert', () => loadCertificate(cert, 'merchant.cert'))
  const privateKey: KeyObject = named('merchant.key', () => loadPrivateKey(key, 'merchant.key'))
  const certificate = new ClientCertificate(() => ({
    cert: pem,
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }),
  }))
  tried(certificate, 'merchant.key', () => 'merchant.key does not match merchant.cert')
  return certificate
}

function fromContainer(source: string | Uint8Array | URL, passphrase: string): ClientCertificate {
  if (typeof (passphrase as unknown) !== 'string') {
    throw new InputError('OPTION_INVALID', 'merchant.passphrase must be a string', 'merchant.passphrase')
  }
  const pfx = named('merchant.pfx', () => readPkcs12(source, 'merchant.pfx'))
  const certificate = new ClientCertificate(() => ({ pfx, passphrase }))
  tried(certificate, 'merchant.pfx', explainContainer)
  return certificate
}

// The context is created now, so that an unusable certificate is rejected here and not by the first refund.
function tried(certificate: ClientCertificate, field: string, explain: (reason: string) => string): void {
  try {
    certificate.secureContext()
  } catch (error) {
    throw new InputError('OPTION_INVALID', explain(reasonOf(error)), field)
  }
}

function explainContainer(reason: string): string {
  if (/mac verify failure/i.test(reason)) {
    return 'merchant.pfx cannot be decrypted with merchant.passphrase, which is the merchant ID unless it was changed'
  }
  if (/unsupported/i.test(reason)) {
    return (
      'merchant.pfx uses an outdated encryption that this version of OpenSSL rejects; pass { cert, key } from apiclient_cert.pem and ' +
      'apiclient_key.pem, or convert it: openssl pkcs12 -legacy -in apiclient_cert.p12 -nodes -out both.pem'
    )
  }
  return 'merchant.pfx is damaged: OpenSSL cannot read this PKCS#12 file; download apiclient_cert.p12 again'
}
