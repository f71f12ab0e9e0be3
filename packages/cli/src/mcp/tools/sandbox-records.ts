import { z } from 'zod'
import { partOf } from '../output/pointer'
import { withoutSecrets } from '../output/withheld'
import { changesSandbox, defineTool, readOnly } from '../tool'
import { pointer } from './paging'

const before = z.int().min(0).optional().describe('For the next page: the sequence of the last item.')
const limit = z.int().min(1).max(50).default(10).describe('Items of a page, 1 to 50.')
const recordId = z
  .string()
  .max(128)
  .regex(/^[A-Za-z\d][\w-]*$/)
const search = z.string().max(200).optional()
const mchid = z
  .string()
  .regex(/^\d{8,10}$/)
  .optional()
  .describe('Only those of this merchant.')

export const sandboxNotifications = defineTool({
  name: 'sandbox_notifications',
  title: 'Read notifications of the sandbox',
  description:
    'Lists the notifications (callbacks) that the sandbox sent, newest first, with their decrypted content; with "id" one of them with every attempt to deliver it and what the server answered.',
  input: z.strictObject({
    id: recordId.optional().describe('ID of a notification.'),
    q: search.describe('Part of the ID, the event type, the address or any field of the content.'),
    status: z.enum(['pending', 'delivered', 'given-up']).optional(),
    mchid,
    before,
    limit,
    pointer,
  }),
  annotations: readOnly,
  run: async ({ sandbox }, { id, pointer: part, ...selection }, signal) => {
    const control = await sandbox.control(signal)
    const found = await control(
      id === undefined
        ? `GET /latest-notifications?${queryOf(selection)}`
        : `GET /notifications/${encodeURIComponent(id)}`,
    )
    return {
      summary: id === undefined ? 'Notifications of the sandbox, newest first.' : `Notification ${id}.`,
      outside: part === undefined ? found : partOf(found, part),
    }
  },
})

export const sandboxRequests = defineTool({
  name: 'sandbox_requests',
  title: 'Read requests to the sandbox',
  description:
    'Lists the latest requests of merchants to the sandbox, newest first; with "id" one of them in full: headers, signature and why it does not verify, validation findings, decrypted fields, response, what it changed. Use it to find out why a call of the program under test failed.',
  input: z.strictObject({
    id: recordId.optional().describe('ID of a request, or the Request-ID of its response.'),
    q: search.describe('Part of the target, operation, Request-ID, merchant ID or error code.'),
    status: z
      .string()
      .regex(/^(?:\d{1,3}|[1-5]xx|error)$/)
      .optional()
      .describe('A status such as 401, 4xx, or "error" for all that failed.'),
    mchid,
    before,
    limit,
    pointer,
  }),
  annotations: readOnly,
  run: async ({ sandbox }, { id, pointer: part, ...selection }, signal) => {
    const control = await sandbox.control(signal)
    const found = withoutSecrets(
      await control(
        id === undefined ? `GET /requests?${queryOf(selection)}` : `GET /requests/${encodeURIComponent(id)}`,
      ),
    )
    return {
      summary: id === undefined ? 'Requests to the sandbox, newest first.' : `Request ${id}.`,
      outside: part === undefined ? found : partOf(found, part),
    }
  },
})

export const sandboxClock = defineTool({
  name: 'sandbox_clock',
  title: 'Advance the clock of the sandbox',
  description:
    'Advances business time of the sandbox and returns everything that became due: expired orders, retries of notifications, settled refunds, transfers that time out.',
  input: z.strictObject({
    seconds: z
      .int()
      .min(1)
      .max(366 * 86_400)
      .describe('Seconds to advance, up to 366 days.'),
  }),
  annotations: changesSandbox,
  run: async ({ sandbox }, { seconds }, signal) => {
    const control = await sandbox.control(signal)
    const advanced = await control('POST /clock/advance', { seconds })
    return { summary: `Business time was advanced by ${seconds} s.`, outside: advanced }
  },
})

function queryOf(selection: Readonly<Record<string, string | number | undefined>>): string {
  return new URLSearchParams(
    Object.entries(selection).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  ).toString()
}
