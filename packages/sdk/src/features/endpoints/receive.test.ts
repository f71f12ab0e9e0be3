import { describe, expect, it, vi } from 'vitest'
import { MemoryOnceStore } from '../notifications/memory-once-store'
import { jsonFormat } from './format'
import { receive } from './receive'
import type { Reply } from './reply'
import { eventually } from '../../../test/eventually'

const notification = { id: 'EV-1' }

/** A promise and its resolve function. */
function gate(): { readonly passed: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined
  const passed = new Promise<void>((resolve) => (open = resolve))
  return {
    passed,
    open: () => {
      open()
    },
  }
}

describe('receive', () => {
  it('measures the time from the arrival, and does not handle a request that is verified too late', async () => {
    const verified = gate()
    const handle = vi.fn()
    const onError = vi.fn()
    const unwrap = vi.fn(() => verified.passed.then(() => notification))
    const reply = await receive(unwrap, { handle, onError, limits: { replyAfter: 10 } }, jsonFormat)
    expect(reply).toMatchObject({ status: 503, unread: true })
    verified.open()
    await unwrap.mock.results[0]?.value
    await new Promise(setImmediate)
    expect(handle).not.toHaveBeenCalled()
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: 'NOTIFICATION_TIMEOUT' }))
  })

  it('reports a request once, even if it breaks off after the reply', async () => {
    const broken = gate()
    const onError = vi.fn()
    const unwrap = vi.fn(() =>
      broken.passed.then(() => {
        throw new Error('aborted')
      }),
    )
    await receive(unwrap, { handle: vi.fn(), onError, limits: { replyAfter: 10 } }, jsonFormat)
    broken.open()
    await new Promise(setImmediate)
    expect(onError).toHaveBeenCalledTimes(1)
  })

  it('warns at once of a handler that starts close to the time limit', async () => {
    const began = gate()
    const finished = gate()
    const onSlow = vi.fn()
    const unwrap = (): Promise<typeof notification> => began.passed.then(() => notification)
    const handle = (): Promise<void> => finished.passed
    const pending = receive(
      unwrap,
      { handle, onSlow, limits: { warnAfter: 5, replyAfter: 60_000 } },
      jsonFormat,
    )
    setTimeout(began.open, 20)
    await eventually(() => {
      expect(onSlow).toHaveBeenCalledExactlyOnceWith(notification, expect.any(Number))
    })
    finished.open()
    expect(await pending).toMatchObject({ status: 204 })
  })

  it('considers a handler dead after its lease, and handles a copy', async () => {
    const finished = gate()
    const handle = vi.fn(() => finished.passed)
    let now = 0
    const store = new MemoryOnceStore({ now: () => now })
    const arrive = (): Promise<Reply> =>
      receive(
        () => Promise.resolve(notification),
        { handle, once: store, limits: { replyAfter: 20, lease: 1_000 } },
        jsonFormat,
      )
    expect(await arrive()).toMatchObject({ status: 503 })
    expect(await arrive()).toMatchObject({ status: 503 })
    expect(handle).toHaveBeenCalledTimes(1)
    now = 1_000
    expect(await arrive()).toMatchObject({ status: 503 })
    expect(handle).toHaveBeenCalledTimes(2)
    finished.open()
  })

  it('leaves no timer running', async () => {
    const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
    const before = timers()
    await receive(() => Promise.resolve(notification), { handle: () => undefined }, jsonFormat)
    expect(timers()).toBe(before)
  })
})
