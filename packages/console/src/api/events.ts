import { ref } from 'vue'
import type { EventData, EventName } from './types'

/** State of the connection that carries live events. */
export const connection = ref<'connecting' | 'open' | 'closed'>('connecting')

type Handler<Name extends EventName> = (data: EventData[Name]) => void

const handlers = new Map<EventName | 'reload', Set<(data: never) => void>>()
const names: readonly EventName[] = [
  'request',
  'entity',
  'notification',
  'clock',
  'fault',
  'state',
  'merchant',
  'requests-cleared',
]

/** Calls a function at each event of a name. Returns what ends that. */
export function onEvent<Name extends EventName>(name: Name, handler: Handler<Name>): () => void {
  return add(name, handler)
}

/** Calls a function when everything must be loaded again: events were missed, or the state was replaced. */
export function onReload(handler: () => void): () => void {
  return add('reload', handler)
}

function add(name: EventName | 'reload', handler: (data: never) => void): () => void {
  const set = handlers.get(name) ?? new Set()
  handlers.set(name, set)
  set.add(handler)
  return () => set.delete(handler)
}

function emit(name: EventName | 'reload', data: unknown): void {
  for (const handler of handlers.get(name) ?? []) handler(data as never)
}

let hasConnected = false

/** Opens the connection. It is opened again whenever it breaks, by the browser or, after a refusal, from here. */
export function connect(delay = 1000): void {
  const source = new EventSource('/sandbox/v1/events')
  source.addEventListener('open', () => {
    connection.value = 'open'
  })
  source.addEventListener('error', () => {
    connection.value = source.readyState === EventSource.CLOSED ? 'closed' : 'connecting'
    // After an HTTP error the browser gives up.
    if (source.readyState === EventSource.CLOSED) {
      setTimeout(() => {
        connect(Math.min(delay * 2, 15_000))
      }, delay)
    }
  })
  source.addEventListener('hello', ({ data }: MessageEvent<string>) => {
    const { resumed } = JSON.parse(data) as { resumed: boolean }
    if (hasConnected && !resumed) emit('reload', undefined)
    hasConnected = true
  })
  source.addEventListener('dropped', () => {
    emit('reload', undefined)
  })
  for (const name of names) {
    source.addEventListener(name, ({ data }: MessageEvent<string>) => {
      emit(name, JSON.parse(data))
      if (name === 'state') emit('reload', undefined)
    })
  }
}
