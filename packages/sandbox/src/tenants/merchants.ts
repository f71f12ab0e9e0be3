import { type KeyObject, createPublicKey, createSecretKey } from 'node:crypto'
import { issue, yearsAfter } from '../certificates/authority'
import type { KeyPairs } from '../certificates/key-pairs'
import type { Platform } from '../certificates/platform'
import { compactTime } from '../clock/beijing-time'
import type { Clock } from '../clock/clock'
import type { Numbers } from '../identifiers/numbers'
import type { Identifiers } from '../identifiers/random'
import type { Database } from '../storage/database'
import { documents } from '../storage/documents'
import { judgeKeyMode } from './key-mode'
import type { KeyMode, Merchant, PayScoreService } from './merchant'

/** Options of a new merchant. All have a default; one that is `undefined` counts as not given. Amounts in fen. */
export interface NewMerchant {
  readonly mchid?: string | undefined
  readonly appid?: string | undefined
  readonly name?: string | undefined
  /** Default `both`: certificate and public key, as for a merchant in the middle of the migration. */
  readonly keyMode?: KeyMode | undefined
  readonly serviceId?: string | undefined
  /** Highest risk fund and highest estimated total of the pay-score service. Default 1,000,000 (10,000 yuan). */
  readonly serviceLimit?: number | undefined
  readonly confirmation?: PayScoreService['confirmation'] | undefined
}

/** A merchant that cannot be made or does not exist. */
export class MerchantError extends Error {
  override readonly name = 'MerchantError'
  constructor(
    readonly code: 'MERCHANT_EXISTS' | 'MERCHANT_UNKNOWN' | 'MERCHANT_FIELD_INVALID',
    message: string,
  ) {
    super(message)
  }
}

/** The tenants, and their keys in the form in which they are used. */
export interface Merchants {
  create(wishes?: NewMerchant): Merchant
  find(mchid: string): Merchant | undefined
  /** @throws {@link MerchantError} MERCHANT_UNKNOWN */
  get(mchid: string): Merchant
  list(): Merchant[]
  /**
   * Changes what a merchant verifies with. Call it inside a transaction.
   *
   * @throws Refusal if there is no way from his mode to that one
   */
  changeKeyMode(merchant: Merchant, keyMode: KeyMode): Merchant
  publicKey(merchant: Merchant): KeyObject
  apiv3Key(merchant: Merchant): KeyObject
}

interface Parts {
  readonly database: Database
  readonly clock: Clock
  readonly identifiers: Identifiers
  readonly numbers: Numbers
  readonly keyPairs: KeyPairs
  readonly platform: Platform
}

const DEFAULT_LIMIT = 1_000_000

// What a given field must look like.
const formats = {
  mchid: [/^[0-9]{8,10}$/, '8 to 10 digits'],
  appid: [/^[0-9A-Za-z_]{1,32}$/, '1 to 32 letters, digits or underscores'],
  serviceId: [/^[0-9]{1,32}$/, '1 to 32 digits'],
  name: [/^[^\u0000-\u001f]{1,64}$/, '1 to 64 characters'],
} as const

/** Opens the table of tenants. */
export function merchants(parts: Parts): Merchants {
  const { database } = parts
  const table = documents<Merchant>(database, {
    table: 'merchants',
    key: ['mchid'],
    columns: { mchid: ({ mchid }) => mchid },
  })
  const cached = (make: (merchant: Merchant) => KeyObject): ((merchant: Merchant) => KeyObject) => {
    const keys = new Map<string, KeyObject>()
    return (merchant) => {
      const known = keys.get(merchant.mchid)
      if (known !== undefined) return known
      const key = make(merchant)
      keys.set(merchant.mchid, key)
      return key
    }
  }
  const find = (mchid: string): Merchant | undefined => table.find({ mchid })
  return {
    find,
    list: () => table.where({}),
    get: (mchid) => {
      const merchant = find(mchid)
      if (merchant === undefined) throw new MerchantError('MERCHANT_UNKNOWN', `there is no merchant ${mchid}`)
      return merchant
    },
    create: (wishes = {}) => {
      const merchant = compose(wishes, parts)
      return database.transaction(() => {
        if (find(merchant.mchid) !== undefined) {
          throw new MerchantError('MERCHANT_EXISTS', `there is a merchant ${merchant.mchid} already`)
        }
        table.insert(merchant)
        return merchant
      })
    },
    changeKeyMode: (merchant, keyMode) => {
      if (judgeKeyMode(merchant.keyMode, keyMode) === 'stays') return merchant
      const changed = { ...merchant, keyMode, migratingSince: parts.clock.now().getTime() }
      table.save(changed)
      return changed
    },
    publicKey: cached(({ certificate }) => createPublicKey(certificate)),
    apiv3Key: cached(({ apiv3Key }) => createSecretKey(Buffer.from(apiv3Key))),
  }
}

function compose(wishes: NewMerchant, parts: Parts): Merchant {
  for (const [field, [format, words]] of Object.entries(formats)) {
    const value = wishes[field as keyof typeof formats]
    if (value !== undefined && !format.test(value)) {
      throw new MerchantError('MERCHANT_FIELD_INVALID', `${field} of a merchant must be ${words}`)
    }
  }
  const { serviceLimit = DEFAULT_LIMIT } = wishes
  if (!Number.isSafeInteger(serviceLimit) || serviceLimit < 1) {
    throw new MerchantError(
      'MERCHANT_FIELD_INVALID',
      'serviceLimit of a merchant must be a positive integer of fen',
    )
  }
  const { clock, identifiers, numbers, keyPairs, platform } = parts
  const now = clock.now()
  const mchid = wishes.mchid ?? numbers.mchid()
  const name = wishes.name ?? `Sandbox merchant ${mchid}`
  const keys = keyPairs.take()
  const { serial, certificate } = issue(
    platform.authority,
    {
      publicKey: keys.publicKey,
      commonName: mchid,
      organizationalUnit: name,
      validFrom: now,
      validTo: yearsAfter(now, 5),
    },
    identifiers,
  )
  return {
    mchid,
    name,
    appid: wishes.appid ?? numbers.appid(),
    keyMode: wishes.keyMode ?? 'both',
    serial,
    privateKey: keys.privateKey,
    certificate,
    apiv3Key: identifiers.alphanumeric(32),
    secret: identifiers.alphanumeric(32),
    services: [
      {
        serviceId: wishes.serviceId ?? numbers.serviceId(),
        limit: serviceLimit,
        confirmation: wishes.confirmation ?? 'by-request',
      },
    ],
    publicKeyId: `PUB_KEY_ID_01${mchid.padStart(10, '0')}${compactTime(now).slice(0, 8)}${identifiers.digits(10)}`,
    createdAt: now.getTime(),
  }
}
