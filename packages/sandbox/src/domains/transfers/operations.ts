import { ApiError } from '../../domain/api-error'
import { readAppid } from '../../domain/caller'
import { decryptBodyField } from '../../domain/decrypt-body-field'
import { repetitionOf } from '../../domain/machine'
import { omitUndefined } from '../../domain/omit-undefined'
import { type Call, type Operation, type OperationResponse, ok } from '../../domain/operation'
import { bookTransfer, payingAccount } from './booking'
import { transfers } from './entity'
import { transferErrors } from './machine'
import { CANCELLATION_TIME, CONFIRMATION_TIME, cancellation, expiry } from './outcome'
import type { Transfer } from './transfer'
import { toWire } from './wire'

const root = '/v3/fund-app/mch-transfer/transfer-bills'
const OUT_BILL_NO = { min: 1, max: 32, pattern: /^[0-9A-Za-z]+$/ }
const MIN_AMOUNT = 10
/** Amounts in fen from which a transfer needs the name of the user, and below which it cannot have one. */
const NAME_REQUIRED = 200_000
const NAME_ALLOWED = 30

/** Starts a transfer, which the user has to confirm. */
function create(call: Call): OperationResponse {
  const { body, merchant, context, fingerprint } = call
  const { mchid } = merchant
  const out_bill_no = body.string('out_bill_no', OUT_BILL_NO)
  const wanted = readTransfer(call)
  const known = transfers.find(context, { mchid, out_bill_no })
  const decision = transfers.decide(known, 'create', repetitionOf(known?.accepted, fingerprint))
  if (known !== undefined) return ok(toWire(context, known, 'created'))
  const now = context.clock.now()
  const transfer: Transfer = {
    ...wanted,
    state: decision.kind === 'move' ? decision.to : 'WAIT_USER_CONFIRM',
    mchid,
    out_bill_no,
    transfer_bill_no: context.numbers.transferBillId(now),
    package_info: context.numbers.packageInfo(),
    account: payingAccount(context, mchid),
    createdAt: now.getTime(),
    updatedAt: now.getTime(),
    accepted: fingerprint,
  }
  bookTransfer(context, transfer)
  transfers.insert(context, transfer)
  expiry.schedule(context, { dueAt: now.getTime() + CONFIRMATION_TIME, mchid, number: out_bill_no })
  return ok(toWire(context, transfer, 'created'))
}

type Wanted = Pick<
  Transfer,
  | 'appid'
  | 'openid'
  | 'user_name'
  | 'transfer_amount'
  | 'transfer_remark'
  | 'transfer_scene_id'
  | 'notify_url'
>

function readTransfer(call: Call): Wanted {
  const { body } = call
  const appid = readAppid(call)
  const transfer_amount = body.integer('transfer_amount', { min: 1 })
  if (transfer_amount < MIN_AMOUNT) throw new ApiError(transferErrors.belowLimit)
  const isNamed = body.raw['user_name'] !== undefined
  if (!isNamed && transfer_amount >= NAME_REQUIRED)
    throw body.error('user_name', '转账金额大于等于2000元时，收款用户姓名必填')
  if (isNamed && transfer_amount < NAME_ALLOWED)
    throw body.error('user_name', '转账金额小于0.3元时，不允许填写收款用户姓名')
  return {
    appid,
    openid: body.string('openid', { min: 1, max: 64 }),
    transfer_amount,
    transfer_remark: body.string('transfer_remark', { min: 1, max: 32 }),
    transfer_scene_id: body.string('transfer_scene_id', { min: 1, max: 36 }),
    ...omitUndefined({
      user_name: isNamed ? decryptBodyField(call, 'user_name') : undefined,
      notify_url: body.string.optional('notify_url'),
    }),
  }
}

function queryByNumber({ path, merchant, context }: Call): OperationResponse {
  const { mchid } = merchant
  const transfer = transfers.get(context, { mchid, out_bill_no: path.string('out_bill_no') })
  transfers.decide(transfer, 'query')
  return ok(toWire(context, transfer, 'queried'))
}

function queryById({ path, merchant, context }: Call): OperationResponse {
  const { mchid } = merchant
  const transfer = transfers.get(context, { transfer_bill_no: path.string('transfer_bill_no'), mchid })
  transfers.decide(transfer, 'query')
  return ok(toWire(context, transfer, 'queried'))
}

/** Cancels a transfer that the user has not confirmed; its money returns a moment later. */
function cancel({ path, merchant, context }: Call): OperationResponse {
  const { mchid } = merchant
  const transfer = transfers.get(context, { mchid, out_bill_no: path.string('out_bill_no') })
  const now = context.clock.now().getTime()
  const canceled = transfers.apply(context, transfer, 'cancel', { updatedAt: now })
  if (canceled !== transfer) {
    cancellation.schedule(context, { dueAt: now + CANCELLATION_TIME, mchid, number: transfer.out_bill_no })
  }
  return ok(toWire(context, canceled, 'canceled'))
}

export const transferOperations: readonly Operation[] = [
  { method: 'POST', path: root, handle: create },
  { method: 'GET', path: `${root}/out-bill-no/{out_bill_no}`, handle: queryByNumber },
  { method: 'GET', path: `${root}/transfer-bill-no/{transfer_bill_no}`, handle: queryById },
  { method: 'POST', path: `${root}/out-bill-no/{out_bill_no}/cancel`, handle: cancel },
]
