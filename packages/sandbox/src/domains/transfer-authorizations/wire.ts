import { rfc3339 } from '../../clock/beijing-time'
import { type Projection, type Projected, project } from '../../domain/projection'
import type { Authorization } from './authorization'

const queried = [
  'out_authorization_no',
  'appid',
  'openid',
  'user_display_name',
  'authorization_id',
  'state',
  'authorize_time',
  ['close_info', ['close_time', 'close_reason']],
  'transfer_scene_id',
  'user_recv_perception',
  'create_time',
] as const satisfies Projection

/** Fields of an authorization in the response of each operation, and in the notification. */
export const projections = {
  applied: ['out_authorization_no', 'state', 'create_time', 'package_info'],
  queried,
  displayed: [...queried, 'package_info'],
  notification: [
    'out_authorization_no',
    'appid',
    'openid',
    'user_display_name',
    'authorization_id',
    'state',
    'authorize_time',
    ['close_info', ['close_time', 'close_reason']],
  ],
} as const satisfies Readonly<Record<string, Projection>>

/** An authorization as one operation returns it. */
export function toWire<As extends keyof typeof projections>(
  authorization: Authorization,
  as: As,
): Projected<ReturnType<typeof described>, (typeof projections)[As]> {
  return project(described(authorization), projections[as])
}

function described(authorization: Authorization) {
  const { createdAt, authorizedAt, closedAt, close_reason } = authorization
  return {
    ...authorization,
    create_time: rfc3339(new Date(createdAt)),
    ...(authorizedAt === undefined ? {} : { authorize_time: rfc3339(new Date(authorizedAt)) }),
    ...(closedAt === undefined || close_reason === undefined
      ? {}
      : { close_info: { close_time: rfc3339(new Date(closedAt)), close_reason } }),
  }
}
