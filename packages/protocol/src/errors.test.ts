import { describe, expect, it, vi } from 'vitest'
import { DecryptionError, KeyFormatError, ProtocolError } from './errors'

describe('ProtocolError', () => {
  const error = new KeyFormatError('KEY_MISSING', 'options.privateKey is missing')

  it('has a code, a name and a message, and is an instance of its own class and the base class', () => {
    expect(error).toMatchObject({ code: 'KEY_MISSING', name: 'KeyFormatError' })
    expect(String(error)).toBe('KeyFormatError: options.privateKey is missing')
    expect([KeyFormatError, ProtocolError, Error].map((type) => error instanceof type)).toEqual([
      true,
      true,
      true,
    ])
    expect(error instanceof DecryptionError).toBe(false)
    expect(new ProtocolError('KEY_MISSING', '') instanceof KeyFormatError).toBe(false)
  })

  it('is recognized by a second copy of this package', async () => {
    vi.resetModules()
    const { KeyFormatError: Foreign, DecryptionError: Other } = await import('./errors')
    expect(Foreign).not.toBe(KeyFormatError)
    expect(error instanceof Foreign).toBe(true)
    expect(error instanceof Other).toBe(false)
  })

  it('compares a derived class by its prototype', () => {
    class Derived extends KeyFormatError {}
    expect(error instanceof Derived).toBe(false)
    const derived = new Derived('KEY_MISSING', '')
    expect([Derived, KeyFormatError, ProtocolError].map((type) => derived instanceof type)).toEqual([
      true,
      true,
      true,
    ])
  })

  it('does not recognize an object that only looks like such an error', () => {
    for (const value of [null, undefined, 'KEY_MISSING', { code: 'KEY_MISSING' }, new Error('KEY_MISSING')]) {
      expect(value instanceof ProtocolError).toBe(false)
    }
  })
})
