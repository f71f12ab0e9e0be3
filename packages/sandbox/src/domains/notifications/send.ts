import { type FoundWebhook, findWebhook, loadCatalog } from '@wxpay/catalog'
import { encryptField, parseUrl } from '@wxpay/protocol'
import type { ErrorObject } from 'ajv/dist/2020.js'
import { sample } from '../../catalog/sample'
import { seedOf } from '../../catalog/seed'
import type { ControlContext } from '../../domain/control-action'
import { ControlError } from '../../domain/control-error'
import { type JsonObject, isObject } from '../../domain/fields'
import { type Static, objectSchema } from '../../domain/schema'
import { deliveryFields, planDelivery } from './delivery'
import { type Notification, recipientOf } from '../../notifications/notification'
import { nearest } from '../../options'
import { compiler } from '../../validation/compiled-schemas'

const compile = compiler('all')

/** Schema of a notification to send. */
export const newNotificationSchema = objectSchema(
  {
    mchid: { type: 'string', description: 'Merchant that receives it, or whose brand does.' },
    event_type: {
      type: 'string',
      description: '`event_type` of the catalog: COUPON.USE, PAYSCORE.USER_PAID, …',
    },
    url: { type: 'string', maxLength: 256, description: 'The `notify_url`, http or https.' },
    recipient: {
      type: 'string',
      enum: ['merchant', 'brand'],
      default: 'merchant',
      description: 'Whose keys encrypt and sign it: those for the merchant, or those for its brand.',
    },
    resource: {
      type: 'object',
      additionalProperties: true,
      description:
        'Fields of the resource, checked against the catalog. Default of each: an example of the catalog.',
    },
    ...deliveryFields,
  },
  ['mchid', 'event_type', 'url'],
)

/** A notification to send. */
export type NewSampleNotification = Omit<Static<typeof newNotificationSchema>, 'resource'> & {
  readonly resource?: Readonly<Record<string, unknown>> | undefined
}

/**
 * Puts a notification into the outbox whose resource is made from the catalog.
 *
 * @throws ControlError FIELD_INVALID, MERCHANT_UNKNOWN or SUBJECT_UNKNOWN
 */
export function sendSample(context: ControlContext, given: NewSampleNotification): Notification {
  const { merchants, outbox, clock } = context
  const { mchid, event_type, url, recipient, resource = {}, fault, delay } = given
  const found = webhookOf(event_type)
  const address = parseUrl(url)
  if (address === undefined || !['http:', 'https:'].includes(address.protocol))
    throw new ControlError('FIELD_INVALID', 'Field "url" must be an http or https URL.')
  const merchant = merchants.find(mchid)
  if (merchant === undefined) throw new ControlError('MERCHANT_UNKNOWN', `Unknown merchant ${mchid}.`)
  const isForBrand = recipient === 'brand'
  if (isForBrand && merchant.brand === undefined)
    throw new ControlError('SUBJECT_UNKNOWN', `Merchant ${mchid} has no brand; give it one by addBrand().`)
  const receiver = { mchid, ...(isForBrand ? { recipient: 'brand' as const } : {}) }
  const key = merchants.publicKey(recipientOf(receiver, merchants))
  const { appid, brand } = merchant
  const value = sample(found.resource, {
    document: found.document,
    seed: seedOf(mchid, event_type, JSON.stringify(resource)),
    now: clock.now(),
    known: { mchid, appid, ...(brand && { brand_id: brand.brandId }), ...resource },
    members: 'all',
    encrypt: (plain) => encryptField(plain, key),
  })
  const { name } = found.operation['x-wxpay']
  const example = isObject(value) ? value : {}
  const sent = merged(example, resource)
  checkResource(found, sent, example)
  const added = outbox.add({
    ...receiver,
    event: { type: event_type, originalType: originalTypeOf(found), summary: name.zh },
    url,
    resource: sent,
  })
  return fault === undefined && delay === undefined ? added : planDelivery(context, added, { fault, delay })
}

/** Fields of objects are merged; anything else is replaced. */
function merged(example: JsonObject, own: JsonObject): JsonObject {
  const fields = Object.entries(own).map(([name, value]) => {
    const known = Object.hasOwn(example, name) ? example[name] : undefined
    return [name, isObject(value) && isObject(known) ? merged(known, value) : value] as const
  })
  return { ...example, ...Object.fromEntries(fields) }
}

/** @throws ControlError FIELD_INVALID, which names the field of the resource */
function checkResource({ document, resource }: FoundWebhook, given: JsonObject, example: JsonObject): void {
  const validate = compile(document, resource)
  const errorsOf = (value: JsonObject): readonly ErrorObject[] =>
    validate(value) ? [] : (validate.errors ?? [])
  // The example has all fields, also those that exclude each other.
  const known = new Set(errorsOf(example).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`))
  // Enumerations of notifications are open: WeChat Pay adds values without notice.
  const error = errorsOf(given).find(
    ({ instancePath, keyword }) => keyword !== 'enum' && !known.has(`${instancePath} ${keyword}`),
  )
  if (error === undefined) return
  const { instancePath, keyword, message = '', params } = error
  const unknown: unknown = params['unevaluatedProperty'] ?? params['additionalProperty']
  const missing: unknown = params['missingProperty']
  const field = [instancePath, unknown ?? missing].filter((part) => typeof part === 'string').join('/')
  const rule = unknown === undefined ? message : 'is not a field of this notification'
  throw new ControlError(
    'FIELD_INVALID',
    `Field "resource${field.startsWith('/') ? '' : '/'}${field}" ${rule} (${keyword}).`,
  )
}

function webhookOf(event_type: string): FoundWebhook {
  const found = event_type.startsWith('v2.') ? undefined : findWebhook(event_type)
  if (found !== undefined) return found
  const known = Object.keys(loadCatalog().webhooks ?? {}).filter((name) => !name.startsWith('v2.'))
  const meant = nearest(event_type, known)
  const remedy = meant === undefined ? 'the catalog lists them as webhooks' : `did you mean "${meant}"`
  throw new ControlError(
    'FIELD_INVALID',
    `Unknown event_type ${JSON.stringify(event_type)} of APIv3; ${remedy}.`,
  )
}

/** The `original_type` of the catalog, or the name of the event where the catalog has none. */
function originalTypeOf({ operation, key }: FoundWebhook): string {
  const [, own] = operation.requestBody?.content['application/json']?.schema?.allOf ?? []
  const type = own?.properties?.['resource']?.properties?.['original_type']?.const
  return typeof type === 'string' ? type : key.toLowerCase()
}
