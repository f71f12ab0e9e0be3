import { byUserSchema } from '../../domain/by-user'
import { catalogResult } from '../../domain/catalog-result'
import { entityAction, entityControl } from '../../domain/control-action'
import { objectSchema } from '../../domain/schema'
import { permissions } from './entity'
import { confirm, end } from './lifecycle'
import type { Permission } from './permission'
import { toWire } from './wire'

/** An authorization as the merchant queries it. */
export type PermissionView = ReturnType<typeof toWire>

export const permissionControl = entityControl({
  entity: permissions,
  path: '/merchants/{mchid}/permissions/{authorization_code}',
  view: toWire,
  result: catalogResult(
    'Permission',
    'GET /v3/payscore/permissions/authorization-code/{authorization_code}',
    objectSchema({}),
  ),
  actions: {
    /** The user confirms: UNBINDUSER becomes AVAILABLE, and the merchant is notified. */
    confirm: entityAction({
      summary: 'The user authorizes the service',
      description: 'UNBINDUSER becomes AVAILABLE; the merchant is notified of PAYSCORE.USER_OPEN_SERVICE.',
      body: byUserSchema,
      run: (context, permission: Permission, { openid }) => confirm(context, permission, openid),
    }),
    /** The user ends the authorization: AVAILABLE becomes UNAVAILABLE, and the merchant is notified. */
    terminate: entityAction({
      summary: 'The user ends the authorization',
      description: 'AVAILABLE becomes UNAVAILABLE; the merchant is notified of PAYSCORE.USER_CLOSE_SERVICE.',
      run: (context, permission: Permission) => end(context, permission, 'userTerminates'),
    }),
  },
})
