import { describe, expect, it } from 'vitest'
import { inheritedOptions, mergedOptions } from './inherit'
import type { WechatpayOptions } from './options'

const certs = { PUB_KEY_ID_0119000000012024080100: 'PUBLIC' }
const full = {
  mchid: '1900000001',
  serial: '408B07E79B8269FEC3D5D3E6AB8ED163A6A380DB',
  privateKey: 'SECRET',
  apiv3Key: 'SECRET',
  secret: 'SECRET',
  merchant: { cert: 'SECRET', key: 'SECRET' },
  brand: { brand_id: '1', serial: '2', privateKey: 'SECRET' },
  certs,
  baseURL: 'https://proxy.example',
  timeout: 5,
  retry: false,
} as unknown as WechatpayOptions

describe('inheritedOptions', () => {
  it('passes on settings, but no secrets', () => {
    const inherited = inheritedOptions(full)
    expect(inherited).toEqual({ certs, baseURL: 'https://proxy.example', timeout: 5, retry: false })
    expect(full).toHaveProperty('privateKey')
  })
})

describe('mergedOptions', () => {
  const other = { mchid: '1900000002', serial: 'AB'.repeat(20), privateKey: 'OWN' }

  it('keeps options that the other merchant does not give, and accepts any', () => {
    expect(mergedOptions(inheritedOptions(full), other)).toEqual({
      ...other,
      certs,
      baseURL: 'https://proxy.example',
      timeout: 5,
      retry: false,
    })
    expect(mergedOptions(inheritedOptions(full), { ...other, timeout: 9 })).toMatchObject({ timeout: 9 })
  })

  it('does not pass trusted keys to a merchant that downloads certificates', () => {
    expect(mergedOptions(inheritedOptions(full), { ...other, apiv3Key: 'OWN' })).not.toHaveProperty('certs')
    const own = { PUB_KEY_ID_2: 'PUBLIC' }
    expect(mergedOptions(inheritedOptions(full), { ...other, certs: own })).toMatchObject({ certs: own })
  })
})
