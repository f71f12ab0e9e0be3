import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { rsaScheme } from '@wxpay/protocol'
import { describe, expect, it, vi } from 'vitest'
import { Credentials } from './credentials'

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const message = Buffer.from('POST\n/v3/pay/transactions/native\n')

/** Counts where signatures are made. */
function counting(): { readonly credentials: Credentials; readonly made: string[] } {
  const made: string[] = []
  const credentials = new Credentials('1900000001', '408B07E7', privateKey, {
    ...rsaScheme,
    sign: (...given) => {
      made.push('pool')
      return rsaScheme.sign(...given)
    },
    signSync: (...given) => {
      made.push('main')
      return rsaScheme.signSync(...given)
    },
  })
  return { credentials, made }
}

describe('Credentials', () => {
  it('signs lone messages on the main thread', async () => {
    const { credentials, made } = counting()
    for (let call = 0; call < 3; call++) {
      await credentials.sign(message)
    }
    expect(made).toEqual(['main', 'main', 'main'])
  })

  it('signs messages that come together on the thread pool', async () => {
    const { credentials, made } = counting()
    const other = counting()
    await Promise.all([credentials.sign(message), credentials.sign(message), other.credentials.sign(message)])
    expect(made).toEqual(['pool', 'pool'])
    expect(other.made).toEqual(['pool'])
  })

  it('signs on the thread pool while a signature is made there', async () => {
    const { credentials, made } = counting()
    const together = [credentials.sign(message), credentials.sign(message)]
    await setImmediate()
    const late = credentials.sign(message)
    await Promise.all([...together, late])
    expect(made).toEqual(['pool', 'pool', 'pool'])
  })

  it('makes the same signature in either place', async () => {
    const { credentials } = counting()
    const here = await credentials.sign(message)
    const [there] = await Promise.all([credentials.sign(message), credentials.sign(message)])
    expect(here).toBe(there)
    const isValid = verify('sha256', message, createPublicKey(privateKey), Buffer.from(here, 'base64'))
    expect(isValid).toBe(true)
  })

  it('signs on the main thread again after a signature failed on the pool', async () => {
    const { credentials, made } = counting()
    const failing = new Credentials('1900000001', '408B07E7', privateKey, {
      ...rsaScheme,
      sign: vi.fn(() => Promise.reject(new Error('no entropy'))),
    })
    await Promise.allSettled([credentials.sign(message), failing.sign(message)])
    await credentials.sign(message)
    expect(made).toEqual(['pool', 'main'])
  })
})
