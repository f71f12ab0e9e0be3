import { type ControlContext, action } from '../../domain/control-action'
import { checkParameters } from '../../domain/check-parameters'
import { toControlError } from '../../domain/control-error'
import { defineDomain } from '../../domain/define-domain'
import { type Static, objectSchema } from '../../domain/schema'
import { type Credentials, credentials } from '../../merchants/credentials'
import { keyModes } from '../../merchants/key-mode'
import type { KeyMode } from '../../merchants/merchant'
import { tenantKinds } from '../../merchants/tenant-kind'
import { type NewMerchant, newMerchantSchema } from '../../merchants/new-merchant'
import { clientConfiguration, configurationLanguages } from '../../serve/client-configuration'

const string = (description: string) => ({ type: 'string', description }) as const

const configurationSchema = objectSchema(
  {
    language: {
      type: 'string',
      enum: configurationLanguages,
      description: 'Language of the client, or `env`.',
    },
    url: { type: 'string', maxLength: 2048, description: 'Address by which the client calls the sandbox.' },
  },
  ['language', 'url'],
)

const brandSchema = objectSchema(
  {
    brandId: string('Brand ID.'),
    serial: string("Serial number of the brand's API certificate."),
    privateKey: string("PEM of the private key of the brand's API certificate."),
    certificate: string("PEM of the brand's API certificate."),
    apiv3Key: string('APIv3 key, which decrypts notifications to the brand.'),
    certs: {
      type: 'object',
      additionalProperties: { type: 'string' },
      description:
        "WeChat Pay's public key, which verifies responses and notifications to the brand, by its PUB_KEY_ID_….",
    },
  },
  ['brandId', 'serial', 'privateKey', 'certificate', 'apiv3Key', 'certs'],
)

const result = {
  name: 'Credentials',
  schema: () =>
    objectSchema(
      {
        mchid: string('Merchant ID.'),
        appid: string('An appid that is bound to the merchant.'),
        serviceId: string('ID of the pay-score service.'),
        serial: string('Serial number of the API certificate.'),
        privateKey: string('PEM of the private key of the API certificate.'),
        certificate: string('PEM of the API certificate.'),
        apiv3Key: string('APIv3 key.'),
        secret: string('APIv2 key.'),
        certs: {
          type: 'object',
          additionalProperties: { type: 'string' },
          description:
            'Keys that verify WeChat Pay: platform certificates by serial number, the public key by its PUB_KEY_ID_….',
        },
        kind: { type: 'string', enum: tenantKinds, description: 'Kind of tenant, if it was declared.' },
        subMchids: {
          type: 'array',
          items: { type: 'string' },
          description: 'Its sub-merchants, if it has a list of them.',
        },
        brand: { ...brandSchema, description: 'The brand of the merchant, if it has one.' },
      },
      ['mchid', 'appid', 'serviceId', 'serial', 'privateKey', 'certificate', 'apiv3Key', 'secret', 'certs'],
    ),
}

const keyModeSchema = objectSchema(
  {
    keyMode: {
      type: 'string',
      enum: keyModes,
      description: 'Keys that the merchant verifies WeChat Pay with.',
    },
  },
  ['keyMode'],
)

const hasBrand = ({ kind, brandId }: NewMerchant): boolean => kind === 'brand' || brandId !== undefined

const subMerchantsSchema = objectSchema(
  { subMchids: { ...newMerchantSchema.properties.subMchids, description: 'Merchant IDs.' } },
  ['subMchids'],
)

const newBrandSchema = objectSchema({
  brandId: { ...newMerchantSchema.properties.brandId, description: 'Brand ID. Default: a new one.' },
})

