import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Notification } from '@wxpay/sdk/types'
import type { NotificationRequest } from '../notifications/received'
import { checked } from './checked'
import { type FastifyScope, fastifyEndpoint } from './fastify'
import { fetchEndpoint, nodeEndpoint } from './http'
import { type KoaContext, koaEndpoint } from './koa'
import { nestEndpoint, type NestHandler } from './nest'
import type { NotificationFormat } from './format'
import { type EndpointOptions, receive } from './receive'
import type { Reply } from './reply'

/** A handler of Node's request and response. */
export type NodeHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/**
 * Complete endpoints for `notify_url`, one for each kind of server. Each reads at most 1 MiB, verifies, checks
 * the timestamp, decrypts, passes the notification to `handle`, and replies within WeChat Pay's five seconds:
 * 204 when it is handled, 4xx for requests that are not from WeChat Pay, 500 when the handler fails, 503 when
 * it is not done in time or a copy is being handled. After every reply but 204 WeChat Pay sends the
 * notification again.
 *
 * Each throws an `InputError` `OPTION_INVALID` at once if its options are invalid.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791861
 */
export abstract class NotificationEndpoints<
  Received = Notification,
  Options extends EndpointOptions<Received> = EndpointOptions<Received>,
> {
  readonly #format: NotificationFormat<Received>

  constructor(format: NotificationFormat<Received>) {
    this.#format = format
  }

  /** Verifies and decrypts one request. */
  abstract unwrap(request: NotificationRequest, options?: Options): Promise<Received>

  /**
   * A Fetch handler: for a Next.js route (`export const POST = …`), Hono, Bun and Deno.
   *
   * @example
   * ```ts
   * export const POST = wxpay.notifications.fetch({
   *   once: new MemoryOnceStore(),
   *   handle: async (notification) => {
   *     if (notification.event_type === 'TRANSACTION.SUCCESS') await queue.add(notification.resource)
   *   },
   * })
   * ```
   */
  fetch(options: Options): (request: Request) => Promise<Response> {
    return fetchEndpoint(this.#receiver(options))
  }

  /**
   * A handler for `node:http`, and for frameworks that pass on its request and response (Connect, Polka,
   * serverless functions).
   *
   * @example
   * ```ts
   * createServer(wxpay.notifications.node({ handle: (notification) => queue.add(notification) })).listen(3000)
   * ```
   */
  node(options: Options): NodeHandler {
    return nodeEndpoint(this.#receiver(options))
  }

  /**
   * A handler for Express. It needs no body parser. A parser before it must keep the bytes (`express.raw()`, or
   * `verify` that keeps `rawBody`); otherwise every notification gets the reply 500, and `onError` receives
   * the cause.
   *
   * @example
   * ```ts
   * app.post('/notify', wxpay.notifications.express({ handle: (notification) => queue.add(notification) }))
   * app.use(express.json())
   * ```
   */
  express(options: Options): NodeHandler {
    return this.node(options)
  }

  /**
   * A handler to call from a NestJS controller with its `@Req()` and `@Res()`, on Express or on Fastify. NestJS
   * parses every body before the controller runs, so the application must keep the bytes:
   * `NestFactory.create(AppModule, { rawBody: true })`.
   *
   * @example
   * ```ts
   * @Controller('notify')
   * export class NotifyController {
   *   readonly #receive = wxpay.notifications.nest({ handle: (notification) => queue.add(notification) })
   *
   *   @Post()
   *   receive(@Req() request: Request, @Res() response: Response): Promise<void> {
   *     return this.#receive(request, response)
   *   }
   * }
   * ```
   */
  nest(options: Options): NestHandler {
    return nestEndpoint(this.#receiver(options))
  }

  /**
   * A Koa middleware that replies. Mount it before a body parser, or on a router without one.
   *
   * @example
   * ```ts
   * router.post('/notify', wxpay.notifications.koa({ handle: (notification) => queue.add(notification) }))
   * ```
   */
  koa(options: Options): (context: KoaContext) => Promise<void> {
    return koaEndpoint(this.#receiver(options))
  }

  /**
   * A Fastify plugin with the route of the notifications; the parsers of other routes are not affected.
   *
   * @example
   * ```ts
   * await app.register(
   *   wxpay.notifications.fastify({ path: '/notify', handle: (notification) => queue.add(notification) }),
   * )
   * ```
   */
  fastify({ path, ...options }: Options & { readonly path: string }): (scope: FastifyScope) => Promise<void> {
    return fastifyEndpoint(this.#receiver(options as unknown as Options), path)
  }

  #receiver(options: Options): (request: NotificationRequest) => Promise<Reply> {
    const given = checked(options)
    return (request) => receive(() => this.unwrap(request, given), given, this.#format)
  }
}
