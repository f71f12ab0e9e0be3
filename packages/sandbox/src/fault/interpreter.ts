import type { ServerResponse } from 'node:http'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import type { Seal } from '../gateway/seal'
import type { NotificationFetch } from '../notification/delivery'
import { answerFaults } from './answer-faults'
import { connectionFaults } from './connection-faults'
import { type FaultKind, type KindAt, type Stage, faultKinds } from './fault'
import type { FaultRegister } from './faults'
import { notificationFaults } from './notification-faults'

/** A request on its way to the gateway. */
export interface Incoming {
  readonly request: Request
  /** Path and query exactly as sent. */
  readonly url: string
  /** Where its answer is written; absent in-process. */
  readonly outgoing: ServerResponse | undefined
}

/** Answers a request, with whatever fault strikes it. */
export type FaultyDoor = (incoming: Incoming) => Promise<Response>

interface DoorParts {
  readonly faults: FaultRegister
  readonly gateway: (request: Request, url: string) => Promise<Response>
  readonly sealFor: (request: Request) => Seal
}

/**
 * A door to the gateway at which faults strike.
 *
 * @throws Error, as the answer of a request in-process, for a fault that needs a connection
 */
export function faultyDoor({ faults, gateway, sealFor }: DoorParts): FaultyDoor {
  return async ({ request, url, outgoing }) => {
    const answer = (): Promise<Response> => gateway(request, url)
    const strike = faults.take(
      { method: request.method, path: url.split('?', 1)[0] ?? '', mchid: claimedBy(request) },
      ['connection', 'answer'],
    )
    if (strike === undefined) return answer()
    const { kind, options } = strike
    if (isAt(kind, 'answer')) return answerFaults[kind]({ answer, seal: () => sealFor(request) }, options)
    if (!isAt(kind, 'connection')) return answer()
    if (outgoing === undefined) {
      throw new Error(`the fault ${kind} needs a connection: call the sandbox over HTTP, by listen()`)
    }
    await connectionFaults[kind]({ answer, outgoing }, options)
    return RESPONSE_ALREADY_SENT
  }
}

/** A notification, as far as faults choose by it. */
export interface OutgoingNotification {
  readonly mchid: string
  readonly event_type: string
}

/** The way of notifications, at which faults strike too. */
export function faultyDelivery(
  faults: FaultRegister,
  fetch: NotificationFetch,
): (notification: OutgoingNotification) => NotificationFetch {
  const held = new Map<string, Set<() => void>>()
  const overtaken = (mchid: string): Promise<void> =>
    new Promise((resolve) => {
      held.set(mchid, (held.get(mchid) ?? new Set()).add(resolve))
    })
  const overtake = (mchid: string): void => {
    for (const release of held.get(mchid) ?? []) release()
    held.delete(mchid)
  }
  return ({ mchid, event_type }) =>
    async (url, init) => {
      const target = { method: 'POST', path: new URL(url).pathname, mchid, event_type }
      const strike = faults.take(target, ['notification'])
      try {
        if (strike === undefined || !isAt(strike.kind, 'notification')) return await fetch(url, init)
        const delivering = { fetch, url, init, overtaken: () => overtaken(mchid) }
        return await notificationFaults[strike.kind](delivering, strike.options)
      } finally {
        overtake(mchid)
      }
    }
}

function isAt<At extends Stage>(kind: FaultKind, stage: At): kind is KindAt<At> {
  return faultKinds[kind].stage === stage
}

// Whoever the request says it is from: a fault strikes before anything was verified.
function claimedBy(request: Request): string | undefined {
  return /\bmchid="([0-9]{1,32})"/.exec(request.headers.get('authorization') ?? '')?.[1]
}
