import { type KeyObject, createPrivateKey } from 'node:crypto'
import type { SandboxClock } from '../clock/clock'
import type { Identifiers } from '../identifiers/random'
import type { Database } from '../storage/database'
import { type Documents, documents } from '../storage/documents'
import type { Settings } from '../storage/settings'
import type { Merchant } from '../tenants/merchant'
import { type Authority, createAuthority } from './authority'
import type { KeyPair, KeyPairs } from './key-pairs'
import type { PlatformCertificate } from './platform-certificate'
import { type Rotation, issuePlatformCertificate, rotation as rotationOf } from './rotation'

/** A key that a response or a notification is signed with, and the name it goes by in `Wechatpay-Serial`. */
export interface AnsweringKey {
  readonly id: string
  readonly key: KeyObject
}

/** WeChat Pay's own side of trust: its authority, its certificates, its public key. */
export interface Platform {
  readonly authority: Authority
  /** PEM of the public key that public-key merchants verify with. */
  readonly publicKey: string
  readonly rotation: Rotation
  /** The certificates in force, newest last. */
  certificates(): readonly PlatformCertificate[]
  /** The key to answer a merchant with; a stranger is answered by the certificate. */
  answeringKey(merchant: Merchant | undefined, requested: string | undefined): AnsweringKey
  /** The key to sign a notification with, which is not the merchant's choice. */
  notifyingKey(merchant: Merchant): AnsweringKey
  /** The key that opens what a merchant sealed for `id`, or `undefined` if the merchant may not seal for it. */
  openingKey(merchant: Merchant, id: string): KeyObject | undefined
}

// Share of notifications by public key on each day of a migration, first to seventh.
const migration = [0.001, 0.01, 0.05, 0.1, 0.2, 0.5, 1] as const
const DAY = 24 * 60 * 60 * 1000

/**
 * Opens, or on first use makes, the platform's keys.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012154180 for how the answering key is chosen
 */
export function platform(
  database: Database,
  settings: Settings,
  clock: SandboxClock,
  identifiers: Identifiers,
  keyPairs: KeyPairs,
): Platform {
  const table = documents<PlatformCertificate>(database, {
    table: 'platform_certificates',
    key: ['serial'],
    columns: { serial: ({ serial }) => serial },
  })
  const { authority, publicKeyPair } = database.transaction(() =>
    establish(table, settings, clock, identifiers, keyPairs),
  )
  const keys = new Map<string, KeyObject>()
  const keyOf = (pem: string): KeyObject => {
    const known = keys.get(pem)
    if (known !== undefined) return known
    const key = createPrivateKey(pem)
    keys.set(pem, key)
    return key
  }
  const rotation = rotationOf({ table, settings, clock, identifiers, keyPairs, authority })
  // While certificates change, WeChat Pay chooses: a client cannot ask for the old one.
  const byCertificate = (): AnsweringKey => {
    const { serial, privateKey } = rotation.signer()
    return { id: serial, key: keyOf(privateKey) }
  }
  const byPublicKey = (merchant: Merchant): AnsweringKey => ({
    id: merchant.publicKeyId,
    key: keyOf(publicKeyPair.privateKey),
  })
  return {
    authority,
    publicKey: publicKeyPair.publicKey,
    rotation,
    certificates: () => rotation.inForce(),
    answeringKey: (merchant, requested) => {
      if (merchant?.keyMode === 'public-key') return byPublicKey(merchant)
      if (merchant?.keyMode === 'both' && requested === merchant.publicKeyId) return byPublicKey(merchant)
      return byCertificate()
    },
    notifyingKey: (merchant) => {
      if (merchant.keyMode === 'certificate') return byCertificate()
      if (merchant.keyMode === 'public-key') return byPublicKey(merchant)
      const since = merchant.migratingSince ?? merchant.createdAt
      const day = Math.floor((clock.now().getTime() - since) / DAY)
      return identifiers.fraction() < (migration[day] ?? 1) ? byPublicKey(merchant) : byCertificate()
    },
    openingKey: (merchant, id) => {
      if (merchant.keyMode !== 'certificate' && id === merchant.publicKeyId)
        return keyOf(publicKeyPair.privateKey)
      if (merchant.keyMode === 'public-key') return undefined
      const sealedFor = rotation.inForce().find(({ serial }) => serial === id)
      return sealedFor === undefined ? undefined : keyOf(sealedFor.privateKey)
    },
  }
}

interface Established {
  readonly authority: Authority
  readonly publicKeyPair: KeyPair
}

function establish(
  table: Documents<PlatformCertificate>,
  settings: Settings,
  clock: SandboxClock,
  identifiers: Identifiers,
  keyPairs: KeyPairs,
): Established {
  const kept = settings.get('platform') as Established | undefined
  if (kept !== undefined) return kept
  const authority = createAuthority(keyPairs.take(), clock.now(), identifiers)
  issuePlatformCertificate({ table, clock, identifiers, keyPairs, authority })
  const established = { authority, publicKeyPair: keyPairs.take() }
  settings.set('platform', established)
  return established
}
