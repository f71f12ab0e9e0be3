import { documentOf, type DocumentParts } from '../bundle/openapi'
import type { ApiModel, Webhook } from '../model/api'
import { envelopeOf } from '../pages/notification-page'
import { Samples } from '../pages/sample'

type Json = Readonly<Record<string, unknown>>

const reference = (path: string): Json => ({ $ref: `#/${path}` })

const HEADERS: Json = {
  type: 'object',
  required: ['Wechatpay-Timestamp', 'Wechatpay-Nonce', 'Wechatpay-Serial', 'Wechatpay-Signature'],
  properties: {
    'Wechatpay-Timestamp': { type: 'string', description: 'Unix time in seconds.' },
    'Wechatpay-Nonce': { type: 'string' },
    'Wechatpay-Serial': {
      type: 'string',
      description: 'ID of the WeChat Pay public key, or serial number of the platform certificate.',
    },
    'Wechatpay-Signature': {
      type: 'string',
      description:
        'Base64 of the RSA SHA-256 signature over timestamp, nonce and body, one a line, each line ended by a line feed.',
    },
    'Wechatpay-Signature-Type': { type: 'string', examples: ['WECHATPAY2-SHA256-RSA2048'] },
    'Request-ID': { type: 'string' },
  },
}

const CHANNELS = [
  {
    name: 'notifications',
    operation: 'receiveNotification',
    title: 'APIv3',
    isOwn: ({ api }: Webhook): boolean => api !== 'v2',
    description:
      'Address that the merchant passes as `notify_url`, or registers with WeChat Pay. A response of 200 or 204 within five seconds acknowledges a notification; otherwise it is delivered again.',
  },
  {
    name: 'notificationsV2',
    operation: 'receiveNotificationV2',
    title: 'APIv2',
    isOwn: ({ api }: Webhook): boolean => api === 'v2',
    description:
      'Address that the merchant passes as `notify_url`. `<xml><return_code><![CDATA[SUCCESS]]></return_code></xml>` acknowledges a notification; otherwise it is delivered again.',
  },
] as const

/** Schema of the body of a notification in the OpenAPI document. */
function payloadOf(item: unknown): { contentType: string; schema: unknown } {
  const content = (item as { post: { requestBody: { content: Record<string, { schema: unknown }> } } }).post
    .requestBody.content
  const [entry] = Object.entries(content)
  if (entry === undefined) throw new Error('A notification of the catalog has no content.')
  return { contentType: entry[0], schema: entry[1].schema }
}

function messageOf(webhook: Webhook, item: unknown, samples: Samples): Json {
  const { contentType, schema } = payloadOf(item)
  const isXml = webhook.api === 'v2'
  const content = samples.of(webhook.resource, 'all')
  return {
    name: webhook.event,
    title: `${webhook.name.zh} / ${webhook.name.en}`,
    summary: `${webhook.summary.zh} ${webhook.summary.en}`,
    contentType,
    ...(isXml ? {} : { headers: HEADERS }),
    payload: schema,
    tags: webhook.products.map((name) => ({ name })),
    ...(webhook.docs === undefined ? {} : { externalDocs: { url: webhook.docs[0] } }),
    examples: [{ payload: isXml ? content : envelopeOf(webhook) }],
    ...(isXml ? {} : { 'x-decrypted-example': content }),
  }
}

/** The notifications as an AsyncAPI document, from the view of the merchant who receives them. */
export function asyncApiDocument(parts: DocumentParts, model: ApiModel): string {
  const keys = model.webhooks.map(({ key }) => key)
  const openApi = documentOf(parts, [], keys) as {
    info: Json
    webhooks?: Json
    components: { schemas?: Json }
  }
  const samples = new Samples(model, { byName: true })
  const channels = CHANNELS.map((channel) => ({ ...channel, webhooks: model.webhooks.filter(channel.isOwn) }))
    // A catalog without APIv2 has no channel for it.
    .filter(({ webhooks }) => webhooks.length > 0)
  return JSON.stringify({
    asyncapi: '3.0.0',
    info: {
      title: 'WeChat Pay notifications / 微信支付回调通知',
      version: openApi.info['version'],
      description:
        'Every notification that WeChat Pay delivers to a merchant. The content of those of APIv3 is encrypted: `contentSchema` of `resource.ciphertext` is the schema of the decrypted content, and `x-decrypted-example` an example of it.',
      license: { name: 'MIT' },
    },
    defaultContentType: 'application/json',
    channels: Object.fromEntries(
      channels.map(({ name, title, description, webhooks }) => [
        name,
        {
          address: null,
          title,
          description,
          messages: Object.fromEntries(
            webhooks.map((webhook) => [webhook.key, reference(`components/messages/${webhook.key}`)]),
          ),
        },
      ]),
    ),
    operations: Object.fromEntries(
      channels.map(({ name, operation, title }) => [
        operation,
        {
          action: 'receive',
          channel: reference(`channels/${name}`),
          title: `Receive a notification of ${title}`,
          bindings: { http: { method: 'POST', bindingVersion: '0.3.0' } },
        },
      ]),
    ),
    components: {
      messages: Object.fromEntries(
        model.webhooks.map((webhook) => [
          webhook.key,
          messageOf(webhook, openApi.webhooks?.[webhook.key], samples),
        ]),
      ),
      schemas: openApi.components.schemas ?? {},
    },
  })
}
