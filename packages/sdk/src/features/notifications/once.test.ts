import { describe, expect, it } from 'vitest'
import { MemoryOnceStore } from './memory-once-store'
import { NotificationBusyError, NotificationLeaseLostError, once } from './once'

/** A handler that finishes when the test says so. */
function controlled() {
  let finish: () => void = () => undefined
  let calls = 0
  const ended = new Promise<void>((resolve) => {
    finish = resolve
  })
  return {
    handle: () => (calls++, ended),
    finish: () => {
      finish()
    },
    calls: () => calls,
  }
}

describe('once', () => {
  it('handles the first copy and recognizes the next ones', async () => {
    const store = new MemoryOnceStore()
    let handled = 0
    expect(await once(store, 'n1', () => handled++)).toBe('handled')
    expect(await once(store, 'n1', () => handled++)).toBe('duplicate')
    expect(await once(store, 'n2', () => handled++)).toBe('handled')
    expect(handled).toBe(2)
  })

  it('handles one of a hundred concurrent copies, and rejects the others until it is done', async () => {
    const store = new MemoryOnceStore()
    const { handle, finish, calls } = controlled()
    const copies = Array.from({ length: 100 }, () =>
      once(store, 'n1', handle).catch((reason: unknown) => reason),
    )
    await new Promise(setImmediate)
    finish()
    const outcomes = await Promise.all(copies)
    expect(calls()).toBe(1)
    expect(outcomes.filter((outcome) => outcome === 'handled')).toHaveLength(1)
    const refused = outcomes.filter((outcome) => outcome instanceof NotificationBusyError)
    expect(refused).toHaveLength(99)
    expect(refused[0]).toMatchObject({ name: 'NotificationBusyError', code: 'NOTIFICATION_BUSY', key: 'n1' })
    expect(await once(store, 'n1', handle)).toBe('duplicate')
  })

  it('handles the next copy if the handler failed, and rethrows its error', async () => {
    const store = new MemoryOnceStore()
    const failure = new Error('database is down')
    await expect(once(store, 'n1', () => Promise.reject(failure))).rejects.toBe(failure)
    expect(await once(store, 'n1', () => undefined)).toBe('handled')
  })

  it('rethrows the error of the handler even if the store fails as well', async () => {
    const store = new MemoryOnceStore()
    store.release = () => Promise.reject(new Error('store is down'))
    const failure = new Error('no stock')
    await expect(once(store, 'n1', () => Promise.reject(failure))).rejects.toBe(failure)
  })

  it('releases the notification before it rethrows the error of the handler', async () => {
    const store = new MemoryOnceStore()
    const release = store.release.bind(store)
    store.release = async (...given) => {
      await new Promise(setImmediate)
      await release(...given)
    }
    await expect(once(store, 'n1', () => Promise.reject(new Error('no stock')))).rejects.toThrow('no stock')
    expect(store.size).toBe(0)
  })

  it('does not report a notification as handled if the store could not record it', async () => {
    const store = new MemoryOnceStore()
    const failure = new Error('store is down')
    store.complete = () => Promise.reject(failure)
    await expect(once(store, 'n1', () => undefined)).rejects.toBe(failure)
  })

  it('considers a handler dead after its lease, and rejects its late end', async () => {
    let now = 0
    const store = new MemoryOnceStore({ now: () => now })
    const dead = await store.claim('n1', 1_000)
    now = 1_000
    const next = await store.claim('n1', 1_000)
    if (dead.outcome !== 'claimed' || next.outcome !== 'claimed') throw new Error('both were to be claimed')
    await expect(store.complete('n1', dead.token)).rejects.toBeInstanceOf(NotificationLeaseLostError)
    await store.release('n1', dead.token)
    expect(await store.claim('n1', 1_000)).toEqual({ outcome: 'busy' })
    await store.complete('n1', next.token)
    expect(await store.claim('n1', 1_000)).toEqual({ outcome: 'done' })
  })
})

describe('a lease that is lost', () => {
  it('fails the handler that took too long, and leaves the result to the copy', async () => {
    let now = 0
    const store = new MemoryOnceStore({ now: () => now })
    const { handle, finish } = controlled()
    const late = once(store, 'n1', handle, { lease: 1_000 })
    await new Promise(setImmediate)
    now = 1_000
    expect(await once(store, 'n1', () => undefined)).toBe('handled')
    finish()
    await expect(late).rejects.toMatchObject({
      name: 'NotificationLeaseLostError',
      code: 'NOTIFICATION_LEASE_LOST',
      key: 'n1',
    })
    expect(await store.claim('n1', 1_000)).toEqual({ outcome: 'done' })
  })

  it('completes a handler that took too long if no copy was claimed', async () => {
    let now = 0
    const store = new MemoryOnceStore({ now: () => now })
    const handle = (): void => {
      now = 2_000
    }
    expect(await once(store, 'n1', handle, { lease: 1_000 })).toBe('handled')
  })
})

describe('MemoryOnceStore', () => {
  it.each([
    [{ capacity: 0 }, 'capacity'],
    [{ capacity: 1e9 }, 'capacity'],
    [{ retention: 0 }, 'retention'],
    [{ retention: 1e12 }, 'retention'],
  ])('rejects %o', (options, field) => {
    expect(() => new MemoryOnceStore(options)).toThrow(
      expect.objectContaining({ code: 'OPTION_INVALID', field }),
    )
  })

  it('holds at most its capacity, and keeps every notification being handled', async () => {
    const store = new MemoryOnceStore({ capacity: 10 })
    const busy = await store.claim('busy', 60_000)
    for (let index = 0; index < 1_000; index++) await once(store, `n${String(index)}`, () => undefined)
    expect(store.size).toBe(10)
    expect(await store.claim('busy', 60_000)).toEqual({ outcome: 'busy' })
    expect(await store.claim('n999', 60_000)).toEqual({ outcome: 'done' })
    expect(busy.outcome).toBe('claimed')
  })

  it('forgets a handled notification when no more copies can arrive', async () => {
    let now = 0
    const store = new MemoryOnceStore({ now: () => now })
    await once(store, 'n1', () => undefined)
    now = 47 * 3_600_000
    expect(await once(store, 'n1', () => undefined)).toBe('duplicate')
    now = 48 * 3_600_000
    expect(await once(store, 'n1', () => undefined)).toBe('handled')
  })

  it('forgets the first handled notification first, even if it was claimed last', async () => {
    const store = new MemoryOnceStore({ capacity: 2 })
    const { handle, finish } = controlled()
    const slow = once(store, 'slow', handle)
    await once(store, 'quick', () => undefined)
    finish()
    await slow
    await once(store, 'next', () => undefined)
    expect(await store.claim('slow', 60_000)).toEqual({ outcome: 'done' })
    expect(await store.claim('quick', 60_000)).toMatchObject({ outcome: 'claimed' })
  })

  it('forgets a handler whose lease has ended if the store is full', async () => {
    let now = 0
    const store = new MemoryOnceStore({ capacity: 1, now: () => now })
    await store.claim('dead', 1_000)
    now = 1_000
    await once(store, 'n1', () => undefined)
    expect(store.size).toBe(1)
    expect(await store.claim('n1', 1_000)).toEqual({ outcome: 'done' })
  })

  it('rejects an invalid capacity', () => {
    const refusal = expect.objectContaining({ code: 'OPTION_INVALID', field: 'capacity' }) as Error
    for (const capacity of [0, -1, 1.5, Number.NaN]) {
      expect(() => new MemoryOnceStore({ capacity })).toThrow(refusal)
    }
  })
})
