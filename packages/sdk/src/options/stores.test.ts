import { describe, expect, it } from 'vitest'
import { MemoryLimitStore } from '../call/limits/limit-store'
import { MemoryCertificateStore } from '../security/certificates/store'
import { MemoryHostStore } from '../transport/host-store'
import { readMethods } from './read-options'

describe.each<[string, object, string[]]>([
  ['certificateStore', new MemoryCertificateStore(), ['read', 'write', 'location']],
  ['limitStore', new MemoryLimitStore(), ['reserve']],
  ['hostStore', new MemoryHostStore(), ['read', 'mark', 'clear']],
])('the option %s', (option, store, methods) => {
  const read = (given: object | undefined) => readMethods(option, given, methods as never[])

  const refusal = expect.objectContaining({ code: 'OPTION_INVALID', field: option }) as Error

  it('accepts an object with its methods, and undefined', () => {
    expect(read(store)).toBe(store)
    expect(read(undefined)).toBeUndefined()
  })

  it.each(methods)('rejects an object without %s', (name) => {
    const given = Object.fromEntries(methods.map((each) => [each, each === name ? undefined : () => 0]))
    expect(() => read(given)).toThrow(refusal)
  })

  it.each([null, 'redis://localhost'])('rejects %j', (given) => {
    expect(() => read(given as never)).toThrow(refusal)
  })
})
