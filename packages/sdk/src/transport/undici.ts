import type { Readable } from 'node:stream'
import type { Agent, Dispatcher } from 'undici'
import { ByteCollector } from '../base/bytes'
import { responseTooLarge } from '../base/errors/response-errors'
import type { ClientCertificate } from '../security/client-certificate'
import { beyondHead, deadlineSignal } from '../base/deadline'
import { copyHeaders, isStreamed, type Transport, type WireRequest, type WireResponse } from './transport'

const SOCKETS = 64 // per host; a merchant's limits are far below what that many carry
const CONNECT_TIMEOUT = 10_000

/** A pool of keep-alive sockets, created on first use. Idle sockets do not keep the process alive. */
export interface Pool {
  readonly send: Transport
  /** Closes its sockets after pending calls have finished. */
  close(): Promise<void>
}

/**
 * The client's own transport: undici's pool without the layers that a signed request does not need.
 *
 * @param certificate - client certificate of its connections, for servers that request one
 */
export function createPool(connectTimeout = CONNECT_TIMEOUT, certificate?: ClientCertificate): Pool {
  let agent: Promise<Agent> | undefined
  const open = async (): Promise<Agent> => {
    // Imported by its file: Bun replaces the module of that name with its own, which does not send.
    const undici = await import('undici/index.js')
    return new undici.Agent({
      connections: SOCKETS,
      pipelining: 1,
      headersTimeout: 0,
      bodyTimeout: 0,
      connect: {
        timeout: connectTimeout,
        ...(certificate && { secureContext: certificate.secureContext() }),
      },
    })
  }
  return {
    send: async (request) => {
      const dispatcher = await (agent ??= open())
      return request.delivery === 'whole' ? whole(dispatcher, request) : stream(dispatcher, request)
    },
    async close() {
      if (agent !== undefined) await (await agent).close()
      agent = undefined
    },
  }
}

function optionsOf({ method, url, headers, body }: WireRequest): Dispatcher.DispatchOptions {
  const where = { origin: url.origin, path: url.pathname + url.search, method }
  if (!isStreamed(body)) return { headers, body: body ?? null, ...where }
  const { length } = body
  // undici accepts any iterable, but its types only allow streams.
  const bytes = body.open() as unknown as Readable
  return { ...where, headers: { ...headers, 'Content-Length': String(length) }, body: bytes }
}

function whole(dispatcher: Dispatcher, request: WireRequest): Promise<WireResponse> {
  return new Promise((resolve, reject) => {
    dispatcher.dispatch(optionsOf(request), new WholeResponse(request, resolve, reject))
  })
}

class WholeResponse implements Dispatcher.DispatchHandler {
  readonly #request: WireRequest
  readonly #resolve: (response: WireResponse) => void
  readonly #forget: () => void
  readonly #body = new ByteCollector()
  #reject: (reason: Error) => void
  #controller: Dispatcher.DispatchController | undefined
  #head: Omit<WireResponse, 'body'> = { status: 0, statusText: '', headers: {} }

  constructor(
    request: WireRequest,
    resolve: (response: WireResponse) => void,
    reject: (reason: Error) => void,
  ) {
    this.#request = request
    this.#resolve = resolve
    this.#reject = reject
    this.#forget = request.deadline.onEnd((reason) => {
      this.#fail(reason)
    })
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.#controller = controller
    const { reason } = this.#request.deadline
    if (reason !== undefined) controller.abort(reason)
    else this.#request.deadline.sent()
  }

  onResponseStart(_: Dispatcher.DispatchController, status: number, headers: object, statusText = ''): void {
    this.#head = { status, headers: copyHeaders(headers), statusText }
  }

  onResponseData(_: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#body.add(chunk)
    if (this.#body.length > this.#request.limit) this.#fail(responseTooLarge(this.#request.limit))
  }

  onResponseEnd(): void {
    this.#forget()
    this.#resolve({ body: this.#body.take(), ...this.#head })
  }

  onResponseError(_: Dispatcher.DispatchController, error: Error): void {
    this.#forget()
    this.#reject(error)
  }

  #fail(reason: Error): void {
    this.#forget()
    this.#reject(reason)
    this.#controller?.abort(reason)
  }
}

async function stream(dispatcher: Dispatcher, request: WireRequest): Promise<WireResponse> {
  const { signal: ending, forget } = deadlineSignal(request.deadline)
  const { signal, timeout = 0 } = request.config
  request.deadline.sent()
  const { statusCode, statusText, headers, body } = await dispatcher.request({
    ...optionsOf(request),
    signal: beyondHead(ending, signal),
    bodyTimeout: timeout,
  })
  forget()
  return { status: statusCode, statusText, headers: copyHeaders(headers), body }
}
