import type { Notification } from '@wxpay/sdk/types'
import { jsonFormat } from '../endpoints/format'
import { NotificationEndpoints } from '../endpoints/notification-endpoints'
import { NotificationEndpointsV2 } from '../endpoints/notification-endpoints-v2'
import { InputError } from '../../base/errors/input-error'
import { NotificationError } from '../../base/errors/response-errors'
import { type Envelope, readEnvelope } from '../notifications/envelope'
import { type NotificationRequest, readRequest, type Received } from '../notifications/received'
import type { NotificationReader } from '../notification-reader'
import { merchantNamedBy, type UnwrapV2Options } from '../notifications/v2/notification'
import type { NotificationV2 } from '../notifications/v2/notification-kinds'
import { printable } from '../../base/errors/text'

/** A client of one merchant, such as a `Wechatpay`. */
export interface MerchantClient {
  readonly mchid: string
  readonly notifications: NotificationReader
}

/** An APIv2 notification, and the merchant it was sent to. */
export interface ResolvedNotificationV2<Client extends MerchantClient> {
  readonly wxpay: Client
  readonly notification: NotificationV2
}

/** A notification, and the merchant it was sent to. */
export interface ResolvedNotification<Client extends MerchantClient> {
  readonly wxpay: Client
  readonly notification: Notification
}

// A request by an unknown key is tried with every APIv3 key, so its size must be limited.
const LONGEST_UNKNOWN = 64 * 1024
// The rate is limited too: decryptions a minute for all merchants, and at least one round over the keys.
const MOST_TRIALS = 1_000
const MINUTE = 60_000
// A public key (PUB_KEY_ID_…) cannot be downloaded, so no client would find it.
const certificateSerial = /^[0-9A-Fa-f]{1,40}$/
// Clients that hold the same key by the same name agree about a signature; different keys are a configuration
// error.
const MOST_VERIFICATIONS = 8

/**
 * Several merchants of one process behind one `notify_url`. It has the endpoints of a client's `notifications`,
 * for all merchants; `merchantOf` returns the merchant of a notification.
 */
export class MerchantRegistry<Client extends MerchantClient> extends NotificationEndpoints {
  readonly #clients: ReadonlyMap<string, Client>
  readonly #owners = new WeakMap<Notification | NotificationV2, Client>()
  #trials = { since: Number.NEGATIVE_INFINITY, count: 0 }
  #turn = 0
  /** Endpoints for a `notify_url` of APIv2, for all merchants. */
  readonly v2: NotificationEndpointsV2

  constructor(clients: Iterable<Client>) {
    super(jsonFormat)
    this.v2 = new NotificationEndpointsV2(
      async (request, options) => (await this.resolveV2(request, options)).notification,
    )
    const byNumber = new Map<string, Client>()
    for (const client of clients) {
      if (byNumber.has(client.mchid)) {
        throw new InputError(
          'OPTION_INVALID',
          `There are two clients of merchant ${client.mchid}`,
          client.mchid,
        )
      }
      byNumber.set(client.mchid, client)
    }
    this.#clients = byNumber
  }

  /** The client of a merchant. */
  get(mchid: string): Client | undefined {
    return this.#clients.get(mchid)
  }

  /** The merchant of a notification that this registry has unwrapped. */
  merchantOf(notification: Notification | NotificationV2): Client | undefined {
    return this.#owners.get(notification)
  }

  /**
   * Finds the merchant of a notification by the key that signed it and the APIv3 key that decrypts it, and
   * unwraps it like that merchant's client, with every check.
   *
   * @throws {@link NotificationError} as a rejection; `NOTIFICATION_MERCHANT_UNKNOWN` if none of the APIv3 keys decrypts it
   * @example
   * ```ts
   * const registry = createMerchantRegistry([shop, branch])
   * const { wxpay, notification } = await registry.resolve(request)
   * console.log(wxpay.mchid, notification.event_type)
   * ```
   */
  async resolve(request: NotificationRequest): Promise<ResolvedNotification<Client>> {
    const received = await readRequest(request)
    const wxpay = this.#ownerOf(received)
    const { headers, body } = received
    const notification = await wxpay.notifications.unwrap({ headers, body })
    this.#owners.set(notification, wxpay)
    return { wxpay, notification }
  }

  /**
   * Finds the merchant that an APIv2 notification names in `mch_id`, and verifies it with that merchant's APIv2
   * key, like that merchant's client. Nothing is verified for a merchant that this registry does not have.
   *
   * @throws {@link NotificationError} as a rejection; `NOTIFICATION_MERCHANT_MISMATCH` if it is for none of the merchants
   * @example
   * ```ts
   * const { wxpay, notification } = await registry.resolveV2(request)
   * console.log(wxpay.mchid, notification.kind)
   * ```
   */
  async resolveV2(
    request: NotificationRequest,
    options: UnwrapV2Options = {},
  ): Promise<ResolvedNotificationV2<Client>> {
    const { headers, body } = await readRequest(request)
    const wxpay = this.#namedBy(body)
    const notification = await wxpay.notifications.unwrapV2({ headers, body }, options)
    this.#owners.set(notification, wxpay)
    return { wxpay, notification }
  }

