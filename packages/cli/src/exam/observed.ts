import type { Answer } from '../notifications/delivery'
import type { Difference } from './json'
import type { StateName } from './scenario'
import type { Text } from '../definition/text'

const LONGEST = 80

/** A response that does not acknowledge the notification. */
export function notAcknowledged(answer: Answer, attempts: number): Text {
  const { zh, en } = happened(answer)
  return attempts === 1
    ? { zh: `没有确认收到：${zh}`, en: `It did not acknowledge the notification: ${en}` }
    : {
        zh: `重发 ${attempts} 次仍未确认收到，最后一次：${zh}`,
        en: `It did not acknowledge any of ${attempts} attempts, at last: ${en}`,
      }
}

/** A forged notification that is acknowledged, or not answered. */
export function notRefused(answer: Answer): Text {
  const { zh, en } = happened(answer)
  return { zh: `没有拒绝：${zh}`, en: `It did not refuse the notification: ${en}` }
}

export function notAnswered(answer: Answer): Text {
  const { zh, en } = happened(answer)
  return { zh: `没有应答：${zh}`, en: `It did not respond: ${en}` }
}

const states: Readonly<Record<StateName, Text>> = {
  unpaid: { zh: '未支付', en: 'unpaid' },
  paid: { zh: '已支付', en: 'paid' },
  refunded: { zh: '已退款', en: 'refunded' },
}

/** A state of the order that is not the expected one. */
export function otherState(expected: StateName, differing: readonly Difference[]): Text {
  const list = differing.slice(0, 5).map(({ path, expected: wanted, actual }) => ({
    zh: `${path} 是 ${shown(actual)}，应为 ${shown(wanted)}`,
    en: `${path} is ${shown(actual)}, expected ${shown(wanted)}`,
  }))
  return {
    zh: `订单状态不是「${states[expected].zh}」：${list.map(({ zh }) => zh).join('；')}`,
    en: `The order is not ${states[expected].en}: ${list.map(({ en }) => en).join('; ')}`,
  }
}

export function wrongState(state: StateName): Text {
  return {
    zh: `退款通知先到，订单却变成了「${states[state].zh}」`,
    en: `After the notification of the refund alone, the order is ${states[state].en}`,
  }
}

/** The outcome of a delivery. */
export function happened({ outcome, status, milliseconds, excerpt, location, error }: Answer): Text {
  switch (outcome) {
    case 'answered': {
      const text = [
        `HTTP ${String(status)}`,
        ...(location === undefined ? [] : [`→ ${location}`]),
        ...(excerpt === undefined ? [] : [shown(excerpt)]),
      ].join(' ')
      return { zh: text, en: text }
    }
    case 'timed-out':
      return { zh: `${milliseconds} 毫秒内没有应答`, en: `no response within ${milliseconds} ms` }
    case 'unreachable':
      return { zh: `连接失败：${error ?? ''}`, en: `the connection failed: ${error ?? ''}` }
    case 'reset':
      return { zh: '考官重置了连接', en: 'the exam reset the connection' }
  }
}

function shown(value: unknown): string {
  const text = value === undefined ? '—' : JSON.stringify(value)
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}