/** Merchants, their brands and their keys. */
export const merchantDomain = defineDomain({
  name: 'merchants',
  control: {
    /** Creates a merchant. Missing values are generated. */
    create: action({
      route: 'POST /merchants',
      status: 201,
      summary: 'Create a merchant',
      description: 'All fields are optional; missing values are generated.',
      body: newMerchantSchema,
      result,
      errors: [409],
      before: ({ keyPairs }, { body }) => keyPairs.prepare(hasBrand(body as NewMerchant) ? 2 : 1),
      run: (context, options: NewMerchant = {}): Credentials => {
        try {
          return credentials(context.merchants.create(options), context.platform)
        } catch (error) {
          throw toControlError(error, 'merchant', undefined)
        }
      },
    }),
    /** All merchants with their keys, oldest first. */
    list: action({
      route: 'GET /merchants',
      summary: 'List the merchants with their keys',
      result: { listOf: result },
      run: ({ merchants, platform }) => merchants.list().map((merchant) => credentials(merchant, platform)),
    }),
    /** A merchant with its keys. */
    get: action({
      route: 'GET /merchants/{mchid}',
      summary: 'Get a merchant with its keys',
      result,
      errors: [404],
      run: ({ merchants, platform }, mchid: string): Credentials => {
        try {
          return credentials(merchants.get(mchid), platform)
        } catch (error) {
          throw toControlError(error, `merchant ${mchid}`, undefined)
        }
      },
    }),
    /** Configuration of a client that calls as a merchant, as source code or environment variables. */
    configuration: action({
      route: 'GET /merchants/{mchid}/configuration',
      summary: 'Get the configuration of a client',
      description: 'Source code, or environment variables, with the keys of the merchant.',
      query: configurationSchema,
      result: {
        name: 'ClientConfiguration',
        schema: () => objectSchema({ text: string('Ready to paste.') }, ['text']),
      },
      errors: [404],
      arguments: ({
        path: [mchid = ''],
        query,
      }): [mchid: string, wanted: Static<typeof configurationSchema>] => [
        mchid,
        query as Static<typeof configurationSchema>,
      ],
      run: ({ merchants, platform }, mchid: string, wanted: Static<typeof configurationSchema>) => {
        checkParameters(configurationSchema, wanted)
        try {
          const merchant = credentials(merchants.get(mchid), platform)
          return { text: clientConfiguration(wanted.language, merchant, wanted.url) }
        } catch (error) {
          throw toControlError(error, `merchant ${mchid}`, undefined)
        }
      },
    }),
    /** Gives a merchant a brand, with keys of its own, that calls the operations under `/brand/`. */
    addBrand: action({
      route: 'POST /merchants/{mchid}/brand',
      status: 201,
      summary: 'Give a merchant a brand',
      description: 'The brand has keys of its own and calls the operations under `/brand/`.',
      body: newBrandSchema,
      result,
      errors: [404, 409],
      before: ({ keyPairs }) => keyPairs.prepare(1),
      run: (
        context,
        mchid: string,
        { brandId }: { readonly brandId?: string | undefined } = {},
      ): Credentials => {
        const { merchants, platform } = context
        try {
          return credentials(
            context.transact(() => merchants.addBrand(merchants.get(mchid), brandId)),
            platform,
          )
        } catch (error) {
          throw toControlError(error, `merchant ${mchid}`, undefined)
        }
      },
    }),
    /** Adds sub-merchants; from then on, the merchant calls for its sub-merchants only. */
    addSubMerchants: action({
      route: 'POST /merchants/{mchid}/sub-merchants',
      summary: 'Add sub-merchants',
      description: 'From then on, the merchant calls for its sub-merchants only.',
      body: subMerchantsSchema,
      result,
      errors: [404],
      run: (
        context,
        mchid: string,
        { subMchids }: { readonly subMchids: readonly string[] },
      ): Credentials => {
        const { merchants, platform } = context
        try {
          return credentials(
            context.transact(() => merchants.addSubMerchants(merchants.get(mchid), subMchids)),
            platform,
          )
        } catch (error) {
          throw toControlError(error, `merchant ${mchid}`, undefined)
        }
      },
    }),
    /** Changes the keys that a merchant verifies with: `certificate`, then `both`, then `public-key`. */
    changeKeyMode: action({
      route: 'POST /merchants/{mchid}/key-mode',
      summary: 'Change the keys that a merchant verifies with',
      description: 'From `certificate` to `both`, and from there to `public-key` or back.',
      body: keyModeSchema,
      result,
      errors: [404, 409],
      arguments: ({ path: [mchid = ''], body }): [mchid: string, keyMode: KeyMode] => [
        mchid,
        (body as { keyMode: KeyMode }).keyMode,
      ],
      run: changeKeyMode,
    }),
  },
})

function changeKeyMode(context: ControlContext, mchid: string, keyMode: KeyMode): Credentials {
  checkParameters(keyModeSchema, { keyMode })
  const { merchants, platform } = context
  const before = merchants.find(mchid)?.keyMode
  try {
    const changed = context.transact(() => merchants.changeKeyMode(merchants.get(mchid), keyMode))
    return credentials(changed, platform)
  } catch (error) {
    throw toControlError(error, `key mode of merchant ${mchid}`, before)
  }
}
