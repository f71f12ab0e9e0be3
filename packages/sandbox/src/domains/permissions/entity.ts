import type { Context } from '../../domain/context'
import { defineEntity } from '../../domain/entity'
import { permissionMachine } from './machine'
import type { Permission } from './permission'

/** All authorizations of users for pay-score services. */
export const permissions = defineEntity<Permission>()({
  name: 'permission',
  table: 'payscore_permissions',
  key: ['mchid', 'authorization_code'],
  columns: ['mchid', 'authorization_code', 'service_id', 'openid', 'sub_openid'],
  state: 'authorization_state',
  absent: 'ABSENT',
  machine: permissionMachine,
})

/** A user of a service, by the openid for the merchant's or partner's appid, or for the sub-merchant's. */
export interface ServiceUser {
  readonly mchid: string
  readonly sub_mchid?: string
  readonly service_id: string
  readonly openid?: string
  readonly sub_openid?: string
}

/** The authorization of a user for a service: the one in force, otherwise the latest. */
export function permissionOf(context: Context, user: ServiceUser): Permission | undefined {
  const { mchid, sub_mchid, service_id, openid, sub_openid } = user
  const by = openid === undefined ? { sub_openid: sub_openid ?? '' } : { openid }
  const found = permissions
    .where(context, { mchid, service_id, ...by })
    .filter((each) => each.sub_mchid === sub_mchid)
  return found.find((each) => each.authorization_state === 'AVAILABLE') ?? found.at(-1)
}
