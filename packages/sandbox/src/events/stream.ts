import type { Context } from 'hono'
import { type SSEStreamingApi, streamSSE } from 'hono/streaming'
import type { EventFeed } from './feed'

/** Milliseconds after which a comment is sent, so that proxies keep an idle connection. */
const HEARTBEAT = 15_000

/**
 * Streams the events of a feed as server-sent events, from the one after `Last-Event-ID`. A reader that falls so far behind
 * that events are no longer kept receives `dropped`, and is disconnected.
 */
export function eventStream(context: Context, feed: EventFeed, heartbeat = HEARTBEAT): Response {
  const given = context.req.header('last-event-id') ?? context.req.query('last_event_id')
  const last = sequenceOf(given, feed)
  context.header('X-Accel-Buffering', 'no')
  return streamSSE(context, async (stream) => {
    const { epoch } = feed
    const hello = { epoch, latest: feed.latest, resumed: last !== undefined }
    await stream.writeSSE({
      event: 'hello',
      id: `${epoch}-${last ?? feed.latest}`,
      data: JSON.stringify(hello),
    })
    await follow(stream, feed, (last ?? hello.latest) + 1, heartbeat)
  })
}

async function follow(
  stream: SSEStreamingApi,
  feed: EventFeed,
  first: number,
  heartbeat: number,
): Promise<void> {
  let sequence = first
  while (!stream.aborted && !feed.closed) {
    if (sequence > feed.latest) {
      if (await idle(feed, stream, heartbeat)) await stream.write(': heartbeat\n\n')
      continue
    }
    const event = feed.get(sequence)
    if (event === undefined) {
      await stream.writeSSE({ event: 'dropped', data: JSON.stringify({ reason: 'slow-reader' }) })
      return
    }
    sequence += 1
    const data = event.data()
    if (data === undefined) continue
    const id = `${feed.epoch}-${event.sequence}`
    // Resolves when the reader has taken what was written before.
    await stream.writeSSE({ event: event.name, id, data: JSON.stringify(data) })
  }
}

/** Waits for the next event, at most for a time. Returns whether there was none. */
async function idle(feed: EventFeed, stream: SSEStreamingApi, limit: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const passed = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => {
      resolve(true)
    }, limit)
    stream.onAbort(() => {
      resolve(false)
    })
  })
  try {
    return await Promise.race([feed.next().then(() => false), passed])
  } finally {
    clearTimeout(timer)
  }
}

/** The sequence number in `Last-Event-ID`, if the events after it are all kept. */
function sequenceOf(id: string | undefined, feed: EventFeed): number | undefined {
  const [epoch, digits = ''] = (id ?? '').split('-')
  const sequence = /^\d{1,15}$/.test(digits) ? Number(digits) : Number.NaN
  const isKept = epoch === feed.epoch && sequence >= feed.oldest - 1 && sequence <= feed.latest
  return isKept ? sequence : undefined
}
