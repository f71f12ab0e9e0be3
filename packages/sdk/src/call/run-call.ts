import type { InternalAxiosRequestConfig } from 'axios'
import { limitDeadline, type RunningDeadline, startDeadline, until, watchSending } from '../base/deadline'
import { publishAttempt } from '../base/diagnostics/channels'
import { reasonOf } from '../base/errors/text'
import { methodOf, type WireResponse } from '../transport/transport'
import type { Api, EncodedRequest, Exchange } from './api'
import type { CallConfig } from './config'
import { type CallContext, type ClientContext, recordCall, type StartedCall } from './context'
import { finalError, toWechatpayError } from './failure'
import { headerOf, limitOf } from './response-body'
import { judge } from './retry/failure'
import { repeat } from './retry/repeat'

/**
 * Makes one call: the steps of every API, in order. It rejects with a `WechatpayError`, or with a programming
 * error such as a TypeError.
 */
export async function runCall<Encoded extends EncodedRequest, Verified, Result>(
  config: InternalAxiosRequestConfig,
  api: Api<Encoded, Verified, Result>,
  client: ClientContext,
): Promise<Result> {
  const deadline = startDeadline(config)
  const started: StartedCall = { config, deadline, attempts: 0, phase: 'connect', outcome: 'known' }
  let request: Encoded | undefined
  try {
    const location = await api.locate(config)
    Object.assign(started, location)
    const call: CallContext = Object.assign(started, location, {
      client: api.authorize(location, config, client),
    })
    const attempts = async () => {
      const encoded = await api.encode(call, await api.encrypt(call))
      request = encoded
      return repeat(call, async () => {
        await call.client.limits?.take(call.client.credentials.mchid, call.operation.route, deadline)
        const exchange = await send(call, encoded, api)
        const verified = await api.verify(exchange)
        return { verified, result: api.decode(verified) }
      })
    }
    const { verified, result } = await attempts().catch((error: unknown) => {
      if (api.renew?.(call, error) !== true) throw error
      return attempts()
    })
    recordCall(call)
    return api.decrypt(result, verified)
  } catch (thrown) {
    throw finalError(toWechatpayError(thrown, started), started)
  } finally {
    deadline.release()
    await dispose(request)
  }
}

/** Signs one attempt and sends it to the currently preferred host. */
async function send<Encoded extends EncodedRequest>(
  call: CallContext,
  request: Encoded,
  api: Pick<Api<Encoded, never, never>, 'sign'>,
): Promise<Exchange<Encoded>> {
  const { config, client } = call
  const refreshing = client.hosts.refresh?.(config.baseURL)
  if (refreshing !== undefined) await until(refreshing, call.deadline)
  const destination = client.hosts.choose(request.url, config.baseURL)
  const { url } = destination
  call.sentTo = url
  const own = deadlineOf(call)
  const deadline = watchSending(own, () => {
    call.phase = 'response'
  })
  const publish = publisherOf(call, url)
  publish.start()
  try {
    const attempt = await api.sign(call, request, url, deadline)
    const wire = await client.transport({
      method: methodOf(config),
      url,
      headers: attempt.headers,
      body: request.body.bytes,
      config,
      delivery: request.delivery,
      limit: limitOf(config),
      deadline,
    })
    call.phase = 'response'
    client.hosts.responded(destination)
    publish.end(wire)
    return { call, request, wire, ...attempt }
  } catch (thrown) {
    const error = toWechatpayError(thrown, call)
    if (judge(error).failure === 'not-sent' && deadline.reason === undefined) client.hosts.failed(destination)
    publish.failure(error.code)
    throw error
  } finally {
    if (own !== call.deadline) own.release()
  }
}

function deadlineOf({ config, deadline, client }: CallContext): RunningDeadline {
  const { attemptTimeout = client.settings.attemptTimeout }: CallConfig = config
  return attemptTimeout === undefined ? deadline : limitDeadline(deadline, attemptTimeout)
}

interface AttemptPublisher {
  start(): void
  end(wire: WireResponse): void
  failure(code: string): void
}

function publisherOf({ client, operation, attempts }: CallContext, { host }: URL): AttemptPublisher {
  const about = { mchid: client.credentials.mchid, route: operation.route, host, attempt: attempts }
  const started = performance.now()
  const elapsed = (): number => performance.now() - started
  return {
    start() {
      publishAttempt(() => ({ stage: 'start', ...about }))
    },
    end(wire) {
      publishAttempt(() => {
        const requestId = headerOf(wire, 'request-id')
        const { status } = wire
        return {
          stage: 'end',
          ...about,
          status,
          ...(requestId !== undefined && { requestId }),
          milliseconds: elapsed(),
        }
      })
    },
    failure(code) {
      publishAttempt(() => ({ stage: 'failure', ...about, code, milliseconds: elapsed() }))
    },
  }
}

// A temporary file that cannot be removed does not change the result of the call.
async function dispose(request: EncodedRequest | undefined): Promise<void> {
  try {
    await request?.body.dispose?.()
  } catch (error) {
    process.emitWarning(`The temporary file of an upload could not be removed: ${reasonOf(error)}`)
  }
}
