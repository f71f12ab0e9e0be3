import { findWebhook, loadCatalog } from '@wxpay/catalog'
import { z } from 'zod'
import { usageError } from '../../errors/cli-error'
import { didYouMean } from '../../parsing/suggest'
import { notificationOf } from '../catalog/describe'
import { searchCatalog } from '../catalog/search'
import { partOf } from '../output/pointer'
import { defineTool, readOnly } from '../tool'
import { limit, offset, pageOf, pointer, query } from './paging'

export const searchNotifications = defineTool({
  name: 'search_notifications',
  title: 'Search notifications of the catalog',
  description:
    'Searches the kinds of notifications (callbacks) that WeChat Pay sends to a notify_url, by words in Chinese or English or by event type. Then read_notification.',
  input: z.strictObject({ query, limit, offset }),
  annotations: readOnly,
  run: async (_, { query: wanted, ...page }) => {
    const { items, facts } = pageOf(await searchCatalog('notifications', { query: wanted }), page)
    const notifications = items.map((event) => {
      const facts = findWebhook(event)?.operation['x-wxpay']
      return { event, name: facts?.name, summary: facts?.summary }
    })
    return { summary: `${facts.total} kinds of notifications match.`, facts: { ...facts, notifications } }
  },
})

export const readNotification = defineTool({
  name: 'read_notification',
  title: 'Read a kind of notification',
  description: 'Describes a kind of notification: when it is sent, and the schema of its decrypted resource.',
  input: z.strictObject({
    event: z
      .string()
      .min(1)
      .max(128)
      .describe('Event type such as TRANSACTION.SUCCESS; of APIv2 with v2. before it.'),
    pointer,
  }),
  annotations: readOnly,
  run: (_, { event, pointer: part }) => {
    const found = findWebhook(event)
    if (found === undefined) throw unknownEvent(event)
    const described = notificationOf(found)
    return {
      summary: `${event}: ${found.operation['x-wxpay'].name.en}`,
      facts: part === undefined ? described : partOf(described, part),
    }
  },
})

const unknownEvent = (event: string): Error =>
  usageError(
    'EVENT_UNKNOWN',
    { zh: `没有通知 ${event}`, en: `Unknown notification ${event}` },
    didYouMean(event, Object.keys(loadCatalog().webhooks ?? {}).slice(), (each) => each),
  )
