import type { LiveEvent } from '../../../notifications/events'
import type { Colors } from '../../../output/output'

/** A live event as one line. */
export function eventLine({ name, data }: LiveEvent, colors: Colors): string {
  const [head, ...rest] = partsOf(name, data).filter((part) => part !== '')
  return [colors.dim(name.padEnd(12)), head ?? '', ...rest].join(' ')
}

function partsOf(name: string, data: LiveEvent['data']): readonly string[] {
  const part = (field: string): string => {
    const value = data[field]
    return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  }
  switch (name) {
    case 'request':
      return [part('status'), part('method'), part('target'), part('mchid'), part('error_code'), part('id')]
    case 'entity': {
      const change = part('from') === part('to') ? part('to') : `${part('from')} → ${part('to')}`
      return [part('kind'), part('key'), part('event'), change]
    }
    case 'notification':
      return [part('event_type'), part('id'), part('change'), part('outcome'), part('status')]
    default:
      return [JSON.stringify(data)]
  }
}
