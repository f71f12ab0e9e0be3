import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { wakeTimer } from './wake-timer'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a wake timer', () => {
  it('fires once, at the time that was set last', () => {
    const run = vi.fn()
    const timer = wakeTimer(run)
    timer.set(100)
    timer.set(50)
    timer.set(200)
    vi.advanceTimersByTime(199)
    expect(run).not.toHaveBeenCalled()
    vi.advanceTimersByTime(10_000)
    expect(run).toHaveBeenCalledOnce()
    timer.set(100)
    vi.advanceTimersByTime(100)
    expect(run).toHaveBeenCalledTimes(2)
  })

  it('keeps its timer while it is set for the same time', () => {
    const timer = wakeTimer(() => undefined)
    const setTimeouts = vi.spyOn(globalThis, 'setTimeout')
    for (let passed = 0; passed < 100; passed += 1) {
      timer.set(1000 - passed)
      vi.advanceTimersByTime(1)
    }
    expect(setTimeouts).toHaveBeenCalledOnce()
    timer.set(10)
    expect(setTimeouts).toHaveBeenCalledTimes(2)
  })

  it('does not fire after it was stopped, and at the longest after what a timer can wait', () => {
    const run = vi.fn()
    const timer = wakeTimer(run)
    timer.set(10)
    timer.stop()
    vi.advanceTimersByTime(1000)
    expect(run).not.toHaveBeenCalled()
    timer.set(Number.MAX_SAFE_INTEGER)
    vi.advanceTimersByTime(2 ** 31 - 1)
    expect(run).toHaveBeenCalledOnce()
  })
})
