import { rfc3339 } from '../../clock/beijing-time'
import { omitUndefined } from '../../domain/omit-undefined'
import type { Permission } from './permission'

/** An authorization as queries return it. */
export function toWire(permission: Permission) {
  const { mchid, appid, sub_mchid, sub_appid, service_id, openid, sub_openid } = permission
  const { authorization_code, authorization_state, notify_url, authorizedAt, endedAt } = permission
  return omitUndefined({
    service_id,
    appid,
    mchid,
    sub_mchid,
    sub_appid,
    openid,
    sub_openid,
    authorization_code,
    authorization_state,
    notify_url,
    authorization_success_time: timeOf(authorizedAt),
    cancel_authorization_time: timeOf(endedAt),
  })
}

const timeOf = (time: number | undefined): string | undefined =>
  time === undefined ? undefined : rfc3339(new Date(time))
