import { createHash, createPublicKey } from 'node:crypto'
import { DecryptionError, decryptField } from '@wxpay/protocol'
import { simpleTime } from '../../clock/beijing-time'
import { ApiError } from '../../domain/api-error'
import { repetitionOf } from '../../domain/machine'
import { omitUndefined } from '../../domain/omit-undefined'
import type { CallV2, OperationV2, ResponseV2 } from '../../domain/operation-v2'
import { payingAccount } from '../../ledger/paying-account'
import { type BankTransfer, bankTransferErrors, bankTransfers } from './bank-transfer'
import { PROCESSING_TIME, arrival, bookBankTransfer } from './outcome'

const TRADE_NO = { min: 8, max: 32, pattern: /^[0-9A-Za-z]+$/ }
/** Largest amount, in fen. */
const MOST = 2_000_000

/** 0.1 %, from 1 to 25 yuan; half up to a fen. */
const feeOf = (amount: number): number => Math.min(Math.max(Math.round(amount / 1000), 100), 2_500)

function decrypted({ body, context }: CallV2, name: string): string {
  try {
    return decryptField(body.string(name), context.platform.cardKey)
  } catch (error) {
    if (error instanceof DecryptionError) throw new ApiError(bankTransferErrors.ciphertext)
    throw error
  }
}

function create(call: CallV2): ResponseV2 {
  const { body, merchant, context } = call
  const { mchid } = merchant
  const partner_trade_no = body.string('partner_trade_no', TRADE_NO)
  const given = {
    bank_no: decrypted(call, 'enc_bank_no'),
    true_name: decrypted(call, 'enc_true_name'),
    bank_code: body.string('bank_code'),
    amount: body.integer('amount', { min: 1 }),
    ...omitUndefined({ desc: body.string.optional('desc') }),
  }
  // Ciphertexts of the same values differ.
  const accepted = JSON.stringify(given)
  const known = bankTransfers.find(context, { mchid, partner_trade_no })
  const decision = bankTransfers.decide(known, 'create', repetitionOf(known?.accepted, accepted))
  if (known !== undefined) return created(known)
  if (given.amount > MOST) throw new ApiError(bankTransferErrors.amount)
  const now = context.clock.now()
  const transfer: BankTransfer = {
    ...given,
    status: decision.kind === 'move' ? decision.to : 'PROCESSING',
    mchid,
    partner_trade_no,
    payment_no: context.numbers.bankTransferId(now),
    cmms_amt: feeOf(given.amount),
    account: payingAccount(context, mchid),
    createdAt: now.getTime(),
    accepted,
  }
  bankTransfers.insert(context, transfer)
  bookBankTransfer(context, transfer)
  arrival.schedule(context, { dueAt: now.getTime() + PROCESSING_TIME, mchid, number: partner_trade_no })
  return created(transfer)
}

const created = ({ partner_trade_no, amount, payment_no, cmms_amt }: BankTransfer): ResponseV2 => ({
  fields: { partner_trade_no, amount, payment_no, cmms_amt },
})

const md5 = (text: string): string => createHash('md5').update(text).digest('hex')

function query({ body, merchant, context }: CallV2): ResponseV2 {
  const partner_trade_no = body.string('partner_trade_no', TRADE_NO)
  const transfer = bankTransfers.get(context, { mchid: merchant.mchid, partner_trade_no })
  bankTransfers.decide(transfer, 'query')
  const {
    paidAt,
    payment_no,
    bank_no,
    true_name,
    amount,
    status,
    cmms_amt,
    createdAt,
    reason = '',
  } = transfer
  return {
    fields: omitUndefined({
      partner_trade_no,
      payment_no,
      bank_no_md5: md5(bank_no),
      true_name_md5: md5(true_name),
      amount,
      status,
      cmms_amt,
      create_time: simpleTime(new Date(createdAt)),
      pay_succ_time: paidAt === undefined ? undefined : simpleTime(new Date(paidAt)),
      reason,
    }),
  }
}

/** The key that card numbers and names are encrypted for, in PKCS#1. */
function publicKey({ context }: CallV2): ResponseV2 {
  const pub_key = createPublicKey(context.platform.publicKey)
    .export({ type: 'pkcs1', format: 'pem' })
    .toString()
  return { fields: { pub_key } }
}

export const bankTransferOperations: readonly OperationV2[] = [
  { method: 'POST', path: '/mmpaysptrans/pay_bank', handleV2: create },
  { method: 'POST', path: '/mmpaysptrans/query_bank', handleV2: query },
  { method: 'POST', path: '/risk/getpublickey', handleV2: publicKey },
]
