import { type KeyObject, createPrivateKey } from 'node:crypto'
import type { SandboxClock } from '../clock/clock'
import type { Identifiers } from '../identifiers/random'
import type { Database } from '../storage/database'
import type { Settings } from '../storage/settings'
import type { Merchant } from '../merchants/merchant'
import { type Authority, createAuthority } from './authority'
import type { KeyPair, KeyPairs } from './key-pairs'
import type { PlatformCertificate } from './platform-certificate'
import { type Rotation, issuePlatformCertificate, rotation as rotationOf } from './rotation'

/** A key that signs responses or notifications, and its ID for `Wechatpay-Serial`. */
export interface SigningKey {
  readonly id: string
  readonly key: KeyObject
}

/** Keys of WeChat Pay: its certificate authority, its certificates and its public key. */
export interface Platform {
  readonly authority: Authority
  /** PEM of the public key that public-key merchants verify with. */
  readonly publicKey: string
  /** Private key for the card numbers and names of APIv2, whose public key is `publicKey`. */
  readonly cardKey: KeyObject
  readonly rotation: Rotation
  /** Valid certificates, newest last. */
  certificates(): readonly PlatformCertificate[]
  /** Key that signs responses to a merchant; for an unknown merchant the certificate's key. */
  responseKey(merchant: Merchant | undefined, requested: string | undefined): SigningKey
  /** Key that signs a notification; the merchant cannot choose it. */
  notificationKey(merchant: Merchant): SigningKey
  /** Private key for fields that a merchant encrypted for `id`, or `undefined` if the merchant may not encrypt for it. */
  decryptionKey(merchant: Merchant, id: string): KeyObject | undefined
}

// Share of notifications signed by the public key on each day of a migration, first to seventh.
const migration = [0.001, 0.01, 0.05, 0.1, 0.2, 0.5, 1] as const
const DAY = 24 * 60 * 60 * 1000

/**
 * Opens the platform's keys and creates them on first use.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012154180 for how the key of a response is chosen
 */
export function openPlatform(
  database: Database,
  settings: Settings,
  clock: SandboxClock,
  identifiers: Identifiers,
  keyPairs: KeyPairs,
): Platform {
  database.transaction(() => {
    establish(database, settings, clock, identifiers, keyPairs)
  })
  // Read again each time, because a restored state brings its own keys.
  const established = () => settings.get('platform') as Established
  const keys = new Map<string, KeyObject>()
  const keyOf = (pem: string): KeyObject => {
    const known = keys.get(pem)
    if (known !== undefined) return known
    const key = createPrivateKey(pem)
    keys.set(pem, key)
    return key
  }
  const rotation = rotationOf({
    database,
    settings,
    clock,
    identifiers,
    keyPairs,
    get authority() {
      return established().authority
    },
  })
  // During a rotation WeChat Pay chooses the certificate; a client cannot ask for the old one.
  const byCertificate = (): SigningKey => {
    const { serial, privateKey } = rotation.signer()
    return { id: serial, key: keyOf(privateKey) }
  }
  const byPublicKey = (merchant: Merchant): SigningKey => ({
    id: merchant.publicKeyId,
    key: keyOf(established().publicKeyPair.privateKey),
  })
  return {
    get authority() {
      return established().authority
    },
    get publicKey() {
      return established().publicKeyPair.publicKey
    },
    get cardKey() {
      return keyOf(established().publicKeyPair.privateKey)
    },
    rotation,
    certificates: () => rotation.valid(),
    responseKey: (merchant, requested) => {
      if (merchant?.keyMode === 'public-key') return byPublicKey(merchant)
      if (merchant?.keyMode === 'both' && requested === merchant.publicKeyId) return byPublicKey(merchant)
      return byCertificate()
    },
    notificationKey: (merchant) => {
      if (merchant.keyMode === 'certificate') return byCertificate()
      if (merchant.keyMode === 'public-key') return byPublicKey(merchant)
      const since = merchant.migratingSince ?? merchant.createdAt
      const day = Math.floor((clock.now().getTime() - since) / DAY)
      return identifiers.fraction() < (migration[day] ?? 1) ? byPublicKey(merchant) : byCertificate()
    },
    decryptionKey: (merchant, id) => {
      if (merchant.keyMode !== 'certificate' && id === merchant.publicKeyId)
        return keyOf(established().publicKeyPair.privateKey)
      if (merchant.keyMode === 'public-key') return undefined
      const certificate = rotation.valid().find(({ serial }) => serial === id)
      return certificate === undefined ? undefined : keyOf(certificate.privateKey)
    },
  }
}

interface Established {
  readonly authority: Authority
  readonly publicKeyPair: KeyPair
}

function establish(
  database: Database,
  settings: Settings,
  clock: SandboxClock,
  identifiers: Identifiers,
  keyPairs: KeyPairs,
): void {
  if (settings.get('platform') !== undefined) return
  const authority = createAuthority(keyPairs.take(), clock.now(), identifiers)
  issuePlatformCertificate({ database, clock, identifiers, keyPairs, authority })
  const established: Established = { authority, publicKeyPair: keyPairs.take() }
  settings.set('platform', established)
}
