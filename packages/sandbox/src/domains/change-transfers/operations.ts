import { dateInBeijing, simpleTime } from '../../clock/beijing-time'
import { ApiError } from '../../domain/api-error'
import { readAppid } from '../../domain/caller'
import type { JsonObject } from '../../domain/fields'
import { repetitionOf } from '../../domain/machine'
import { omitUndefined } from '../../domain/omit-undefined'
import type { CallV2, OperationV2, ResponseV2 } from '../../domain/operation-v2'
import { held, outside } from '../../ledger/account'
import { payingAccount } from '../../ledger/paying-account'
import { post } from '../../ledger/post'
import { type ChangeTransfer, changeTransferErrors, changeTransfers } from './change-transfer'

const TRADE_NO = { min: 1, max: 32, pattern: /^[0-9A-Za-z]+$/ }
/** Amounts of one transfer, and of one user and day, in fen. */
const LIMITS = { least: 100, daily: 500_000, number: 10 }
/** Time in which a request can be repeated, in milliseconds. */
const REPEATABLE = 2 * 24 * 60 * 60 * 1000

function create(call: CallV2): ResponseV2 {
  const { body, merchant, context, fingerprint, signType } = call
  const { mchid } = merchant
  if (signType !== 'MD5') throw new ApiError(changeTransferErrors.sign)
  const mch_appid = readAppid(call, 'mch_appid')
  const partner_trade_no = body.string('partner_trade_no', TRADE_NO)
  const now = context.clock.now()
  const known = changeTransfers.find(context, { mchid, partner_trade_no })
  if (known !== undefined && now.getTime() - known.createdAt > REPEATABLE)
    throw new ApiError(changeTransferErrors.expired)
  const decision = changeTransfers.decide(known, 'create', repetitionOf(known?.accepted, fingerprint))
  if (known !== undefined) return created(known)
  const openid = body.string('openid')
  const check = body.string('check_name', { pattern: /^(?:NO_CHECK|FORCE_CHECK)$/ })
  const re_user_name =
    check === 'FORCE_CHECK' ? body.string('re_user_name') : body.string.optional('re_user_name')
  const amount = body.integer('amount', { min: 1 })
  checkLimits(call, { openid, amount })
  const transfer: ChangeTransfer = {
    status: decision.kind === 'move' ? decision.to : 'SUCCESS',
    mchid,
    mch_appid,
    partner_trade_no,
    detail_id: context.numbers.changeTransferId(now),
    openid,
    ...omitUndefined({ re_user_name }),
    amount,
    desc: body.string('desc'),
    createdAt: now.getTime(),
    accepted: fingerprint,
  }
  changeTransfers.insert(context, transfer)
  post(
    context,
    [
      {
        kind: 'transfer',
        amount,
        from: held(mchid, payingAccount(context, mchid)),
        to: outside('PAYERS'),
        reference: transfer.detail_id,
        voucher: partner_trade_no,
        remark: transfer.desc,
      },
    ],
    changeTransferErrors.notEnough,
  )
  return created(transfer)
}

function checkLimits(
  { merchant: { mchid }, context }: CallV2,
  { openid, amount }: Pick<ChangeTransfer, 'openid' | 'amount'>,
): void {
  const today = dateInBeijing(context.clock.now())
  const earlier = changeTransfers
    .where(context, { mchid, openid })
    .filter(({ createdAt }) => dateInBeijing(new Date(createdAt)) === today)
  const sum = earlier.reduce((total, each) => total + each.amount, amount)
  if (amount < LIMITS.least || sum > LIMITS.daily) throw new ApiError(changeTransferErrors.amount)
  if (earlier.length >= LIMITS.number) throw new ApiError(changeTransferErrors.tooMany)
}

const created = ({ partner_trade_no, detail_id, createdAt }: ChangeTransfer): ResponseV2 => ({
  fields: { partner_trade_no, payment_no: detail_id, payment_time: simpleTime(new Date(createdAt)) },
})

function query(call: CallV2): ResponseV2 {
  const { body, merchant, context } = call
  readAppid(call)
  const { mchid } = merchant
  const transfer = changeTransfers.get(context, {
    mchid,
    partner_trade_no: body.string('partner_trade_no', TRADE_NO),
  })
  changeTransfers.decide(transfer, 'query')
  const time = simpleTime(new Date(transfer.createdAt))
  return {
    fields: omitUndefined({
      partner_trade_no: transfer.partner_trade_no,
      detail_id: transfer.detail_id,
      status: transfer.status,
      openid: transfer.openid,
      transfer_name: transfer.re_user_name,
      payment_amount: transfer.amount,
      transfer_time: time,
      payment_time: time,
      desc: transfer.desc,
    }),
  }
}

const refusalOf =
  (return_msg: string) =>
  ({ v2: { code, message } }: ApiError): JsonObject => ({
    return_code: 'SUCCESS',
    return_msg,
    result_code: 'FAIL',
    err_code: code,
    err_code_des: message,
  })

const root = '/mmpaymkttransfers'

export const changeTransferOperations: readonly OperationV2[] = [
  { method: 'POST', path: `${root}/promotion/transfers`, refusal: refusalOf('支付失败'), handleV2: create },
  { method: 'POST', path: `${root}/gettransferinfo`, refusal: refusalOf('查询失败'), handleV2: query },
]
