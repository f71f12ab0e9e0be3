import { describe, expect, it } from 'vitest'
import { type CertificateStore, MemoryCertificateStore } from '../security/certificates/store'
import { readStore } from './read-options'

describe('readStore', () => {
  it('accepts an object with all three methods', () => {
    const store = new MemoryCertificateStore()
    expect(readStore(store)).toBe(store)
    expect(readStore(undefined)).toBeUndefined()
  })

  it.each(['read', 'write', 'location'])('rejects an object without %s', (name) => {
    const store = { read: () => undefined, write: () => undefined, location: () => '', [name]: undefined }
    expect(() => readStore(store as unknown as CertificateStore)).toThrow(
      expect.objectContaining({ code: 'OPTION_INVALID', field: 'certificateStore' }),
    )
  })
})
