import type { Side } from '../../domain/side'
import { readAppid } from '../../domain/caller'
import { decryptBodyField } from '../../domain/decrypt-body-field'
import { repetitionOf } from '../../domain/machine'
import { notifyUrlIssue } from '../../domain/notify-url'
import { omitUndefined } from '../../domain/omit-undefined'
import { type Call, type OperationResponse, ok } from '../../domain/operation'
import { ApiError } from '../../domain/api-error'
import type { Authorization } from '../transfer-authorizations/authorization'
import { authorizations, checkSingle, getAuthorization } from '../transfer-authorizations/entity'
import { authorizationErrors } from '../transfer-authorizations/machine'
import { payingAccount } from '../../ledger/paying-account'
import { bookTransfer } from './booking'
import { transfers } from './entity'
import { CONFIRMATION_TIME, expiry, settle } from './outcome'
import { checkName, readAmount } from './rules'
import { sides } from './sides'
import type { Transfer } from './transfer'
import { toWire } from './wire'

const OUT_BILL_NO = { min: 1, max: 32, pattern: /^[0-9A-Za-z]+$/ }

/** Starts a transfer, which the user has to confirm. */
export function createTransfer(call: Call, side: Side): OperationResponse {
  return create(call, side, () => ({ openid: call.body.string('openid', { min: 1, max: 64 }) }))
}

/** Same; by confirming, the user also agrees to receive later transfers without confirming each. */
export function createWithAuthorization(call: Call, side: Side): OperationResponse {
  const { body, merchant, context } = call
  return create(call, side, () => {
    const openid = body.string('openid', { min: 1, max: 64 })
    const given = body.object.optional('authorization_info')
    if (given === undefined) return { openid }
    const authorization_notify_url = given.string('authorization_notify_url', { min: 1, max: 256 })
    const issue = notifyUrlIssue(authorization_notify_url)
    if (issue !== undefined) throw given.error('authorization_notify_url', issue)
    const out_authorization_no = given.string('out_authorization_no', OUT_BILL_NO)
    const { mchid } = merchant
    authorizations.decide(authorizations.find(context, { mchid, out_authorization_no }), 'apply')
    const transfer_scene_id = body.string('transfer_scene_id')
    checkSingle(context, { mchid, openid, transfer_scene_id })
    const user_display_name = given.string('user_display_name', { min: 1, max: 32 })
    return { openid, authorization: { out_authorization_no, user_display_name, authorization_notify_url } }
  })
}

/** Transfers money to a user who has agreed before: it arrives at once. */
export function createAuthorized(call: Call, side: Side): OperationResponse {
  const { mchid } = call.merchant
  const out_bill_no = call.body.string('out_bill_no', OUT_BILL_NO)
  const known = transfers.find(call.context, { mchid, out_bill_no })
  transfers.decide(known, 'createAuthorized', repetitionOf(known?.accepted, call.fingerprint))
  if (known !== undefined) return ok(toWire(call.context, known, sides[side].authorized))
  const { openid } = usableAuthorization(call)
  const transfer = accept(call, side, { openid })
  return ok(toWire(call.context, settle(call.context, transfer), sides[side].authorized))
}

type Receiver = Pick<Transfer, 'openid' | 'authorization'>

function create(call: Call, side: Side, readReceiver: () => Receiver): OperationResponse {
  const { body, merchant, context, fingerprint } = call
  const { mchid } = merchant
  const out_bill_no = body.string('out_bill_no', OUT_BILL_NO)
  const known = transfers.find(context, { mchid, out_bill_no })
  transfers.decide(known, 'create', repetitionOf(known?.accepted, fingerprint))
  if (known !== undefined) return ok(toWire(context, known, sides[side].created))
  const transfer = accept(call, side, {
    ...readReceiver(),
    package_info: context.numbers.packageInfo(),
  })
  const dueAt = transfer.createdAt + CONFIRMATION_TIME
  expiry.schedule(context, { dueAt, mchid, number: out_bill_no })
  return ok(toWire(context, transfer, sides[side].created))
}

// Locks the money and stores the transfer.
function accept(call: Call, side: Side, receiver: Receiver & Pick<Transfer, 'package_info'>): Transfer {
  const { body, merchant, context, fingerprint } = call
  const { mchid } = merchant
  const sub_mchid = side === 'partner' ? body.string('sub_mchid', { min: 1, max: 32 }) : undefined
  const appid = readAppid(call)
  const transfer_amount = readAmount(merchant, body)
  const isNamed = checkName(body, transfer_amount)
  const now = context.clock.now()
  const transfer: Transfer = {
    ...receiver,
    state: 'WAIT_USER_CONFIRM',
    mchid,
    appid,
    out_bill_no: body.string('out_bill_no', OUT_BILL_NO),
    transfer_bill_no: context.numbers.transferBillId(now),
    transfer_amount,
    transfer_remark: body.string('transfer_remark', { min: 1, max: 32 }),
    transfer_scene_id: body.string('transfer_scene_id', { min: 1, max: 36 }),
    ...omitUndefined({
      sub_mchid,
      user_name: isNamed ? decryptBodyField(call, 'user_name') : undefined,
      notify_url: body.string.optional('notify_url'),
    }),
    account: payingAccount(context, sub_mchid ?? mchid),
    createdAt: now.getTime(),
    updatedAt: now.getTime(),
    accepted: fingerprint,
  }
  bookTransfer(context, transfer)
  transfers.insert(context, transfer)
  return transfer
}

function usableAuthorization({ body, merchant, context }: Call): Authorization {
  const authorization_id = body.string.optional('authorization_id', { min: 1, max: 64 })
  const named =
    authorization_id === undefined
      ? { out_authorization_no: body.string('out_authorization_no', OUT_BILL_NO) }
      : { authorization_id }
  const authorization = getAuthorization(context, merchant.mchid, named)
  authorizations.decide(authorization, 'use')
  if (authorization.transfer_scene_id !== body.string('transfer_scene_id'))
    throw new ApiError(authorizationErrors.otherScene)
  return authorization
}
