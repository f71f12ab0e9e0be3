import { readAppid } from '../../domain/caller'
import { repetitionOf } from '../../domain/machine'
import { notifyUrlIssue } from '../../domain/notify-url'
import { omitUndefined } from '../../domain/omit-undefined'
import { type Call, type DomainOperation, type OperationResponse, ok } from '../../domain/operation'
import type { Authorization } from './authorization'
import { authorizations, checkSingle, getAuthorization } from './entity'
import { CONFIRMATION_TIME, close, expiry } from './outcome'
import { toWire } from './wire'

const root = '/v3/fund-app/mch-transfer/user-confirm-authorization'
const one = `${root}/out-authorization-no/{out_authorization_no}`
// A partner asks for itself, whichever sub-merchant's money it transfers later.
const partnerRoot = '/v3/fund-app/mch-transfer/partner/user-confirm-authorizations'
const partnerOne = `${partnerRoot}/{out_authorization_no}`
const NUMBER = { min: 1, max: 32, pattern: /^[0-9A-Za-z]+$/ }

/** Asks a user to receive transfers of a scene without confirming each. */
function apply(call: Call, urlField: 'authorization_notify_url' | 'notify_url'): OperationResponse {
  const { body, merchant, context, fingerprint } = call
  const { mchid } = merchant
  const out_authorization_no = body.string('out_authorization_no', NUMBER)
  const notify_url = body.string(urlField, { min: 1, max: 256 })
  const issue = notifyUrlIssue(notify_url)
  if (issue !== undefined) throw body.error(urlField, issue)
  const wanted = {
    mchid,
    out_authorization_no,
    appid: readAppid(call),
    openid: body.string('openid', { min: 1, max: 64 }),
    transfer_scene_id: body.string('transfer_scene_id', { min: 1, max: 36 }),
    user_display_name: body.string('user_display_name', { min: 1, max: 32 }),
    notify_url,
    ...omitUndefined({ user_recv_perception: body.string.optional('user_recv_perception', { max: 256 }) }),
  }
  const known = authorizations.find(context, { mchid, out_authorization_no })
  authorizations.decide(known, 'apply', repetitionOf(known?.accepted, fingerprint))
  if (known !== undefined) return ok(toWire(known, 'applied'))
  checkSingle(context, wanted)
  const now = context.clock.now().getTime()
  const authorization: Authorization = {
    ...wanted,
    state: 'WAIT_USER_CONFIRM',
    package_info: context.numbers.packageInfo(),
    createdAt: now,
    accepted: fingerprint,
  }
  authorizations.insert(context, authorization)
  expiry.schedule(context, { dueAt: now + CONFIRMATION_TIME, mchid, number: out_authorization_no })
  return ok(toWire(authorization, 'applied'))
}

const named = ({ path, merchant, context }: Call): Authorization =>
  getAuthorization(context, merchant.mchid, { out_authorization_no: path.string('out_authorization_no') })

function query(call: Call): OperationResponse {
  const authorization = named(call)
  authorizations.decide(authorization, 'query')
  const isDisplayed =
    call.query.string.optional('is_display_authorization') === 'true' &&
    authorization.state === 'WAIT_USER_CONFIRM'
  return ok(toWire(authorization, isDisplayed ? 'displayed' : 'queried'))
}

export const authorizationOperations: readonly DomainOperation[] = [
  { method: 'POST', path: root, handle: (call) => apply(call, 'authorization_notify_url') },
  { method: 'POST', path: partnerRoot, handle: (call) => apply(call, 'notify_url') },
  ...[one, partnerOne].flatMap((path): DomainOperation[] => [
    { method: 'GET', path, handle: query },
    {
      method: 'POST',
      path: `${path}/close`,
      handle: (call) => ok(toWire(close(call.context, named(call), 'CLOSE_VIA_MCH_API'), 'queried')),
    },
  ]),
]
