import { describe, expect, it } from 'vitest'
import { MemoryOnceStore } from '../notifications/memory-once-store'
import { checked } from './checked'
import type { EndpointOptions } from './receive'

const handle = (): undefined => undefined
// Values as JavaScript may pass them, without type checks.
const given = (options: unknown) => options as EndpointOptions<unknown>

describe('checked', () => {
  it.each([
    [undefined, 'handle'],
    [{}, 'handle'],
    [{ handler: handle }, 'handle'],
    [{ handle: 'queue' }, 'handle'],
    [{ handle, once: true }, 'once'],
    [{ handle, once: new Map() }, 'once'],
    [{ handle, once: MemoryOnceStore }, 'once'],
    [{ handle, onError: 'console' }, 'onError'],
    [{ handle, onSlow: 4000 }, 'onSlow'],
    [{ handle, limits: 5 }, 'limits'],
    [{ handle, limits: { timeout: 5 } }, 'limits.timeout'],
    [{ handle, limits: { replyAfter: 1e9 } }, 'limits.replyAfter'],
    [{ handle, limits: { warnAfter: 0 } }, 'limits.warnAfter'],
    [{ handle, limits: { lease: Number.POSITIVE_INFINITY } }, 'limits.lease'],
  ])('rejects %o when the endpoint is created, for its %s', (options, field) => {
    expect(() => checked(given(options))).toThrow(
      expect.objectContaining({ name: 'InputError', code: 'OPTION_INVALID', field }),
    )
  })

  it.each([{ handle }, { handle, once: new MemoryOnceStore(), onError: handle, onSlow: handle }])(
    'returns %o unchanged',
    (options) => {
      expect(checked(given(options))).toBe(options)
    },
  )
})
