import { compactTime } from '../../clock/beijing-time'
import { ApiError } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import { omitUndefined } from '../../domain/omit-undefined'
import { type EventDefinition, defineEvents } from '../../notifications/notification'
import { revokeService } from '../sign-plans/lifecycle'
import { permissions } from './entity'
import { permissionErrors } from './machine'
import type { Permission } from './permission'

/** Notifications of authorizations. */
export const permissionEvents = defineEvents({
  'PAYSCORE.USER_OPEN_SERVICE': { originalType: 'payscore', summary: '用户授权成功' },
  'PAYSCORE.USER_CLOSE_SERVICE': { originalType: 'payscore', summary: '用户解除授权成功' },
})

/** The user confirms an authorization; the merchant is notified. */
export function confirm(context: Context, permission: Permission, by: string | undefined): Permission {
  const decision = permissions.decide(permission, 'userConfirms')
  if (decision.kind !== 'move') return permission
  const now = context.clock.now().getTime()
  if (now >= permission.confirmableUntil) throw new ApiError(permissionErrors.expired)
  const confirmed = permissions.move(context, permission, decision, {
    openid: by ?? context.numbers.openid(),
    ...(permission.sub_appid !== undefined && { sub_openid: context.numbers.openid() }),
    authorizedAt: now,
  })
  notify(context, confirmed, permissionEvents['PAYSCORE.USER_OPEN_SERVICE'])
  return confirmed
}

/** The merchant or the user ends an authorization, and with it the user's plans; the merchant is notified. */
export function end(
  context: Context,
  permission: Permission,
  event: 'terminate' | 'userTerminates',
): Permission {
  const decision = permissions.decide(permission, event)
  if (decision.kind !== 'move') return permission
  const endedAt = context.clock.now().getTime()
  const ended = permissions.move(context, permission, decision, { endedAt })
  notify(context, ended, permissionEvents['PAYSCORE.USER_CLOSE_SERVICE'])
  revokeService(context, ended)
  return ended
}

function notify(context: Context, permission: Permission, event: EventDefinition): void {
  const { mchid, appid, sub_mchid, sub_appid, service_id, openid, sub_openid } = permission
  const { notify_url: url, authorization_code, authorization_state } = permission
  if (url === undefined) return
  const isOpen = authorization_state === 'AVAILABLE'
  context.outbox.add({
    mchid,
    event,
    url,
    resource: omitUndefined({
      appid,
      mchid,
      sub_appid,
      sub_mchid,
      service_id,
      openid,
      sub_openid,
      user_service_status: isOpen ? 'USER_OPEN_SERVICE' : 'USER_CLOSE_SERVICE',
      openorclose_time: compactTime(context.clock.now()),
      authorization_code,
    }),
  })
}
