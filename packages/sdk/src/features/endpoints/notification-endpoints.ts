import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Notification } from '@wxpay/sdk/types'
import type { NotificationRequest } from '../notifications/received'
import { checked } from './checked'
import { type FastifyScope, fastifyEndpoint } from './fastify'
import { fetchEndpoint } from './fetch'
import { type KoaContext, koaEndpoint } from './koa'
import { nestEndpoint, type NestHandler } from './nest'
import { nodeEndpoint } from './node'
import type { NotificationFormat } from './format'
import { type EndpointOptions, receive } from './receive'
import type { Reply } from './reply'

/** A handler of Node's request and response. */
export type NodeHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/**
 * Whole endpoints for `notify_url`, one for each kind of server. Every one of them reads at most 1 MiB, verifies, checks
 * the time, decrypts, hands the notification to `handle`, and answers within WeChat Pay's five seconds: 204 when it is
 * handled, 4xx for what is not WeChat Pay's, 500 when the handler fails, 503 when it is not done in time or a copy is being
 * handled; after all but the first WeChat Pay sends the notification again.
 *
 * Each throws an `InputError` `OPTION_INVALID` at once if its options cannot be used.
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
    return fetchEndpoint(this.#answering(options))
  }

  /**
   * A handler of `node:http`, and of all that hand on its request and response (Connect, Polka, serverless functions).
   *
   * @example
   * ```ts
   * createServer(wxpay.notifications.node({ handle: (notification) => queue.add(notification) })).listen(3000)
   * ```
   */
  node(options: Options): NodeHandler {
    return nodeEndpoint(this.#answering(options))
  }

  /**
   * A handler of Express. It needs no body parser; a parser that stands before it must leave the bytes (`express.raw()`, or
   * `verify` that keeps `rawBody`), or else every notification is answered 500 and `onError` is told the cause.
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
   * A handler to call from a NestJS controller with its `@Req()` and `@Res()`, on Express or on Fastify. NestJS parses every
   * body before a controller sees it, so the application has to keep the bytes:
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
    return nestEndpoint(this.#answering(options))
  }

  /**
   * A middleware of Koa that answers. Mount it before a body parser, or on a router without one.
   *
   * @example
   * ```ts
   * router.post('/notify', wxpay.notifications.koa({ handle: (notification) => queue.add(notification) }))
   * ```
   */
  koa(options: Options): (context: KoaContext) => Promise<void> {
    return koaEndpoint(this.#answering(options))
  }

  /**
   * A plugin of Fastify with the route of the notifications; the parsers of all other routes stay as they are.
   *
   * @example
   * ```ts
   * await app.register(
   *   wxpay.notifications.fastify({ path: '/notify', handle: (notification) => queue.add(notification) }),
   * )
   * ```
   */
  fastify({ path, ...options }: Options & { readonly path: string }): (scope: FastifyScope) => Promise<void> {
    return fastifyEndpoint(this.#answering(options as unknown as Options), path)
  }

  #answering(options: Options): (request: NotificationRequest) => Promise<Reply> {
    const given = checked(options)
    return (request) => receive(() => this.unwrap(request, given), given, this.#format)
  }
}
