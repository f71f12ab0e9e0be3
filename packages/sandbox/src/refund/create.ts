import type { Books } from '../books'
import type { Fields } from '../gateway/fields'
import { type Answer, type Call, ok } from '../gateway/operation'
import { present } from '../gateway/present'
import { Refusal, refusals } from '../gateway/refusal'
import { readNotifyUrl } from '../notification/notify-url'
import type { Transaction } from '../transaction/transaction'
import {
  findTransaction,
  judge as judgeTransaction,
  move as moveTransaction,
} from '../transaction/transactions'
import { checkAllowance } from './allowance'
import type { FundingAccount } from './refund'
import { judge } from './refunds'
import { refundRefusals } from './states'
import { onWire } from './wire'

const OUT_REFUND_NO = { min: 1, max: 64, pattern: /^[0-9A-Za-z_\-|*@]+$/ }
const LARGEST_AMOUNT = 1_000_000_000

/** Refunds a paid transaction, in whole or in part. */
export function createRefund(call: Call): Answer {
  const { body, merchant, books, fingerprint } = call
  refuseSubMerchant(body)
  const out_refund_no = body.text('out_refund_no', OUT_REFUND_NO)
  const amount = readAmount(body.object('amount'))
  const wishes = present({
    reason: body.text.optional('reason', { max: 80 }),
    notify_url: body.raw['notify_url'] === undefined ? undefined : readNotifyUrl(body),
  })
  const funds_account = body.text.optional('funds_account') ?? 'AVAILABLE'
  const named = readTransaction(body)
  const known = books.refunds.find({ mchid: merchant.mchid, out_refund_no })
  const verdict = judge(known, 'create', fingerprint)
  if (known !== undefined) return ok(onWire(known, 'answer'))
  const { transaction, transaction_id } = findRefundable(books, merchant.mchid, named)
  const now = books.clock.now()
  checkAllowance(transaction, amount, {
    earlier: books.refunds.where({ transaction_id }),
    now: now.getTime(),
    interval: books.policy.refundInterval,
  })
  const transactionVerdict = judgeTransaction(transaction, 'refund')
  if (transactionVerdict.kind === 'move') moveTransaction(books, transaction, transactionVerdict.to)
  const refund = {
    status: verdict.kind === 'move' ? verdict.to : 'PROCESSING',
    mchid: merchant.mchid,
    refund_id: books.numbers.refundId(now),
    out_refund_no,
    transaction_id,
    out_trade_no: transaction.out_trade_no,
    channel: 'ORIGINAL',
    user_received_account: '支付用户零钱',
    funds_account,
    amount,
    ...wishes,
    createdAt: now.getTime(),
    accepted: fingerprint,
  } as const
  books.refunds.insert(refund)
  return ok(onWire(refund, 'answer'))
}

/** A merchant of the sandbox stands for himself, and has no sub-merchants. */
export function refuseSubMerchant(given: Fields): void {
  if (given.raw['sub_mchid'] === undefined) return
  throw new Refusal(refusals.noAuthority, {
    field: 'sub_mchid',
    issue: '直连商户不能填写 sub_mchid',
    location: 'body',
  })
}

interface Amount {
  readonly total: number
  readonly refund: number
  readonly from?: readonly FundingAccount[]
}

function readAmount(amount: Fields): Amount {
  const total = amount.integer('total', { min: 1, max: LARGEST_AMOUNT })
  const refund = amount.integer('refund', { min: 1, max: LARGEST_AMOUNT })
  if (amount.text('currency') !== 'CNY') throw amount.fault('currency', '退款币种仅支持 CNY')
  const from = amount.list.optional('from')?.map((item) => ({
    account: item.text('account', { pattern: /^(?:AVAILABLE|UNAVAILABLE)$/ }),
    amount: item.integer('amount', { min: 1, max: LARGEST_AMOUNT }),
  }))
  if (from !== undefined && from.reduce((sum, item) => sum + item.amount, 0) !== refund) {
    throw amount.fault('from', '各出资账户金额之和应等于退款金额')
  }
  return present({ total, refund, from })
}

type Named = { readonly transaction_id: string } | { readonly out_trade_no: string }

function readTransaction(body: Fields): Named {
  const transaction_id = body.text.optional('transaction_id', { min: 1, max: 32 })
  const out_trade_no = body.text.optional('out_trade_no', { min: 6, max: 32 })
  if (transaction_id !== undefined) return { transaction_id }
  if (out_trade_no !== undefined) return { out_trade_no }
  throw body.fault('transaction_id', 'transaction_id 与 out_trade_no 必须填写一个')
}

// A pay-score deduction is found by its transaction_id alone: the merchant has given it no number.
function findRefundable(
  books: Books,
  mchid: string,
  named: Named,
): { readonly transaction: Transaction; readonly transaction_id: string } {
  const transaction =
    'transaction_id' in named
      ? books.transactions.find({ mchid, transaction_id: named.transaction_id })
      : findTransaction(books, { mchid, out_trade_no: named.out_trade_no })
  if (transaction?.transaction_id === undefined) throw new Refusal(refundRefusals.noTransaction)
  judgeTransaction(transaction, 'refund')
  return { transaction, transaction_id: transaction.transaction_id }
}
