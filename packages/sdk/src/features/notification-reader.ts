import type { KeyObject } from 'node:crypto'
import { brandScheme, FRESHNESS_SECONDS, rsaScheme, type SignatureScheme } from '@wxpay/protocol'
import type { Notification } from '@wxpay/sdk/types'
import { publishNotification } from '../base/diagnostics/channels'
import { jsonFormat } from './endpoints/format'
import { NotificationEndpoints } from './endpoints/notification-endpoints'
import { NotificationEndpointsV2 } from './endpoints/notification-endpoints-v2'
import { traced } from '../base/errors/callers'
import { InputError } from '../base/errors/input-error'
import { NotificationError } from '../base/errors/response-errors'
import { printable } from '../base/errors/text'
import { asTrustError } from '../base/errors/trust-error'
import type { Clock } from '../base/clock'
import type { Credentials } from '../security/credentials'
import {
  findFault,
  findSignatureFault,
  isPlausible,
  readSignedHeaders,
  type SignatureFault,
  type SignedHeaders,
} from '../security/signatures/signature-fault'
import { nextDownloadHint } from '../security/signatures/response-fault'
import type { TrustedKeys } from '../security/signatures/trust'
import { readNotificationV2, type UnwrapV2Options } from './notifications/v2/notification'
import type { NotificationV2 } from './notifications/v2/notification-kinds'
import { decryptEnvelope, type Envelope, readEnvelope } from './notifications/envelope'
import { type NotificationRequest, readRequest, type Received } from './notifications/received'

/** Client settings that verify and decrypt notifications. */
export interface NotificationSettings {
  readonly credentials: Pick<Credentials, 'mchid'>
  /** APIv3 key. */
  readonly apiv3Key: KeyObject | undefined
  /** APIv2 key. */
  readonly secret: KeyObject | undefined
  readonly clock: Clock
  /** The brand of the merchant, to which notifications are sent, too. */
  readonly brand?: Omit<Recipient, 'option' | 'scheme'> | undefined
}

/** The merchant or its brand, as the recipient of a notification. */
interface Recipient {
  readonly trust: TrustedKeys
  readonly scheme: SignatureScheme
  readonly apiv3Key: KeyObject | undefined
  /** Option that gives the APIv3 key. */
  readonly option: 'apiv3Key' | 'brand.apiv3Key'
}

/** Reads notifications sent to `notify_url`. */
export class NotificationReader extends NotificationEndpoints {
  readonly #settings: NotificationSettings
  readonly #trust: TrustedKeys

  /** Endpoints for a `notify_url` of APIv2. */
  readonly v2: NotificationEndpointsV2

  constructor(settings: NotificationSettings, trust: TrustedKeys) {
    super(jsonFormat)
    this.v2 = new NotificationEndpointsV2((request, options) => this.unwrapV2(request, options))
    this.#settings = settings
    this.#trust = trust
  }

  /**
   * Verifies a notification, checks that it is fresh (300 seconds), decrypts it, and types it by its
   * `event_type`. Verification cannot be skipped. Reply with 200 or 204 within five seconds once it is handled,
   * with 4xx or 5xx if this throws. A notification to the client's `brand` is verified and decrypted by the keys of the
   * brand.
   *
   * @param request - a Fetch `Request`, a Node request whose body is unread (or kept raw by `express.raw()`),
   * an AWS Lambda event, or `{ headers, body }` with the raw body: a string, bytes (also an `ArrayBuffer`), a
   * `Blob` or a stream
   * @throws {@link NotificationError} (as a rejection) whose `code` gives the reason
   * @throws {@link InputError} `OPTION_INVALID` if the client has no `apiv3Key`, or its brand none
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012071382
   * @example
   * ```ts
   * export async function POST(request: Request): Promise<Response> {
   *   const notification = await wxpay.notifications.unwrap(request)
   *   if (notification.event_type === 'TRANSACTION.SUCCESS') console.log(notification.resource.out_trade_no)
   *   return new Response(null, { status: 204 })
   * }
   * ```
   */
  unwrap(request: NotificationRequest): Promise<Notification> {
    return traced(() => this.#unwrap(request))
  }

  async #unwrap(request: NotificationRequest): Promise<Notification> {
    const { apiv3Key, brand, clock, credentials } = this.#settings
    // Without any key no notification could be read.
    if (apiv3Key === undefined && brand?.apiv3Key === undefined) throw keyMissing('apiv3Key')
    const { header, body } = await readRequest(request)
    const now = clock.now()
    const signed = readSignedHeaders(header)
    const recipient = this.#recipient(signed)
    const { trust } = recipient
    const fault = await findFault(signed, body, { ...recipient, now }).catch((error: unknown) => {
      throw asTrustError(error)
    })
    publishNotification(() => ({
      mchid: credentials.mchid,
      outcome: fault === undefined ? 'verified' : 'probe' in fault && fault.probe ? 'probe' : fault.kind,
      ...(signed.serial !== undefined && { serial: signed.serial }),
    }))
    if (fault !== undefined) throw notificationFault(fault, { now, trust, body })
    if (recipient.apiv3Key === undefined) throw keyMissing(recipient.option)
    return decryptEnvelope(readEnvelope(body), recipient.apiv3Key)
  }