  // Not trusted yet: it only selects the key, and the client compares it again.
  #namedBy(body: Uint8Array): Client {
    const mchid = merchantNamedBy(body)
    const client = mchid === undefined ? this.#clients.values().next().value : this.#clients.get(mchid)
    if (client !== undefined) return client
    throw new NotificationError(
      'NOTIFICATION_MERCHANT_MISMATCH',
      mchid === undefined
        ? 'This registry has no merchants'
        : `It is for merchant ${printable(mchid)}, which is none of the ${this.#clients.size} merchants of this registry`,
    )
  }

  /** Unwraps a notification of any of the merchants. */
  override async unwrap(request: NotificationRequest): Promise<Notification> {
    return (await this.resolve(request)).notification
  }

  // A client with the key decides whether it is genuine; only then are APIv3 keys tried: one of them decrypts it.
  #ownerOf(received: Received): Client {
    const clients = [...this.#clients.values()]
    const [first] = clients
    if (first === undefined) throw unknown('This registry has no merchants')
    // It cannot be genuine: none of its body is parsed, and `unwrap` reports the fault.
    if (!clients.some(({ notifications }) => notifications.isPlausible(received))) return first
    const knowing = clients.filter(({ notifications }) => notifications.knows(received))
    const [witness] = knowing
    if (witness === undefined) {
      // A key that WeChat Pay has just begun to use, or a forgery: the client that it is for decides.
      const canBeDownloaded = certificateSerial.test(received.header('wechatpay-serial') ?? '')
      if (!canBeDownloaded || received.body.length > LONGEST_UNKNOWN) return first
      const envelope = envelopeOf(received)
      if (envelope === undefined) return first
      if (this.#mayTry(clients.length)) return this.#addressee(envelope, clients) ?? first
      // Forged requests must not keep out a key that WeChat Pay has just begun to use: the clients take turns to look
      // for it, each at its own limited rate, and know it when the notification arrives again.
      this.#turn = (this.#turn + 1) % clients.length
      return clients[this.#turn] ?? first
    }
    const isGenuine = knowing
      .slice(0, MOST_VERIFICATIONS)
      .some(({ notifications }) => notifications.isSigned(received))
    const envelope = isGenuine ? envelopeOf(received) : undefined
    // The client that was tried reports the fault.
    if (envelope === undefined) return witness
    const owner = this.#addressee(envelope, knowing) ?? this.#addressee(envelope, clients)
    if (owner !== undefined) return owner
    throw unknown(
      `The notification is genuine, but none of the ${clients.length} APIv3 keys decrypts it: it is for another merchant, or an ` +
        'APIv3 key was changed in the merchant console',
    )
  }

  #mayTry(trials: number): boolean {
    const now = performance.now()
    if (now - this.#trials.since >= MINUTE) this.#trials = { since: now, count: 0 }
    if (this.#trials.count > 0 && this.#trials.count + trials > MOST_TRIALS) return false
    this.#trials.count += trials
    return true
  }

  // Merchants may share one APIv3 key; then the merchant named in the notification is meant.
  #addressee(envelope: Envelope, clients: readonly Client[]): Client | undefined {
    for (const client of clients) {
      const notification = client.notifications.peek(envelope)
      if (notification === undefined) continue
      const { mchid, sp_mchid, mch_id }: Readonly<Record<string, unknown>> = { ...notification.resource }
      const named = [mchid, sp_mchid, mch_id]
        .map((number) => this.#clients.get(String(number)))
        .find((other) => other?.notifications.peek(envelope) !== undefined)
      return named ?? client
    }
    return undefined
  }
}

function envelopeOf({ body }: Received): Envelope | undefined {
  try {
    return readEnvelope(body)
  } catch {
    return undefined
  }
}

function unknown(what: string): NotificationError {
  return new NotificationError('NOTIFICATION_MERCHANT_UNKNOWN', what)
}

/**
 * Creates a registry of the clients of several merchants, for one `notify_url`.
 *
 * @throws {@link InputError} `OPTION_INVALID` if two of them are for the same merchant
 * @example
 * ```ts
 * const registry = createMerchantRegistry([shop, branch])
 * export const POST = registry.fetch({
 *   handle: (notification) => console.log(registry.merchantOf(notification)?.mchid, notification.event_type),
 * })
 * ```
 */
export function createMerchantRegistry<Client extends MerchantClient>(
  clients: Iterable<Client>,
): MerchantRegistry<Client> {
  return new MerchantRegistry(clients)
}
