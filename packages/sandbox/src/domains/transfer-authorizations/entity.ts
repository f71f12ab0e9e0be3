import { ApiError } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import { defineEntity } from '../../domain/entity'
import type { Authorization } from './authorization'
import { authorizationErrors, authorizationMachine } from './machine'

const KEPT = 30 * 24 * 60 * 60 * 1000

/** All authorizations of users. */
export const authorizations = defineEntity<Authorization>()({
  name: 'transfer authorization',
  table: 'transfer_authorizations',
  key: ['mchid', 'out_authorization_no'],
  columns: ['mchid', 'out_authorization_no', 'authorization_id', 'openid', 'transfer_scene_id', 'state'],
  state: 'state',
  absent: 'ABSENT',
  machine: authorizationMachine,
})

/** Identity of an authorization, by either number. */
type Named = { readonly out_authorization_no: string } | { readonly authorization_id: string }

/**
 * The authorization of a merchant. One that the user never confirmed is kept for 30 days.
 *
 * @throws ApiError NOT_FOUND
 */
export function getAuthorization(context: Context, mchid: string, named: Named): Authorization {
  const found = authorizations.get(context, { mchid, ...named })
  const isForgotten =
    found.close_reason === 'USER_OVERDUE_UNCONFIRMED' &&
    context.clock.now().getTime() >= (found.closedAt ?? 0) + KEPT
  if (isForgotten) throw new ApiError(authorizationErrors.absent)
  return found
}

/**
 * Checks that a user has no other effective authorization for a scene.
 *
 * @throws ApiError INVALID_REQUEST
 */
export function checkSingle(
  context: Context,
  { mchid, openid, transfer_scene_id }: Pick<Authorization, 'mchid' | 'openid' | 'transfer_scene_id'>,
): void {
  const effective = { mchid, openid, transfer_scene_id, state: 'TAKING_EFFECT' }
  if (authorizations.find(context, effective) !== undefined)
    throw new ApiError(authorizationErrors.secondOfScene)
}
