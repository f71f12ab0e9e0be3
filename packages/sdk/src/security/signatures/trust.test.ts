import { generateKeyPairSync } from 'node:crypto'
import type { Verifier } from '@wxpay/protocol'
import { describe, expect, it } from 'vitest'
import { Trust } from './trust'

const key = () => generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey
const certificate = (validFrom: string): Verifier => ({
  publicKey: key(),
  certificate: { validFrom: new Date(validFrom) } as NonNullable<Verifier['certificate']>,
})

const older = certificate('2020-01-01')
const newer = certificate('2025-01-01')
const publicKey: Verifier = { publicKey: key() }

describe('Trust', () => {
  it('finds a key by its serial number in any case, with or without leading zeros', () => {
    const trust = new Trust(new Map([['00AB12', older]]))
    for (const serial of ['00AB12', '00ab12', 'AB12', '0AB12']) expect(trust.find(serial)).toBe(older)
    for (const serial of ['AB1', 'AB120', '', '0', 'PUB_KEY_ID_00AB12'])
      expect(trust.find(serial)).toBeUndefined()
  })

  it('holds old and new side by side, and returns neither for an unknown serial', () => {
    const trust = new Trust(
      new Map([
        ['AA', newer],
        ['BB', older],
        ['PUB_KEY_ID_01', publicKey],
      ]),
    )
    expect([trust.find('AA'), trust.find('BB'), trust.find('PUB_KEY_ID_01')]).toEqual([
      newer,
      older,
      publicKey,
    ])
    expect(trust.find('PUB_KEY_ID_1')).toBeUndefined()
    expect(trust.serials).toEqual(['AA', 'BB', 'PUB_KEY_ID_01'])
  })

  it.each<[string, [string, Verifier][], string]>([
    [
      'the public key',
      [
        ['AA', newer],
        ['PUB_KEY_ID_01', publicKey],
        ['BB', older],
      ],
      'PUB_KEY_ID_01',
    ],
    [
      'the newest certificate',
      [
        ['AA', newer],
        ['BB', older],
      ],
      'AA',
    ],
    [
      'the last of two public keys',
      [
        ['PUB_KEY_ID_01', publicKey],
        ['PUB_KEY_ID_02', publicKey],
      ],
      'PUB_KEY_ID_02',
    ],
    ['a bare key where there is nothing else', [['CC', publicKey]], 'CC'],
  ])('prefers %s', (_, verifiers, preferred) => {
    expect(new Trust(new Map(verifiers)).preferred).toBe(preferred)
  })
})
