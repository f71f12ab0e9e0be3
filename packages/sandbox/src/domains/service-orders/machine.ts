import { type Machine, replayOr, reject, stay, to } from '../../domain/machine'
import { serviceOrderErrors } from './errors'

/**
 * Conditions of a service order. A condition combines `state`, `state_description` and `collection.state` of
 * the API, and whether a deduction started by the merchant is in progress.
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

/** Wire fields of each condition. */
export const wireStates = {
  CREATED: { state: 'CREATED' },
  USER_CONFIRM: { state: 'DOING', state_description: 'USER_CONFIRM' },
  MCH_COMPLETE: { state: 'DOING', state_description: 'MCH_COMPLETE' },
  DEDUCTING: { state: 'DOING', state_description: 'MCH_COMPLETE' },
  DONE: { state: 'DONE' },
  REVOKED: { state: 'REVOKED' },
  EXPIRED: { state: 'EXPIRED' },
} as const satisfies Readonly<Record<Exclude<State, 'ABSENT'>, object>>

const messaging = {
  ABSENT: reject('absent'),
  USER_CONFIRM: stay,
  CREATED: reject('notConfirmed'),
  REVOKED: reject('revoked'),
  otherwise: reject('wrongState'),
} as const

const completing = {
  ABSENT: reject('absent'),
  CREATED: reject('notConfirmed'),
  MCH_COMPLETE: replayOr('otherCompletion'),
  DEDUCTING: reject('deducting'),
  REVOKED: reject('revoked'),
  otherwise: reject('wrongState'),
} as const

const modifying = {
  ABSENT: reject('absent'),
  DEDUCTING: reject('deducting'),
  REVOKED: reject('revoked'),
  DONE: reject('notAwaitingPayment'),
  USER_CONFIRM: reject('notAwaitingPayment'),
  otherwise: reject('wrongState'),
} as const

const createdOnce = replayOr('otherParameters')

/**
 * Effect of each event on a service order: first the merchant's events, then those of the user and of time.
 * `…Free` is the event of an order with nothing to collect.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587900
 */
export const serviceOrderMachine = {
  states,
  errors: serviceOrderErrors,
  rows: {
    create: { ABSENT: to('CREATED'), otherwise: createdOnce },
    createConfirmed: { ABSENT: to('USER_CONFIRM'), otherwise: createdOnce },
    directComplete: { ABSENT: to('MCH_COMPLETE'), otherwise: createdOnce },
    directCompleteFree: { ABSENT: to('DONE'), otherwise: createdOnce },
    query: { ABSENT: reject('absent'), otherwise: stay },
    complete: { ...completing, USER_CONFIRM: to('MCH_COMPLETE') },
    completeFree: { ...completing, USER_CONFIRM: to('DONE') },
    modify: { ...modifying, MCH_COMPLETE: to('MCH_COMPLETE') },
    modifyFree: { ...modifying, MCH_COMPLETE: to('DONE') },
    cancel: {
      ABSENT: reject('absent'),
      CREATED: to('REVOKED'),
      USER_CONFIRM: to('REVOKED'),
      otherwise: reject('notRevocable'),
    },
    pay: {
      ABSENT: reject('absent'),
      MCH_COMPLETE: to('DEDUCTING'),
      DEDUCTING: reject('deducting'),
      REVOKED: reject('revoked'),
      otherwise: reject('notAwaitingPayment'),
    },
    sync: {
      ABSENT: reject('absent'),
      MCH_COMPLETE: to('DONE'),
      DEDUCTING: reject('unclear'),
      DONE: reject('done'),
      REVOKED: reject('canceled'),
      otherwise: reject('invalidOrderState'),
    },
    sendPendingMessage: messaging,
    sendPrepaidMessage: messaging,
    userConfirms: { CREATED: to('USER_CONFIRM'), ABSENT: reject('absent'), otherwise: reject('wrongState') },
    userCancels: { CREATED: to('REVOKED'), ABSENT: reject('absent'), otherwise: reject('notRevocable') },
    userPays: {
      ABSENT: reject('absent'),
      MCH_COMPLETE: to('DONE'),
      DEDUCTING: to('DONE'),
      otherwise: reject('notAwaitingPayment'),
    },
    paymentFails: {
      ABSENT: reject('absent'),
      MCH_COMPLETE: stay,
      DEDUCTING: to('MCH_COMPLETE'),
      otherwise: reject('notAwaitingPayment'),
    },
    thirtyDaysPass: { CREATED: to('EXPIRED'), otherwise: stay },
  },
} as const satisfies Machine<State, string, keyof typeof serviceOrderErrors>

export type Event = keyof typeof serviceOrderMachine.rows
