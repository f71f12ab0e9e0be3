import { getEventListeners } from 'node:events'
import axios from 'axios'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { limitDeadline, pause, startDeadline, watchSending } from './deadline'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const timeout = expect.objectContaining({ name: 'TimeoutError', code: 'ETIMEDOUT' }) as Error

describe('watchSending', () => {
  it('reports when an attempt begins to send, to its caller and to the deadline of the call', async () => {
    const call = startDeadline({ timeout: 1000 })
    const onSent = vi.fn()
    const watched = watchSending(call, onSent)
    expect(onSent).not.toHaveBeenCalled()
    watched.sent()
    expect(onSent).toHaveBeenCalledOnce()
    await vi.advanceTimersByTimeAsync(1000)
    expect(call.reason).toMatchObject({ phase: 'response' })
  })

  it('ends with the deadline that it watches', async () => {
    const call = startDeadline({ timeout: 1000 })
    const watched = watchSending(call, () => undefined)
    const stop = vi.fn()
    watched.onEnd(stop)
    await vi.advanceTimersByTimeAsync(1000)
    expect(stop).toHaveBeenCalledExactlyOnceWith(timeout)
    expect(watched.reason).toBe(call.reason)
    call.release()
  })
})

describe('a deadline', () => {
  it('returns the remaining time', async () => {
    const deadline = startDeadline({ timeout: 1000 })
    await vi.advanceTimersByTimeAsync(400)
    expect(deadline.remaining).toBe(600)
    expect(limitDeadline(deadline, 5000).remaining).toBe(600)
    expect(limitDeadline(deadline, 100).remaining).toBe(100)
    expect(startDeadline({}).remaining).toBe(Number.POSITIVE_INFINITY)
    deadline.release()
  })

  it('ends a pause, and leaves no timer behind', async () => {
    const deadline = startDeadline({ timeout: 100 })
    const waiting = expect(pause(10_000, deadline)).rejects.toEqual(timeout)
    await vi.advanceTimersByTimeAsync(100)
    await waiting
    expect(vi.getTimerCount()).toBe(0)
    await expect(pause(10_000, deadline)).rejects.toEqual(timeout)
    expect(vi.getTimerCount()).toBe(0)
  })

  it.each([
    ['nothing was tried', [], 'connect'],
    ['something was sent', ['sent'], 'response'],
    ['nothing was sent of what was tried', ['sent', 'unsent'], 'connect'],
    ['something was sent after all', ['sent', 'unsent', 'sent'], 'response'],
  ] as const)('that is reached when %s says so', async (_, steps, phase) => {
    const call = startDeadline({ timeout: 100 })
    const attempt = limitDeadline(call, 50)
    for (const step of steps) attempt[step]()
    await vi.advanceTimersByTimeAsync(100)
    expect(call.reason).toMatchObject({ phase })
    expect(attempt.reason).toMatchObject({ phase })
  })

  it('releases the timer, the signal and the cancel token of its caller', () => {
    const { signal } = new AbortController()
    const { token } = axios.CancelToken.source()
    const listeners = (): number => (Reflect.get(token, '_listeners') as unknown[] | undefined)?.length ?? 0
    const deadline = startDeadline({ timeout: 1000, signal, cancelToken: token })
    const attempt = limitDeadline(deadline, 500)
    expect([vi.getTimerCount(), getEventListeners(signal, 'abort').length, listeners()]).toEqual([2, 1, 1])
    attempt.release()
    deadline.release()
    expect([vi.getTimerCount(), getEventListeners(signal, 'abort').length, listeners()]).toEqual([0, 0, 0])
  })

  it.each([
    ['a signal', () => ({ signal: AbortSignal.abort() })],
    [
      'a token',
      () => {
        const { token, cancel } = axios.CancelToken.source()
        cancel()
        return { cancelToken: token }
      },
    ],
  ])('is over from the start with %s that was used', (_, given) => {
    const deadline = startDeadline(given())
    expect(deadline.reason).toMatchObject({ code: 'ERR_CANCELED', phase: 'connect' })
  })
})
