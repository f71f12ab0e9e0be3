import { type Machine, again, refuse, stay, to } from '../machine/machine'
import { serviceOrderRefusals } from './refusals'

/**
 * The conditions that a service order can be in. They part what the wire joins: `state`, `state_description` and
 * `collection.state` together, and whether a deduction that the merchant asked for is under way.
 */
export const states = [
  'ABSENT',
  'CREATED',
  'USER_CONFIRM',
  'MCH_COMPLETE',
  'DEDUCTING',
  'DONE',
  'REVOKED',
  'EXPIRED',
] as const

export type State = (typeof states)[number]

/** How a condition reads on the wire. */
export const onTheWire = {
  CREATED: { state: 'CREATED' },
  USER_CONFIRM: { state: 'DOING', state_description: 'USER_CONFIRM' },
  MCH_COMPLETE: { state: 'DOING', state_description: 'MCH_COMPLETE' },
  DEDUCTING: { state: 'DOING', state_description: 'MCH_COMPLETE' },
  DONE: { state: 'DONE' },
  REVOKED: { state: 'REVOKED' },
  EXPIRED: { state: 'EXPIRED' },
} as const satisfies Readonly<Record<Exclude<State, 'ABSENT'>, object>>

const messaging = {
  ABSENT: refuse('absent'),
  USER_CONFIRM: stay,
  CREATED: refuse('notConfirmed'),
  REVOKED: refuse('revoked'),
  otherwise: refuse('wrongState'),
} as const

const completing = {
  ABSENT: refuse('absent'),
  CREATED: refuse('notConfirmed'),
  MCH_COMPLETE: again('otherCompletion'),
  DEDUCTING: refuse('deducting'),
  REVOKED: refuse('revoked'),
  otherwise: refuse('wrongState'),
} as const

const modifying = {
  ABSENT: refuse('absent'),
  DEDUCTING: refuse('deducting'),
  REVOKED: refuse('revoked'),
  DONE: refuse('notAwaitingPayment'),
  USER_CONFIRM: refuse('notAwaitingPayment'),
  otherwise: refuse('wrongState'),
} as const

const createdOnce = again('otherParameters')

/**
 * What each event does to a service order.
 *
 * `…Free` is the event when there is nothing to collect. Events of the merchant come first, then what the user and
 * time do.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587900
 */
export const serviceOrderMachine = {
  states,
  refusals: serviceOrderRefusals,
  rows: {
    create: { ABSENT: to('CREATED'), otherwise: createdOnce },
    createConfirmed: { ABSENT: to('USER_CONFIRM'), otherwise: createdOnce },
    directComplete: { ABSENT: to('MCH_COMPLETE'), otherwise: createdOnce },
    directCompleteFree: { ABSENT: to('DONE'), otherwise: createdOnce },
    query: { ABSENT: refuse('absent'), otherwise: stay },
    complete: { ...completing, USER_CONFIRM: to('MCH_COMPLETE') },
    completeFree: { ...completing, USER_CONFIRM: to('DONE') },
    modify: { ...modifying, MCH_COMPLETE: to('MCH_COMPLETE') },
    modifyFree: { ...modifying, MCH_COMPLETE: to('DONE') },
    cancel: {
      ABSENT: refuse('absent'),
      CREATED: to('REVOKED'),
      USER_CONFIRM: to('REVOKED'),
      otherwise: refuse('notRevocable'),
    },
    pay: {
      ABSENT: refuse('absent'),
      MCH_COMPLETE: to('DEDUCTING'),
      DEDUCTING: refuse('deducting'),
      REVOKED: refuse('revoked'),
      otherwise: refuse('notAwaitingPayment'),
    },
    sync: {
      ABSENT: refuse('absent'),
      MCH_COMPLETE: to('DONE'),
      DEDUCTING: refuse('unclear'),
      DONE: refuse('done'),
      REVOKED: refuse('canceled'),
      otherwise: refuse('invalidOrderState'),
    },
    sendPendingMessage: messaging,
    sendPrepaidMessage: messaging,
    userConfirms: { CREATED: to('USER_CONFIRM'), ABSENT: refuse('absent'), otherwise: refuse('wrongState') },
    userCancels: { CREATED: to('REVOKED'), ABSENT: refuse('absent'), otherwise: refuse('notRevocable') },
    userPays: {
      ABSENT: refuse('absent'),
      MCH_COMPLETE: to('DONE'),
      DEDUCTING: to('DONE'),
      otherwise: refuse('notAwaitingPayment'),
    },
    paymentFails: {
      ABSENT: refuse('absent'),
      MCH_COMPLETE: stay,
      DEDUCTING: to('MCH_COMPLETE'),
      otherwise: refuse('notAwaitingPayment'),
    },
    thirtyDaysPass: { CREATED: to('EXPIRED'), otherwise: stay },
  },
} as const satisfies Machine<State, string, keyof typeof serviceOrderRefusals>

export type Event = keyof typeof serviceOrderMachine.rows
