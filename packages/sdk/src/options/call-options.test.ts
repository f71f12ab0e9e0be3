import { describe, expect, it } from 'vitest'
import type { CertificateStore } from '../certificates/store'
import { documentedRates } from '../limit/rates'
import { readRetry } from '../retry/options'
import {
  readAddress,
  readBackup,
  readFunction,
  readLimits,
  readMilliseconds,
  readStore,
  readTimeout,
} from './call-options'

const refusal = (field: string): Error => expect.objectContaining({ code: 'OPTION_INVALID', field }) as Error

describe('readRetry', () => {
  it('fills what is not said', () => {
    expect(readRetry(undefined)).toEqual({ attempts: 3, budget: 60_000, delay: 300, maxDelay: 10_000 })
    expect(readRetry({ attempts: 5, delay: undefined })).toMatchObject({ attempts: 5, delay: 300 })
    expect(readRetry({ delay: 1 }, readRetry({ attempts: 7 }))).toMatchObject({ attempts: 7, delay: 1 })
    expect(readRetry(false)).toMatchObject({ attempts: 1 })
  })

  it.each([
    [{ attempts: 0 }, 'retry.attempts'],
    [{ attempts: 1.5 }, 'retry.attempts'],
    [{ delay: -1 }, 'retry.delay'],
    [{ budget: Number.NaN }, 'retry.budget'],
    [{ budget: '1' }, 'retry.budget'],
    [{ retries: 3 }, 'retry.retries'],
    [true, 'retry'],
    [null, 'retry'],
    [3, 'retry'],
  ])('refuses %j', (option, field) => {
    expect(() => readRetry(option)).toThrow(refusal(field))
  })
})

describe('readBackup', () => {
  it("is WeChat Pay's own for WeChat Pay's own host, and none for others", () => {
    expect(readBackup(undefined, undefined)?.href).toBe('https://api2.mch.weixin.qq.com/')
    expect(readBackup(undefined, 'https://api.mch.weixin.qq.com/')?.host).toBe('api2.mch.weixin.qq.com')
    expect(readBackup(undefined, 'http://127.0.0.1:9000')).toBeUndefined()
    expect(readBackup(undefined, 'https://api.mch.weixin.qq.com.example')).toBeUndefined()
    expect(readBackup(false, undefined)).toBeUndefined()
    expect(readBackup('http://127.0.0.1:1/x', 'http://127.0.0.1:2')?.href).toBe('http://127.0.0.1:1/x')
  })

  it.each(['api2.mch.weixin.qq.com', 'ftp://x', 'https://x/?a=b', 'https://x/#a', true, null, 7])(
    'refuses %j',
    (option) => {
      expect(() => readBackup(option, undefined)).toThrow(refusal('backupBaseURL'))
    },
  )
})

describe('readAddress', () => {
  it.each(['https://api.mch.weixin.qq.com', 'http://127.0.0.1:8787', 'http://localhost/prefix'])(
    'takes %s',
    (option) => {
      expect(readAddress('baseURL', option)?.href).toContain(option)
    },
  )

  it.each([
    '',
    'api.mch.weixin.qq.com',
    'ftp://x',
    'https://x/?a=b',
    'https://u:p@x',
    new URL('http://x'),
    7,
    null,
  ])('refuses %j', (option) => {
    expect(() => readAddress('baseURL', option)).toThrow(refusal('baseURL'))
  })

  it('does not repeat a password', () => {
    expect(() => readAddress('baseURL', 'https://u:hunter2@x')).toThrow(/^(?!.*hunter2)/)
  })
})

describe('readTimeout', () => {
  it.each([undefined, 0, 1, 30_000, 2 ** 40, Number.POSITIVE_INFINITY])('takes %j', (option) => {
    expect(() => {
      readTimeout(option)
    }).not.toThrow()
  })

  it.each(['5s', '5000', -1, Number.NaN, null, true])('refuses %j', (option) => {
    expect(() => {
      readTimeout(option)
    }).toThrow(refusal('timeout'))
  })
})

describe('the others', () => {
  it.each([0, -1, 1.5, Number.POSITIVE_INFINITY, '5', null])('refuse %j as a time', (option) => {
    expect(() => readMilliseconds('attemptTimeout', option)).toThrow(refusal('attemptTimeout'))
  })

  it('take what is right', () => {
    expect(readMilliseconds('attemptTimeout', 5)).toBe(5)
    expect(readMilliseconds('attemptTimeout', undefined)).toBeUndefined()
    const told = (): void => undefined
    expect(readFunction('onRetry', told)).toBe(told)
    expect(readLimits('documented')).toBe(documentedRates)
    const rates = { 'POST /v3/x': { calls: 1, per: 2 } }
    expect(readLimits(rates)).toEqual(rates)
    expect(readLimits(rates)).not.toBe(rates)
    expect(readStore(undefined)).toBeUndefined()
  })

  it('refuse what is not', () => {
    expect(() => readFunction('onRetry', 'log')).toThrow(refusal('onRetry'))
    expect(() => readStore({} as CertificateStore)).toThrow(refusal('certificateStore'))
    expect(() => readLimits(true)).toThrow(refusal('limits'))
    expect(() => readLimits({ 'POST /v3/x': { calls: 1, per: 0 } })).toThrow(refusal('limits.POST /v3/x'))
  })
})