  // By the signature type, or by the key that only the brand trusts.
  #recipient({ serial = '', type }: SignedHeaders): Recipient {
    const { apiv3Key, brand } = this.#settings
    const isForBrand =
      type === brandScheme.name ||
      (brand?.trust.find(serial) !== undefined && this.#trust.find(serial) === undefined)
    return brand !== undefined && isForBrand
      ? { trust: brand.trust, scheme: brandScheme, apiv3Key: brand.apiv3Key, option: 'brand.apiv3Key' }
      : { trust: this.#trust, scheme: rsaScheme, apiv3Key, option: 'apiv3Key' }
  }

  /**
   * Verifies an APIv2 notification by its `sign`, and determines its `kind`. It must be for this client's
   * merchant (`mch_id`), and unambiguous. Reply with XML once it is handled. It contains no timestamp: process
   * each payment and each refund once.
   *
   * A **refund** is not signed. Its `req_info` is decrypted with the APIv2 key, but the cipher (AES-ECB) lets
   * an attacker change and recombine blocks: confirm it with `wxpay.refunds.confirmV2` before you act on it.
   *
   * @param request - as for `unwrap`, of at most 64 KiB
   * @param options - `signType: 'HMAC-SHA256'` rejects notifications signed by MD5
   * @throws {@link NotificationError} (as a rejection) whose `code` gives the reason
   * @throws {@link InputError} `OPTION_INVALID` if the client has no `secret`, or no `apiv3Key` for an
   * encrypted event
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985057
   * @example
   * ```ts
   * export async function POST(request: Request): Promise<Response> {
   *   const notification = await wxpay.notifications.unwrapV2(request)
   *   switch (notification.kind) {
   *     case 'payment':
   *       await markAsPaid(notification.fields.out_trade_no, Number(notification.fields.total_fee))
   *       break
   *     case 'refund':
   *       await markAsRefunded(await wxpay.refunds.confirmV2(notification))
   *       break
   *     case 'failure':
   *       await noteFailure(notification.of, notification.code, notification.fields)
   *   }
   *   return new Response('<xml><return_code>SUCCESS</return_code><return_msg>OK</return_msg></xml>')
   * }
   * ```
   */
  unwrapV2(request: NotificationRequest, options: UnwrapV2Options = {}): Promise<NotificationV2> {
    return traced(() => this.#unwrapV2(request, options))
  }

  async #unwrapV2(request: NotificationRequest, { signType }: UnwrapV2Options): Promise<NotificationV2> {
    const { secret, apiv3Key, credentials } = this.#settings
    if (secret === undefined) {
      throw new InputError(
        'OPTION_INVALID',
        'APIv2 notifications are verified with the APIv2 key: pass it to the client as secret',
        'secret',
      )
    }
    if (signType !== undefined && (signType as unknown) !== 'HMAC-SHA256') {
      throw new InputError(
        'OPTION_INVALID',
        "signType of unwrapV2 must be 'HMAC-SHA256' or omitted",
        'signType',
      )
    }
    const { body } = await readRequest(request)
    return readNotificationV2(body, { secret, apiv3Key, mchid: credentials.mchid, signType })
  }

  /** Whether the signed headers of a request are complete, fresh and well-formed. Its body is not checked. */
  isPlausible({ header }: Received): boolean {
    return isPlausible(readSignedHeaders(header), this.#settings.clock.now())
  }

  /** Whether this client has the key that a request names, without a download. */
  knows({ header }: Received): boolean {
    const serial = header('wechatpay-serial') ?? ''
    return [this.#trust, this.#settings.brand?.trust].some((trust) => trust?.find(serial) !== undefined)
  }

  /** Whether a request is signed by a key that is available without a download. Use `unwrap` to process it. */
  isSigned({ header, body }: Received): boolean {
    const signed = readSignedHeaders(header)
    const by = { ...this.#recipient(signed), now: this.#settings.clock.now() }
    return findSignatureFault(signed, body, by) === undefined
  }

  /** Decrypts an envelope of any sender with the APIv3 keys of this merchant; `undefined` if none fits. */
  peek(envelope: Envelope): Notification | undefined {
    const { apiv3Key, brand } = this.#settings
    for (const key of [apiv3Key, brand?.apiv3Key]) {
      if (key === undefined) continue
      try {
        return decryptEnvelope(envelope, key)
      } catch {
        // The other key may fit.
      }
    }
    return undefined
  }
}

function keyMissing(option: Recipient['option']): InputError {
  return new InputError(
    'OPTION_INVALID',
    `Notifications are decrypted with the APIv3 key: pass it to the client as ${option}`,
    option,
  )
}

/** The error for a notification whose signature cannot be verified. */
function notificationFault(
  fault: SignatureFault,
  { now, trust, body }: { readonly now: Date; readonly trust: TrustedKeys; readonly body: Uint8Array },
): NotificationError {
  const knownSerials = trust.serials
  if ('probe' in fault && fault.probe) {
    return new NotificationError(
      'NOTIFICATION_SIGNATURE_PROBE',
      'A probe of WeChat Pay (WECHATPAY/SIGNTEST/), signed incorrectly on purpose: reject it like any other, the genuine one follows',
      { probe: true, serial: fault.serial },
    )
  }
  switch (fault.kind) {
    case 'headers':
      return /^(?:\xEF\xBB\xBF)?\s*<\??xml\b/i.test(Buffer.from(body.subarray(0, 64)).toString('latin1'))
        ? new NotificationError(
            'NOTIFICATION_IS_V2',
            'This is APIv2 XML: the order was made, or refunded in the console, by APIv2. Pass it to unwrapV2, preferably at a separate notify_url',
          )
        : new NotificationError(
            'NOTIFICATION_HEADERS_INCOMPLETE',
            `The request is not signed: ${fault.missing.join(', ')} missing. It is not from WeChat Pay, or a proxy drops headers`,
            { missing: fault.missing },
          )
    case 'repeated':
      return new NotificationError(
        'NOTIFICATION_HEADERS_REPEATED',
        `The signature of the request is ambiguous: ${fault.repeated.join(', ')} repeated. A gateway may add or repeat headers`,
        { repeated: fault.repeated },
      )
    case 'type':
      return new NotificationError(
        'NOTIFICATION_SIGNATURE_TYPE',
        `The signature type is ${JSON.stringify(fault.type)}, which this client does not use`,
      )
    case 'timestamp':
      return new NotificationError(
        'NOTIFICATION_STALE',
        fault.skew === undefined
          ? 'Wechatpay-Timestamp is not an integer of seconds'
          : `The request was signed ${Math.abs(fault.skew)} s ${fault.skew > 0 ? 'after' : 'before'} this machine's time ` +
              `(${now.toISOString()}); at most ${FRESHNESS_SECONDS} s are allowed`,
        { skew: fault.skew },
      )
    case 'serial':
      return new NotificationError(
        'NOTIFICATION_SERIAL_UNKNOWN',
        `The request is signed by ${printable(fault.serial)}, which is not among the trusted keys (${knownSerials.join(', ')}). While a merchant ` +
          `migrates to the public key both kinds arrive: give both${nextDownloadHint(trust.nextDownload)}`,
        { serial: fault.serial, knownSerials },
      )
    case 'signature':
      return new NotificationError(
        'NOTIFICATION_SIGNATURE_WRONG',
        `The signature by ${printable(fault.serial)} does not match these bytes: forged, or the body was parsed and serialized again`,
        { serial: fault.serial, knownSerials },
      )
  }
}
