import { setTimeout as wait } from 'node:timers/promises'
import type { Invocation } from '../definition/invocation'
import { CliError } from '../errors/cli-error'

/** A live event of a sandbox. */
export interface LiveEvent {
  readonly name: string
  readonly data: Readonly<Record<string, unknown>>
}

interface Stream {
  readonly url: string
  readonly environment: Invocation['environment']
  readonly signal: AbortSignal
}

const FIRST_PAUSE = 250
const LONGEST_PAUSE = 5000
const EVENT_LIMIT = 4 * 1024 * 1024

/**
 * The live events of a sandbox, until the signal is aborted. After a broken connection it continues with the events that were
 * missed.
 *
 * @throws CliError if no sandbox runs there at the beginning, or it demands a token
 */
export async function* liveEvents({ url, environment, signal }: Stream): AsyncGenerator<LiveEvent> {
  const token = environment['WXPAY_SANDBOX_CONTROL_TOKEN'] ?? ''
  let last: string | undefined
  let pause = FIRST_PAUSE
  let hasConnected = false
  const isStopped = (): boolean => signal.aborted
  while (!isStopped()) {
    try {
      const response = await fetch(new URL('/sandbox/v1/events', url), {
        redirect: 'error',
        signal,
        headers: {
          Accept: 'text/event-stream',
          ...(token === '' ? {} : { Authorization: `Bearer ${token}` }),
          ...(last === undefined ? {} : { 'Last-Event-ID': last }),
        },
      })
      if (!response.ok || response.body === null) throw refused(url, response.status)
      hasConnected = true
      pause = FIRST_PAUSE
      for await (const message of messages(response.body)) {
        last = message.id ?? last
        if (message.name !== 'hello' && message.data !== undefined)
          yield { name: message.name, data: JSON.parse(message.data) as LiveEvent['data'] }
      }
    } catch (error) {
      if (isStopped()) return
      if (error instanceof CliError) throw error
      if (!hasConnected) throw unreachable(url, error)
    }
    await wait(pause, undefined, { signal }).catch(() => undefined)
    pause = Math.min(LONGEST_PAUSE, pause * 2)
  }
}

interface Message {
  readonly name: string
  readonly id: string | undefined
  readonly data: string | undefined
}

/** Reads server-sent events. */
export async function* messages(body: AsyncIterable<Uint8Array>): AsyncGenerator<Message> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of body) {
    text += decoder.decode(chunk, { stream: true })
    if (text.length > EVENT_LIMIT) throw new Error('an event is too large')
    const blocks = text.split(/\r?\n\r?\n/)
    text = blocks.pop() ?? ''
    for (const block of blocks) yield messageOf(block)
  }
}

function messageOf(block: string): Message {
  const fields = new Map<string, string>()
  for (const line of block.split(/\r?\n/)) {
    const colon = line.indexOf(':')
    const name = colon === -1 ? line : line.slice(0, colon)
    const value = colon === -1 ? '' : line.slice(colon + 1).replace(/^ /, '')
    // The lines of one datum belong together.
    const before = name === 'data' ? fields.get(name) : undefined
    if (name !== '') fields.set(name, before === undefined ? value : `${before}\n${value}`)
  }
  return { name: fields.get('event') ?? 'message', id: fields.get('id'), data: fields.get('data') }
}

const refused = (url: string, status: number): CliError =>
  new CliError(
    'refused',
    {
      zh: `${url} 的沙箱拒绝了事件流：HTTP ${status}`,
      en: `The sandbox at ${url} refused its events: HTTP ${status}`,
    },
    {
      code: 'EVENTS_REFUSED',
      remedy: {
        zh: '需要令牌时用环境变量 WXPAY_SANDBOX_CONTROL_TOKEN 给出',
        en: 'If it demands a token, give it in WXPAY_SANDBOX_CONTROL_TOKEN',
      },
    },
  )

const unreachable = (url: string, cause: unknown): CliError =>
  new CliError(
    'network',
    { zh: `${url} 没有沙箱在运行`, en: `No sandbox runs at ${url}` },
    {
      code: 'SANDBOX_UNREACHABLE',
      cause,
      remedy: {
        zh: '先运行 wxpay sandbox start，或用 --sandbox 指定地址',
        en: 'Run wxpay sandbox start first, or give its address with --sandbox',
      },
    },
  )
