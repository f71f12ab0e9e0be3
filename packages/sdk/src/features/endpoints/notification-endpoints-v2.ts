import type { UnwrapV2Options } from '../notifications/v2/notification'
import type { NotificationRequest } from '../notifications/received'
import type { NotificationV2 } from '../notifications/v2/notification-kinds'
import { xmlFormat } from './format'
import { NotificationEndpoints } from './notification-endpoints'
import type { EndpointOptions } from './receive'

/** Options of an endpoint for APIv2 notifications. */
export interface EndpointOptionsV2 extends EndpointOptions<NotificationV2>, UnwrapV2Options {}

/** Verifies one request. */
type UnwrapV2 = (request: NotificationRequest, options: UnwrapV2Options) => Promise<NotificationV2>

/**
 * Complete endpoints for a `notify_url` of APIv2: the same adapters as for APIv3, with replies in XML. A
 * handled notification gets the reply `<return_code>SUCCESS</return_code>` and 200, everything else with
 * `FAIL` and 4xx or 5xx, after which WeChat Pay sends the notification again. A `once` store uses the number of
 * the payment or of the refund as key.
 *
 * A **refund** is not signed: confirm it with `wxpay.refunds.confirmV2` in `handle`.
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011985057
 * @example
 * ```ts
 * export const POST = wxpay.notifications.v2.fetch({
 *   once: new MemoryOnceStore(),
 *   handle: async (notification) => {
 *     if (notification.kind === 'payment') await queue.add(notification.fields)
 *     if (notification.kind === 'refund') await queue.add(await wxpay.refunds.confirmV2(notification))
 *   },
 * })
 * ```
 */
export class NotificationEndpointsV2 extends NotificationEndpoints<NotificationV2, EndpointOptionsV2> {
  readonly #unwrap: UnwrapV2

  constructor(unwrap: UnwrapV2) {
    super(xmlFormat)
    this.#unwrap = unwrap
  }

  /** Verifies one request, as `wxpay.notifications.unwrapV2` does. */
  override unwrap(
    request: NotificationRequest,
    { signType }: Partial<EndpointOptionsV2> = {},
  ): Promise<NotificationV2> {
    return this.#unwrap(request, signType === undefined ? {} : { signType })
  }
}
