import { type ErrorDefinition, apiErrors, invalidRequest } from '../../domain/api-error'
import { defineEntity } from '../../domain/entity'
import type { JsonObject } from '../../domain/fields'
import { type Machine, replayOr, reject, stay, to } from '../../domain/machine'

export const states = [
  'ABSENT',
  'CREATE_ACT_STATUS',
  'ONGOING_ACT_STATUS',
  'STOP_ACT_STATUS',
  'TERMINATE_ACT_STATUS',
  'OVER_TIME_ACT_STATUS',
] as const

export type State = (typeof states)[number]

/** A merchant that takes part in an activity. Times in milliseconds. */
export interface Participant {
  readonly mchid: string
  readonly addedAt: number
}

/** A stored activity that gives coupons to users who pay. Amounts in fen, times in milliseconds, business time. */
export interface PaygiftActivity {
  readonly activity_status: State
  readonly activity_id: string
  /** Merchant that created it. */
  readonly mchid: string
  readonly out_request_no: string
  readonly activity_name: string
  /** Objects of the request, as queries return them. */
  readonly base: JsonObject
  readonly advanced?: JsonObject
  readonly rule: JsonObject
  readonly stock_ids: readonly string[]
  readonly participants: readonly Participant[]
  readonly beginsAt: number
  readonly endsAt: number
  readonly createdAt: number
  readonly updatedAt: number
  /** Fingerprint of the request that created it. */
  readonly accepted: string
}

/** Errors of activities. */
export const paygiftErrors = {
  absent: { status: 404, code: 'RESOURCE_NOT_EXISTS', message: '活动不存在', internal: 268512771 },
  reentry: apiErrors.reentry,
  notYours: { ...apiErrors.noAuthority, message: '商户没有该活动的权限' },
  awards: invalidRequest('商家券信息不满足活动规则，请核实券有效期或code'),
  ended: invalidRequest('活动已结束，不允许该操作'),
  notOngoing: invalidRequest('活动不在进行中'),
  illegalState: invalidRequest('活动状态不允许该操作'),
} as const satisfies Readonly<Record<string, ErrorDefinition>>

const ended = { TERMINATE_ACT_STATUS: reject('ended'), OVER_TIME_ACT_STATUS: reject('ended') } as const

/**
 * Effect of each event on an activity.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012487971
 */
export const paygiftMachine = {
  states,
  errors: paygiftErrors,
  rows: {
    create: { ABSENT: to('CREATE_ACT_STATUS'), otherwise: replayOr('reentry') },
    query: { ABSENT: reject('absent'), otherwise: stay },
    modify: { ABSENT: reject('absent'), ...ended, otherwise: stay },
    terminate: {
      ABSENT: reject('absent'),
      TERMINATE_ACT_STATUS: stay,
      OVER_TIME_ACT_STATUS: reject('ended'),
      otherwise: to('TERMINATE_ACT_STATUS'),
    },
    give: { ABSENT: reject('absent'), ONGOING_ACT_STATUS: stay, otherwise: reject('notOngoing') },
    stops: {
      ABSENT: reject('absent'),
      ONGOING_ACT_STATUS: to('STOP_ACT_STATUS'),
      otherwise: reject('illegalState'),
    },
    resumes: {
      ABSENT: reject('absent'),
      STOP_ACT_STATUS: to('ONGOING_ACT_STATUS'),
      otherwise: reject('illegalState'),
    },
    timeBegins: { CREATE_ACT_STATUS: to('ONGOING_ACT_STATUS'), otherwise: stay },
    timeEnds: { ABSENT: stay, TERMINATE_ACT_STATUS: stay, otherwise: to('OVER_TIME_ACT_STATUS') },
  },
} as const satisfies Machine<State, string, keyof typeof paygiftErrors>

/** All activities. */
export const paygiftActivities = defineEntity<PaygiftActivity>()({
  name: 'pay gift activity',
  table: 'paygift_activities',
  key: ['activity_id'],
  columns: ['activity_id', 'mchid', 'out_request_no', 'activity_name', 'activity_status'],
  state: 'activity_status',
  absent: 'ABSENT',
  machine: paygiftMachine,
})
