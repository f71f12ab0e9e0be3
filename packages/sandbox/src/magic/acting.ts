import type { Context } from '../domain/context'
import { ControlError } from '../domain/control-error'
import { defineDeadline } from '../domain/deadline'
import { type JsonObject, isObject } from '../domain/fields'
import { type FollowingAction, type MagicRequest, followingActions, namedError } from './interpreter'
import { DELAY } from './value'
import { magicValues } from './values'

/** Carries out the action of a magic value. An action that is no longer possible has no effect. */
export const acting = defineDeadline('magic-value-acts', (context, { mchid, number: text }) => {
  // Written below.
  const { action, number, subject, parameters } = JSON.parse(text) as FollowingAction
  const ids = subject === 'global' ? [number] : subject === 'new' ? [mchid] : [mchid, number]
  try {
    context.act(action, ...ids, parameters)
  } catch (error) {
    if (!(error instanceof ControlError) || error.code === 'FIELD_INVALID') throw error
  }
})

/**
 * Processes a request with its magic values: one that names an error is rejected with it, and the actions of the others are
 * scheduled.
 *
 * @param handle - the handler of the operation
 * @throws ApiError
 */
export function withMagicValues<Response extends object>(
  context: Context,
  request: MagicRequest & { readonly mchid: string },
  handle: () => Response,
): Response {
  if (context.policy.magicValues === 'off') return handle()
  const error = namedError(request)
  if (error !== undefined) throw error
  const response = handle()
  const dueAt = context.clock.now().getTime() + DELAY
  for (const following of followingActions(magicValues, request, bodyOf(response))) {
    acting.schedule(context, { dueAt, mchid: request.mchid, number: JSON.stringify(following) })
  }
  return response
}

// APIv3 responds with a body, APIv2 with fields.
function bodyOf(response: object): JsonObject {
  const body: unknown = 'body' in response ? response.body : 'fields' in response ? response.fields : {}
  return isObject(body) ? body : {}
}
