import { type KeyObject, createPrivateKey, createPublicKey, createSecretKey } from 'node:crypto'
import { omitUndefined } from '../domain/omit-undefined'
import { DEFAULT_FEE_RATE } from '../ledger/fee'
import { issue, yearsAfter } from '../platform/authority'
import type { KeyPairs } from '../platform/key-pairs'
import type { Platform } from '../platform/platform'
import { compactTime } from '../clock/beijing-time'
import type { SandboxClock } from '../clock/clock'
import type { Numbers } from '../identifiers/numbers'
import { type Identifiers, identifiers as identifiersFrom, systemRandom } from '../identifiers/random'
import { cachedReads } from '../storage/cached-reads'
import type { Database } from '../storage/database'
import { defineTable } from '../storage/table'
import { decideKeyMode } from './key-mode'
import { asBrand } from './brand'
import type { Brand, KeyMode, Merchant } from './merchant'
import { MerchantError } from './merchant-error'
import { DEFAULT_SERVICE_LIMIT, DEFAULT_SHARING_RATIO, type NewMerchant } from './new-merchant'
import { type OwnKeys, type ProductionKeys, ownKeys } from './own-keys'

/** Stored merchants, and their keys as KeyObjects. */
export interface Merchants {
  create(options?: NewMerchant): Merchant
  find(mchid: string): Merchant | undefined
  /** @throws {@link MerchantError} MERCHANT_UNKNOWN */
  get(mchid: string): Merchant
  list(): Merchant[]
  /** Rate of the fee of a merchant, in hundredths of a percent; the default for a sub-merchant that is not stored. */
  feeRate(mchid: string): number
  /** Highest part of a payment that may be shared, in hundredths of a percent; likewise. */
  sharingRatio(mchid: string): number
  /** The merchant of a brand, acting with the keys of the brand. */
  findBrand(brandId: string): Merchant | undefined
  /**
   * Gives a merchant a brand. Call it inside a transaction.
   *
   * @param brandId - default: a new one
   * @throws {@link MerchantError} BRAND_EXISTS if the merchant has a brand, or the brand another merchant
   */
  addBrand(merchant: Merchant, brandId?: string): Merchant
  /**
   * Changes the keys that a merchant verifies with. Call it inside a transaction.
   *
   * @throws ApiError if the current mode does not allow it
   */
  changeKeyMode(merchant: Merchant, keyMode: KeyMode): Merchant
  /** Adds sub-merchants of a merchant; those that it has stay. Call it inside a transaction. */
  addSubMerchants(merchant: Merchant, mchids: readonly string[]): Merchant
  publicKey(merchant: Merchant): KeyObject
  privateKey(merchant: Merchant): KeyObject
  apiv3Key(merchant: Merchant): KeyObject
}

interface Dependencies {
  readonly database: Database
  readonly clock: SandboxClock
  readonly identifiers: Identifiers
  readonly numbers: Numbers
  readonly keyPairs: KeyPairs
  readonly platform: Platform
  readonly productionKeys: ProductionKeys
}

const table = defineTable<Merchant>({
  table: 'merchants',
  key: ['mchid'],
  columns: ['mchid'],
  derived: { brand_id: ({ brand }) => brand?.brandId ?? null },
})

// Keys are never made from the seed of a run.
const secrets = identifiersFrom(systemRandom)

/** Maximum number of merchants of a sandbox. Their keys are kept in memory. */
export const MERCHANTS_LIMIT = 10_000

/** Opens the merchants of a database. */
export function openMerchants(dependencies: Dependencies): Merchants {
  const { database } = dependencies
  // By serial number, which tells a merchant from its brand.
  const cached = (make: (merchant: Merchant) => KeyObject): ((merchant: Merchant) => KeyObject) => {
    const keys = new Map<string, KeyObject>()
    return (merchant) => {
      const known = keys.get(merchant.serial)
      if (known !== undefined) return known
      const key = make(merchant)
      keys.set(merchant.serial, key)
      return key
    }
  }
  // Each request asks for its merchant several times.
  const find = cachedReads(database, 'merchants', (mchid) => table.find(database, { mchid }))
  const ownerOf = cachedReads(database, 'merchants', (brandId) => table.find(database, { brand_id: brandId }))
  const refuseKnownBrand = (brandId: string): void => {
    const owner = ownerOf(brandId)
    if (owner === undefined) return
    throw new MerchantError(
      'BRAND_EXISTS',
      `Brand ${brandId} already exists: it belongs to merchant ${owner.mchid}.`,
    )
  }
  return {
    find,
    findBrand: (brandId) => {
      const merchant = ownerOf(brandId)
      return merchant && asBrand(merchant)
    },
    addBrand: (merchant, brandId = dependencies.numbers.brandId()) => {
      if (merchant.brand !== undefined) {
        const { mchid, brand } = merchant
        throw new MerchantError('BRAND_EXISTS', `Merchant ${mchid} already has brand ${brand.brandId}.`)
      }
      refuseKnownBrand(brandId)
      const changed = { ...merchant, brand: composeBrand(brandId, merchant.name, dependencies) }
      table.save(database, changed)
      return changed
    },
    list: () => table.where(database, {}),
    feeRate: (mchid) => find(mchid)?.feeRate ?? DEFAULT_FEE_RATE,
    sharingRatio: (mchid) => find(mchid)?.sharingRatio ?? DEFAULT_SHARING_RATIO,
    get: (mchid) => {
      const merchant = find(mchid)
      if (merchant === undefined) throw new MerchantError('MERCHANT_UNKNOWN', `Unknown merchant ${mchid}.`)
      return merchant
    },
    create: (options = {}) => {
      const merchant = compose(options, dependencies)
      return database.transaction(() => {
        if (find(merchant.mchid) !== undefined) {
          throw new MerchantError('MERCHANT_EXISTS', `Merchant ${merchant.mchid} already exists.`)
        }
        if (merchant.brand !== undefined) refuseKnownBrand(merchant.brand.brandId)
        refuseTooMany(database)
        table.insert(database, merchant)
        return merchant
      })
    },
    changeKeyMode: (merchant, keyMode) => {
      if (decideKeyMode(merchant.keyMode, keyMode) === 'stays') return merchant
      const changed = { ...merchant, keyMode, migratingSince: dependencies.clock.now().getTime() }
      table.save(database, changed)
      return changed
    },
    addSubMerchants: (merchant, mchids) => {
      const changed = { ...merchant, subMchids: [...new Set([...(merchant.subMchids ?? []), ...mchids])] }
      table.save(database, changed)
      return changed
    },
    privateKey: cached(({ privateKey }) => createPrivateKey(privateKey)),
    publicKey: cached(({ certificate }) => createPublicKey(certificate)),
    apiv3Key: cached(({ apiv3Key }) => createSecretKey(Buffer.from(apiv3Key))),
  }
}

