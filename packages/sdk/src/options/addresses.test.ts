import { describe, expect, it } from 'vitest'
import { readAddress, readBackup } from './addresses'

const refusal = (field: string): Error => expect.objectContaining({ code: 'OPTION_INVALID', field }) as Error

describe('readBackup', () => {
  it("defaults to WeChat Pay's own backup for its own host, and to none for others", () => {
    expect(readBackup(undefined, undefined)?.href).toBe('https://api2.mch.weixin.qq.com/')
    expect(readBackup(undefined, 'https://api.mch.weixin.qq.com/')?.host).toBe('api2.mch.weixin.qq.com')
    expect(readBackup(undefined, 'http://127.0.0.1:9000')).toBeUndefined()
    expect(readBackup(undefined, 'https://api.mch.weixin.qq.com.example')).toBeUndefined()
    expect(readBackup(false, undefined)).toBeUndefined()
    expect(readBackup('http://127.0.0.1:1/x', 'http://127.0.0.1:2')?.href).toBe('http://127.0.0.1:1/x')
  })

  it.each(['api2.mch.weixin.qq.com', 'ftp://x', 'https://x/?a=b', 'https://x/#a', true, null, 7])(
    'rejects %j',
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
  ])('rejects %j', (option) => {
    expect(() => readAddress('baseURL', option)).toThrow(refusal('baseURL'))
  })

  it('does not show a password', () => {
    expect(() => readAddress('baseURL', 'https://u:hunter2@x')).toThrow(/^(?!.*hunter2)/)
  })
})
