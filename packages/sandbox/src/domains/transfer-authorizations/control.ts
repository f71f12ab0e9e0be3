import { byUserSchema } from '../../domain/by-user'
import { catalogResult } from '../../domain/catalog-result'
import { entityAction, entityControl } from '../../domain/control-action'
import { type Static, objectSchema } from '../../domain/schema'
import type { Authorization } from './authorization'
import { authorizations } from './entity'
import { close, confirm } from './outcome'
import { toWire } from './wire'

/** An authorization as the merchant queries it. */
export type TransferAuthorizationView = ReturnType<typeof view>

function view(authorization: Authorization) {
  return toWire(authorization, 'displayed')
}

const closingSchema = objectSchema({
  reason: {
    type: 'string',
    enum: ['USER_CLOSE', 'TRANSFER_RISK', 'USER_ACCOUNT_ABNORMAL'],
    default: 'USER_CLOSE',
    description: 'A `close_reason`. Only `USER_CLOSE` is notified.',
  },
})

/** Reason why an authorization ends. */
export type AuthorizationClosing = Static<typeof closingSchema>

export const authorizationControl = entityControl({
  entity: authorizations,
  path: '/merchants/{mchid}/transfer-authorizations/{out_authorization_no}',
  view,
  result: catalogResult(
    'TransferAuthorization',
    'GET /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}',
    objectSchema({}),
  ),
  actions: {
    /** The user confirms: the authorization takes effect, and the merchant is notified. */
    confirm: entityAction({
      summary: 'The user confirms the authorization',
      description:
        'WAIT_USER_CONFIRM becomes TAKING_EFFECT; the merchant is notified of MCHTRANSFER.AUTHORIZATION.CONFIRMED.',
      body: byUserSchema,
      run: (context, authorization: Authorization, { openid }) => confirm(context, authorization, openid),
    }),
    /** The user ends the authorization, or WeChat Pay does. */
    close: entityAction({
      summary: 'The user or WeChat Pay ends the authorization',
      description:
        'TAKING_EFFECT becomes CLOSED; the merchant is notified of MCHTRANSFER.AUTHORIZATION.CLOSED if the user did it.',
      body: closingSchema,
      run: (context, authorization: Authorization, { reason = 'USER_CLOSE' }) =>
        close(context, authorization, reason),
    }),
  },
})