function refuseTooMany(database: Database): void {
  const { count } = database.get('SELECT COUNT(*) AS count FROM merchants') as { readonly count: number }
  if (count < MERCHANTS_LIMIT) return
  throw new MerchantError('LIMIT_REACHED', `There are ${MERCHANTS_LIMIT} merchants, which is the maximum.`)
}

function compose(options: NewMerchant, dependencies: Dependencies): Merchant {
  const { serviceLimit = DEFAULT_SERVICE_LIMIT, kind, subMchids } = options
  const { clock, numbers } = dependencies
  const brandId = options.brandId ?? (kind === 'brand' ? numbers.brandId() : undefined)
  const mchid = options.mchid ?? unusedMchid(dependencies)
  const name = options.name ?? `Sandbox merchant ${mchid}`
  return {
    mchid,
    name,
    appid: options.appid ?? numbers.appid(),
    keyMode: options.keyMode ?? 'both',
    ...composeKeys(mchid, name, dependencies, ownKeys(options, dependencies.productionKeys)),
    ...(options.apiv3Key === undefined ? {} : { apiv3Key: options.apiv3Key }),
    secret: options.secret ?? secrets.alphanumeric(32),
    services: [
      {
        serviceId: options.serviceId ?? numbers.serviceId(),
        limit: serviceLimit,
        confirmation: options.confirmation ?? 'by-request',
      },
    ],
    feeRate: options.feeRate ?? DEFAULT_FEE_RATE,
    ...(options.refundInterval === undefined ? {} : { refundInterval: options.refundInterval }),
    ...omitUndefined({ transferLimit: options.transferLimit, batchApproval: options.batchApproval }),
    sharingRatio: options.sharingRatio ?? DEFAULT_SHARING_RATIO,
    createdAt: clock.now().getTime(),
    ...(kind === undefined ? {} : { kind }),
    ...(subMchids === undefined ? {} : { subMchids }),
    ...(brandId === undefined ? {} : { brand: composeBrand(brandId, name, dependencies) }),
  }
}

// A seed can give the number of a merchant that a reset kept.
function unusedMchid({ database, numbers }: Dependencies): string {
  for (;;) {
    const mchid = numbers.mchid()
    if (table.find(database, { mchid }) === undefined) return mchid
  }
}

function composeBrand(brandId: string, name: string, dependencies: Dependencies): Brand {
  return { brandId, ...composeKeys(brandId, name, dependencies) }
}

/** The keys of a merchant or a brand, with a certificate for its ID. */
function composeKeys(
  id: string,
  name: string,
  dependencies: Dependencies,
  own?: OwnKeys,
): Omit<Brand, 'brandId'> {
  const { clock, identifiers, keyPairs, platform } = dependencies
  // Servers and clients compare its dates with the real time, which does not move when business time is advanced.
  const now = clock.wire()
  const keys = own?.keys ?? keyPairs.take()
  const { publicKey } = keys
  const subject = { publicKey, commonName: id, organizationalUnit: name }
  const { serial, certificate } =
    own?.issued ??
    issue(platform.authority, { ...subject, validFrom: now, validTo: yearsAfter(now, 5) }, identifiers)
  return {
    serial,
    privateKey: keys.privateKey,
    certificate,
    apiv3Key: secrets.alphanumeric(32),
    publicKeyId: `PUB_KEY_ID_01${id.padStart(10, '0')}${compactTime(now).slice(0, 8)}${identifiers.digits(10)}`,
  }
}
