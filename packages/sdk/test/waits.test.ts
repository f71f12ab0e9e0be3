import { getEventListeners } from 'node:events'
import { Agent } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import axios from 'axios'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type RetryEvent, Wechatpay } from '../src/index'
import { type Gateway, startGateway } from './gateway'
import { rejection } from './stage'
import { eventually } from './eventually'

/* A call between two of its attempts. */

let gateway: Gateway
let wxpay: Wechatpay

beforeAll(async () => {
  gateway = await startGateway()
  const retry = { delay: 60_000, maxDelay: 60_000, budget: 600_000 }
  wxpay = new Wechatpay({ ...gateway.options, retry, timeout: 0, allowCallTransport: true })
})
beforeEach(() => {
  gateway.arrived.length = 0
  gateway.respond({ status: 503, body: '{"code":"SERVICE_UNAVAILABLE","message":""}' })
})
afterAll(async () => {
  await wxpay.close()
  await gateway.close()
})

const nobody = 'http://127.0.0.1:1'
const transports = [
  ['its own sockets', {}],
  ['an agent of the caller', { httpAgent: new Agent() }],
] as const

describe.each(transports)('over %s, a call that is canceled while it waits', (_, by) => {
  const refund = (config: object) =>
    wxpay.chain('v3/refund/domestic/refunds').post({ out_refund_no: 'R1' }, { ...by, ...config })

  it.each([
    ['by its signal', () => new AbortController(), (given: AbortController) => ({ signal: given.signal })],
    [
      'by a token of axios',
      () => {
        const { token, cancel } = axios.CancelToken.source()
        return { token, abort: cancel }
      },
      (given: { token?: unknown }) => ({ cancelToken: given.token }),
    ],
  ])('%s ends at once, and sends nothing more', async (__, make, config) => {
    const told: RetryEvent[] = []
    const abort = make() as AbortController
    const onRetry = (event: RetryEvent): void => {
      told.push(event)
      setTimeout(() => {
        abort.abort()
      }, 20)
    }
    const error = await rejection(refund({ ...config(abort), onRetry }))
    expect(error).toMatchObject({
      name: 'CancellationError',
      code: 'ERR_CANCELED',
      phase: 'response',
      attempts: 1,
      advice: 'query-first',
      outcome: 'unknown',
      query: { config: { out_refund_no: 'R1' } },
    })
    expect(axios.isCancel(error)).toBe(true)
    expect(told).toMatchObject([{ attempt: 1, error: { status: 503 } }])
    await sleep(50)
    expect(gateway.arrived).toHaveLength(1)
  })

  it('frees its signal, like a completed call', async () => {
    const { signal } = new AbortController()
    const own = new AbortController()
    await rejection(
      refund({
        signal: own.signal,
        onRetry: () => {
          own.abort()
        },
      }),
    )
    gateway.respond({})
    await refund({ signal })
    gateway.respond({ status: 400, body: '{"code":"PARAM_ERROR","message":""}' })
    await rejection(refund({ signal }))
    expect(getEventListeners(own.signal, 'abort')).toEqual([])
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })

  it('reports that nothing was sent, if the connection failed', async () => {
    const abort = new AbortController()
    const onRetry = (): void => {
      abort.abort()
    }
    const error = await rejection(refund({ baseURL: nobody, signal: abort.signal, onRetry }))
    expect(error).toMatchObject({ code: 'ERR_CANCELED', phase: 'connect', advice: 'retry-same', attempts: 1 })
    expect(error).not.toHaveProperty('outcome')
  })

  it('does not wait for a retry after its timeout', async () => {
    const error = await rejection(refund({ timeout: 5000 }))
    expect(error).toMatchObject({ status: 503, attempts: 1, outcome: 'unknown' })
  })
})

describe('one signal', () => {
  it('of null counts as absent', async () => {
    gateway.respond({})
    const signal = null as unknown as AbortSignal
    await expect(wxpay.chain('v3/x').get({ signal })).resolves.toMatchObject({ status: 200 })
  })

  it('ends all calls that share it, without a leak warning', async () => {
    const warned = vi.fn()
    process.on('warning', warned)
    const abort = new AbortController()
    const calls = Array.from({ length: 30 }, () =>
      rejection(wxpay.chain('v3/x').get({ signal: abort.signal })),
    )
    await eventually(() => {
      expect(gateway.arrived).toHaveLength(30)
    })
    abort.abort()
    for (const error of await Promise.all(calls)) expect(error).toMatchObject({ code: 'ERR_CANCELED' })
    expect(getEventListeners(abort.signal, 'abort')).toEqual([])
    await new Promise(setImmediate)
    expect(warned).not.toHaveBeenCalled()
    process.off('warning', warned)
  })

  it.each<[string, unknown]>([
    ['signal', { signal: 'x' }],
    ['signal', { signal: new AbortController() }],
    ['onRetry', { onRetry: 'x' }],
  ])('or listener of a call of a wrong type is rejected by its name, %s', async (field, config) => {
    await expect(wxpay.chain('v3/x').get(config as Record<string, never>)).rejects.toMatchObject({
      code: 'OPTION_INVALID',
      field,
    })
    expect(gateway.arrived).toEqual([])
  })
})

describe('onRetry', () => {
  it.each([
    [
      'throws',
      () => {
        throw new Error('the log is full')
      },
    ],
    ['rejects', () => Promise.reject(new Error('the log is full'))],
  ])('that %s causes a warning, and does not affect the call', async (_, onRetry) => {
    const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined)
    let count = 0
    gateway.respond(() => (++count < 2 ? { status: 503, body: '' } : {}))
    const retry = { delay: 1 }
    await expect(wxpay.chain('v3/x').get({ retry, onRetry })).resolves.toMatchObject({ status: 200 })
    expect(warned).toHaveBeenCalledWith('onRetry threw: the log is full')
    warned.mockRestore()
  })
})
