import type { KeyObject } from 'node:crypto'
import { Agent } from 'node:https'
import { createSecureContext, type SecureContext, type SecureContextOptions } from 'node:tls'
import { type KeySource, loadCertificate, loadPrivateKey, readPkcs12 } from '@wxpay/protocol'
import { InputError } from '../base/errors/input-error'
import { reasonOf } from '../base/errors/text'
import { refuseUnknownMembers } from '../base/suggestions/unknown-members'
import { named } from '../base/errors/named-option'

/**
 * The client certificate that some operations of APIv2 ask for: `apiclient_cert.pem` and `apiclient_key.pem`, or
 * `apiclient_cert.p12`, whose passphrase is the merchant's number unless it was changed.
 */
export type MerchantCertificate =
  | { readonly cert: KeySource; readonly key: KeySource }
  | {
      /** Bytes, base64, or a `file://` URL. */
      readonly pfx: string | Uint8Array | URL
      readonly passphrase?: string | undefined
    }

/** Who the client is to a server that asks by TLS. Its key cannot be read back. */
export class ClientCertificate {
  readonly #material: () => SecureContextOptions
  readonly #agents = new WeakMap<Agent, Agent>()
  #agent: Agent | undefined

  constructor(material: () => SecureContextOptions) {
    this.#material = material
  }

  /** What a TLS connection goes by; whom it trusts and which ciphers it takes may be given. */
  secureContext(trusting: SecureContextOptions = {}): SecureContext {
    return createSecureContext({ ...trusting, ...this.#material() })
  }

  /**
   * An agent of Node's that shows the certificate, with all that a given agent has beside. One of another kind, such as
   * one for a proxy, is left as it is, and so is one that has a certificate already.
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
 * @param mchid - the passphrase of a `pfx` that has none of its own
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
  tried(certificate, 'merchant.key', () => 'merchant.key is not the key of merchant.cert')
  return certificate
}

function fromContainer(source: string | Uint8Array | URL, passphrase: string): ClientCertificate {
  if (typeof (passphrase as unknown) !== 'string') {
    throw new InputError('OPTION_INVALID', 'merchant.passphrase is not a text', 'merchant.passphrase')
  }
  const pfx = named('merchant.pfx', () => readPkcs12(source, 'merchant.pfx'))
  const certificate = new ClientCertificate(() => ({ pfx, passphrase }))
  tried(certificate, 'merchant.pfx', explainContainer)
  return certificate
}

// A context is made at once, so that what cannot be used is refused now, and not by the first refund.
function tried(certificate: ClientCertificate, field: string, explain: (reason: string) => string): void {
  try {
    certificate.secureContext()
  } catch (error) {
    throw new InputError('OPTION_INVALID', explain(reasonOf(error)), field)
  }
}

function explainContainer(reason: string): string {
  if (/mac verify failure/i.test(reason)) {
    return 'merchant.pfx does not open with merchant.passphrase, which is the merchant number unless it was changed'
  }
  if (/unsupported/i.test(reason)) {
    return (
      'merchant.pfx is encrypted in an old way that this OpenSSL refuses; give { cert, key } from apiclient_cert.pem and ' +
      'apiclient_key.pem, or convert it: openssl pkcs12 -legacy -in apiclient_cert.p12 -nodes -out both.pem'
    )
  }
  return 'merchant.pfx is damaged: OpenSSL cannot read this PKCS#12 file; download apiclient_cert.p12 anew'
}
