import { type Static, objectSchema } from '../domain/schema'
import { DEFAULT_FEE_RATE } from '../ledger/fee'
import { keyModes } from './key-mode'
import { tenantKinds } from './tenant-kind'

/** Default limit of a pay-score service in fen: 10,000 yuan. */
export const DEFAULT_SERVICE_LIMIT = 1_000_000

/** Default of the highest part of a payment that may be shared: 30 %, in hundredths of a percent. */
export const DEFAULT_SHARING_RATIO = 3000

/** Default of the highest amount of a transfer to a user in fen: 200 yuan. */
export const DEFAULT_TRANSFER_LIMIT = 20_000

const mchid = { type: 'string', pattern: '^[0-9]{8,10}$' } as const

/** Schema of the options of a new merchant. */
export const newMerchantSchema = objectSchema({
  mchid: { ...mchid, description: 'Merchant ID, 8 to 10 digits.' },
  appid: {
    type: 'string',
    pattern: '^[0-9A-Za-z_]{1,32}$',
    description: 'Appid that is bound to the merchant.',
  },
  name: { type: 'string', pattern: '^[^\\u0000-\\u001f]{1,64}$', description: 'Display name.' },
  keyMode: {
    type: 'string',
    enum: keyModes,
    default: 'both',
    description:
      'Keys that the merchant verifies WeChat Pay with: `both` is a merchant during the migration.',
  },
  privateKey: {
    type: 'string',
    format: 'password',
    description:
      'PEM of the RSA key of its API certificate. Default: a generated one. Never use the key of a real merchant.',
  },
  certificate: {
    type: 'string',
    format: 'password',
    description:
      'PEM of its API certificate, which needs the `privateKey`. Default: one that the sandbox issues. That of a real merchant is refused.',
  },
  apiv3Key: {
    type: 'string',
    format: 'password',
    pattern: '^[0-9A-Za-z]{32}$',
    description: 'APIv3 key, 32 letters and digits. Default: a generated one.',
  },
  secret: {
    type: 'string',
    format: 'password',
    pattern: '^[0-9A-Za-z]{32}$',
    description: 'APIv2 key, 32 letters and digits. Default: a generated one.',
  },
  kind: {
    type: 'string',
    enum: tenantKinds,
    description:
      'Kind of tenant: it may call only the operations of this kind, and those of all. A `brand` has a brand. Default: it may call all operations.',
  },
  subMchids: {
    type: 'array',
    items: mchid,
    description:
      'Merchant IDs of its sub-merchants: a request for any other is refused. Default: any ID counts as a sub-merchant.',
  },
  brandId: {
    type: 'string',
    pattern: '^[0-9]{1,32}$',
    description:
      'Brand ID: gives the merchant a brand, with keys of its own, that calls the operations under `/brand/`.',
  },
  serviceId: { type: 'string', pattern: '^[0-9]{1,32}$', description: 'ID of the pay-score service.' },
  serviceLimit: {
    type: 'integer',
    minimum: 1,
    default: DEFAULT_SERVICE_LIMIT,
    description: 'Maximum risk fund and maximum estimated total of an order, in fen.',
  },
  confirmation: {
    type: 'string',
    enum: ['required', 'none', 'by-request'],
    default: 'by-request',
    description: 'Whether the user confirms service orders, never does, or as each request says.',
  },
  refundInterval: {
    type: 'integer',
    minimum: 0,
    description:
      'Minimum interval between two refunds of one transaction, in seconds. Default: that of the sandbox.',
  },
  feeRate: {
    type: 'integer',
    minimum: 0,
    maximum: 10_000,
    default: DEFAULT_FEE_RATE,
    description: 'Rate of the fee on payments in hundredths of a percent: 60 is 0.60 %.',
  },
  transferLimit: {
    type: 'integer',
    minimum: 10,
    default: DEFAULT_TRANSFER_LIMIT,
    description: 'Highest amount of a transfer to a user, in fen. The lowest is 10.',
  },
  batchApproval: {
    type: 'string',
    enum: ['none', 'required'],
    default: 'none',
    description: 'Whether batches of transfers wait for the approval of the merchant.',
  },
  sharingRatio: {
    type: 'integer',
    minimum: 0,
    maximum: 10_000,
    default: DEFAULT_SHARING_RATIO,
    description: 'Highest part of a payment that may be shared, in hundredths of a percent: 3000 is 30 %.',
  },
})

/**
 * Options of a new merchant. All have a default; one that is `undefined` counts as absent. Amounts in fen.
 */
export type NewMerchant = Static<typeof newMerchantSchema>
