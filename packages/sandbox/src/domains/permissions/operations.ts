import type { Side } from '../../domain/side'
import { ApiError } from '../../domain/api-error'
import { readAppid } from '../../domain/caller'
import type { Fields } from '../../domain/fields'
import { repetitionOf } from '../../domain/machine'
import { omitUndefined } from '../../domain/omit-undefined'
import {
  type Call,
  type DomainOperation,
  type OperationResponse,
  noContent,
  ok,
} from '../../domain/operation'
import { readAppids, readService, readSubMerchant } from '../service-orders/roles'
import { permissionOf, permissions } from './entity'
import { end } from './lifecycle'
import { permissionErrors } from './machine'
import type { Permission } from './permission'
import { toWire } from './wire'

/** Time in which the user can confirm, in milliseconds. */
const CONFIRMABLE = 60 * 60 * 1000
const AUTHORIZATION_CODE = { min: 1, max: 32, pattern: /^[0-9A-Za-z_\-|*]+$/ }

/** Stores an authorization that a user is to confirm. A repeated request gets a new token. */
function apply(call: Call, side: Side, respond: (token: string) => object): OperationResponse {
  const { body, merchant, context, fingerprint } = call
  const service = readService(call, body)
  const authorization_code = body.string('authorization_code', AUTHORIZATION_CODE)
  const known = permissions.find(context, { mchid: merchant.mchid, authorization_code })
  const wanted = {
    mchid: merchant.mchid,
    ...readSubMerchant(body, side),
    ...readAppids(call, side),
    service_id: service.serviceId,
    authorization_code,
    ...omitUndefined({ notify_url: body.string.optional('notify_url') }),
    token: context.numbers.queryId(),
    confirmableUntil: context.clock.now().getTime() + CONFIRMABLE,
    accepted: fingerprint,
  }
  const decision = permissions.decide(known, 'apply', repetitionOf(known?.accepted, fingerprint))
  if (decision.kind === 'move') permissions.insert(context, { ...wanted, authorization_state: decision.to })
  else permissions.save(context, { ...wanted, authorization_state: 'UNBINDUSER' })
  return ok(respond(wanted.token))
}

function byCode(call: Call, given: Fields, side: Side): Permission {
  const { merchant, path, context } = call
  const service = readService(call, given)
  const { sub_mchid } = readSubMerchant(given, side)
  const found = permissions.get(context, {
    mchid: merchant.mchid,
    authorization_code: path.string('authorization_code'),
  })
  if (found.service_id !== service.serviceId || found.sub_mchid !== sub_mchid)
    throw new ApiError(permissionErrors.absent)
  return found
}

/** The user whom a request names: in the path, or by one of two openids. */
function userIn(call: Call, given: Fields, side: Side) {
  const { merchant, path } = call
  readAppid({ merchant, body: given })
  const inPath = path.string.optional('openid')
  const openid = inPath ?? given.string.optional('openid', { min: 1, max: 128 })
  const sub_openid = given.string.optional('sub_openid', { min: 1, max: 128 })
  if (openid === undefined && sub_openid === undefined)
    throw given.error('openid', 'openid 与 sub_openid 必须填写一个')
  return { mchid: merchant.mchid, ...readSubMerchant(given, side), ...omitUndefined({ openid, sub_openid }) }
}

function queryByCode(call: Call, side: Side): OperationResponse {
  const permission = byCode(call, call.query, side)
  permissions.decide(permission, 'query')
  return ok(toWire(permission))
}

// A user who never authorized the service is one whose authorization does not hold.
function queryByUser(call: Call, side: Side): OperationResponse {
  const { query, merchant, context } = call
  const user = { ...userIn(call, query, side), service_id: readService(call, query).serviceId }
  const found = permissionOf(context, user)
  if (found !== undefined) return ok(toWire(found))
  return ok({ ...user, appid: merchant.appid, authorization_state: 'UNAVAILABLE' })
}

function terminateByCode(call: Call, side: Side): OperationResponse {
  call.body.string('reason', { min: 1, max: 50 })
  end(call.context, byCode(call, call.body, side), 'terminate')
  return noContent
}

function terminateByUser(call: Call, side: Side): OperationResponse {
  const { body, context } = call
  body.string('reason', { min: 1, max: 50 })
  const service_id = readService(call, body).serviceId
  const found = permissionOf(context, { ...userIn(call, body, side), service_id })
  if (found === undefined) throw new ApiError(permissionErrors.absent)
  end(context, found, 'terminate')
  return noContent
}

// The older operations, which have no authorization code.
function queryState(call: Call): OperationResponse {
  const { query, merchant, context } = call
  const user = { ...userIn(call, query, 'merchant'), service_id: readService(call, query).serviceId }
  const isOpen = permissionOf(context, user)?.authorization_state === 'AVAILABLE'
  return ok({
    appid: merchant.appid,
    service_id: user.service_id,
    ...omitUndefined({ openid: user.openid }),
    use_service_state: isOpen ? 'AVAILABLE' : 'UNAVAILABLE',
  })
}

function terminateOlder(call: Call): OperationResponse {
  const { body, path, context } = call
  body.string('reason', { min: 1, max: 50 })
  const service_id = readService(call, path).serviceId
  const found = permissionOf(context, { ...userIn(call, body, 'merchant'), service_id })
  if (found === undefined) throw new ApiError(permissionErrors.absent)
  end(context, found, 'terminate')
  return noContent
}

const ROOT = '/v3/payscore'

/** Paths of each side. */
const routes = [
  {
    side: 'merchant',
    root: `${ROOT}/permissions`,
    byUser: `${ROOT}/permissions/openid/{openid}`,
    terminateByUser: `${ROOT}/permissions/openid/{openid}/terminate`,
  },
  {
    side: 'partner',
    root: `${ROOT}/partner/permissions`,
    byUser: `${ROOT}/partner/permissions/search`,
    terminateByUser: `${ROOT}/partner/permissions/terminate`,
  },
] as const

export const permissionOperations: readonly DomainOperation[] = [
  ...routes.flatMap(({ side, root, byUser, terminateByUser: ending }): readonly DomainOperation[] => [
    {
      method: 'POST',
      path: root,
      handle: (call) => apply(call, side, (token) => ({ apply_permissions_token: token })),
    },
    {
      method: 'GET',
      path: `${root}/authorization-code/{authorization_code}`,
      handle: (call) => queryByCode(call, side),
    },
    {
      method: 'POST',
      path: `${root}/authorization-code/{authorization_code}/terminate`,
      handle: (call) => terminateByCode(call, side),
    },
    { method: 'GET', path: byUser, handle: (call) => queryByUser(call, side) },
    { method: 'POST', path: ending, handle: (call) => terminateByUser(call, side) },
  ]),
  {
    method: 'POST',
    path: `${ROOT}/partner/permissions/apply-for-scene`,
    handle: (call) => {
      const scene = call.body.string('scene')
      return apply(call, 'partner', (token) => ({ scene, transaction_permissions_token: token }))
    },
  },
  { method: 'GET', path: `${ROOT}/user-service-state`, handle: queryState },
  {
    method: 'POST',
    path: `${ROOT}/users/{openid}/permissions/{service_id}/terminate`,
    handle: terminateOlder,
  },
]
