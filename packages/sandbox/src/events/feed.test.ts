import fc from 'fast-check'
import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { eventFeed } from './feed'
import { eventStream } from './stream'

interface Message {
  readonly event?: string
  readonly id?: string
  readonly data?: string
  readonly comment?: string
}

const decoder = new TextDecoder()

function messageOf(block: string): Message {
  if (block.startsWith(':')) return { comment: block.slice(1).trim() }
  return Object.fromEntries(
    block.split('\n').map((line) => {
      const colon = line.indexOf(': ')
      return [line.slice(0, colon), line.slice(colon + 2)]
    }),
  )
}

async function* messages(response: Response): AsyncGenerator<Message> {
  let text = ''
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true })
    const blocks = text.split('\n\n')
    text = blocks.pop() ?? ''
    for (const block of blocks) yield messageOf(block)
  }
}

const streamOf = (feed: ReturnType<typeof eventFeed>, heartbeat?: number) => {
  const app = new Hono()
  app.get('/', (context) => eventStream(context, feed, heartbeat))
  return async (last?: string) =>
    messages(await app.request('/', { headers: last === undefined ? {} : { 'last-event-id': last } }))
}

const take = async (stream: AsyncGenerator<Message>, count: number): Promise<Message[]> => {
  const taken: Message[] = []
  for (let at = 0; at < count; at += 1) taken.push(((await stream.next()) as { value: Message }).value)
  return taken
}

describe('the event feed', () => {
  it('keeps the latest events, and never more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.nat({ max: 200 }), (capacity, count) => {
        const feed = eventFeed(capacity)
        for (let at = 1; at <= count; at += 1) feed.publish('state', () => ({ at }))
        expect(feed.latest).toBe(count)
        for (let at = 0; at <= count + 1; at += 1) {
          const isKept = at >= 1 && at > count - capacity && at <= count
          expect(feed.get(at)?.data()).toEqual(isKept ? { at } : undefined)
          if (at === feed.oldest && count > 0) expect(isKept).toBe(true)
        }
      }),
    )
  })
})

describe('an event stream', () => {
  it('begins with hello, follows what happens, and ends with the feed', async () => {
    const feed = eventFeed()
    feed.publish('state', () => ({ at: 0 }))
    const stream = await streamOf(feed)()
    const [hello] = await take(stream, 1)
    expect(hello).toMatchObject({ event: 'hello', id: `${feed.epoch}-1` })
    expect(JSON.parse(hello?.data ?? '')).toEqual({ epoch: feed.epoch, latest: 1, resumed: false })
    feed.publish('clock', () => ({ at: 1 }))
    feed.publish('request', () => undefined)
    feed.publish('entity', () => ({ text: 'a\nb' }))
    expect(await take(stream, 2)).toEqual([
      { event: 'clock', id: `${feed.epoch}-2`, data: '{"at":1}' },
      { event: 'entity', id: `${feed.epoch}-4`, data: '{"text":"a\\nb"}' },
    ])
    feed.close()
    expect((await stream.next()).done).toBe(true)
  })

  it('resumes after the last event, and begins anew if that is not kept', async () => {
    const feed = eventFeed(3)
    for (let at = 1; at <= 5; at += 1) feed.publish('state', () => ({ at }))
    const open = streamOf(feed)
    const idsAfter = async (last: string, count: number) =>
      (await take(await open(last), count)).map(({ id }) => id)
    expect(await idsAfter(`${feed.epoch}-2`, 4)).toEqual([2, 3, 4, 5].map((at) => `${feed.epoch}-${at}`))
    expect(await idsAfter(`${feed.epoch}-5`, 1)).toEqual([`${feed.epoch}-5`])
    for (const last of [`${feed.epoch}-1`, `${feed.epoch}-6`, 'other-4', `${feed.epoch}-x`, '']) {
      const [hello] = await take(await open(last), 1)
      expect(JSON.parse(hello?.data ?? '')).toMatchObject({ resumed: false })
    }
    feed.close()
  })

  it('disconnects a reader that is too slow, with an event that says so', async () => {
    const feed = eventFeed(10)
    const stream = await streamOf(feed)()
    await take(stream, 1)
    for (let at = 1; at <= 1000; at += 1) feed.publish('state', () => ({ at }))
    const rest: Message[] = []
    for await (const message of stream) rest.push(message)
    expect(rest.at(-1)).toEqual({ event: 'dropped', data: '{"reason":"slow-reader"}' })
    expect(rest.length).toBeLessThan(20)
  })

  it('writes no further than its reader reads', async () => {
    const feed = eventFeed(10_000)
    let read = 0
    const stream = await streamOf(feed)()
    for (let at = 1; at <= 5000; at += 1) {
      feed.publish('state', () => {
        read += 1
        return { at }
      })
    }
    await take(stream, 1)
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(read).toBeLessThan(10)
    await take(stream, 100)
    expect(read).toBeGreaterThanOrEqual(100)
    expect(read).toBeLessThan(120)
    feed.close()
  })

  it('sends a comment while nothing happens', async () => {
    const feed = eventFeed()
    const stream = await streamOf(feed, 5)()
    expect((await take(stream, 3)).slice(1)).toEqual([{ comment: 'heartbeat' }, { comment: 'heartbeat' }])
    feed.close()
  })
})
