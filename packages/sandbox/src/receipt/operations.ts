import type { Books } from '../books'
import type { Fields } from '../gateway/fields'
import { type Answer, type Call, type Operation, ok } from '../gateway/operation'
import { Refusal } from '../gateway/refusal'
import { receiptDocument } from './document'
import { type ReceiptKind, type ReceiptKindName, kindOf, receiptKinds } from './kinds'
import { type Receipt, receiptName } from './receipt'
import { happen } from './receipts'
import { receiptRefusals } from './states'
import { onWire } from './wire'

/** How long it takes to make a receipt, in milliseconds. */
export const MAKING = 3_000

/** An address can be used for so long, in milliseconds. */
const ADDRESS_LIFE = 10 * 60 * 1000

/** Applies for a receipt, of any transfer that the merchant names: the sandbox keeps none that it could look up. */
function apply(call: Call, name: ReceiptKindName): Answer {
  const { merchant, books, origin } = call
  const { mchid } = merchant
  const names = namesOf(kindOf(name), [call.path, call.body])
  const known = books.receipts.find({ mchid, name: receiptName({ kind: name, names }) })
  if (known !== undefined) {
    return ok(onWire(addressed(books, happen(books, known, 'apply')), 'applied', origin))
  }
  const now = books.clock.now()
  const receipt: Receipt = {
    state: 'GENERATING',
    receipt_id: books.numbers.receiptId(now),
    mchid,
    kind: name,
    names,
    createdAt: now.getTime(),
    updatedAt: now.getTime(),
  }
  books.receipts.insert(receipt)
  books.deadlines.add({
    dueAt: now.getTime() + MAKING,
    kind: 'receipt-finishes',
    mchid,
    number: receipt.receipt_id,
  })
  return ok(onWire(receipt, 'applied', origin))
}

function query(call: Call, name: ReceiptKindName): Answer {
  const { merchant, books, origin } = call
  const kind = kindOf(name)
  const { mchid } = merchant
  const found =
    kind.byTicket === true
      ? books.receipts.find({ mchid, receipt_id: call.query.text('accept_id', { min: 1, max: 256 }) })
      : books.receipts.find({
          mchid,
          name: receiptName({ kind: name, names: namesOf(kind, [call.path, call.query]) }),
        })
  const receipt = happen(books, isSame(found, call.path) ? found : undefined, 'query')
  return ok(onWire(addressed(books, receipt), 'queried', origin))
}

/**
 * Sends a receipt. The answer is not signed: the digest that came with the address says whether it is whole.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716436
 */
function download({ merchant, query: asked, books }: Call): Answer {
  const token = asked.text('token', { min: 1, max: 256 })
  const receipt = books.receipts.find({ token })
  if (receipt?.address === undefined || receipt.address.expiresAt <= books.clock.now().getTime()) {
    throw new Refusal(receiptRefusals.address)
  }
  if (receipt.mchid !== merchant.mchid) throw new Refusal(receiptRefusals.otherMerchant)
  return { status: 200, file: { type: 'application/pdf', bytes: receiptDocument(receipt) } }
}

// What is finished has an address, and a new one when the last is over.
function addressed(books: Books, receipt: Receipt): Receipt {
  const now = books.clock.now().getTime()
  if (receipt.state !== 'FINISHED' || (receipt.address?.expiresAt ?? 0) > now) return receipt
  const address = { token: books.numbers.nonce() + books.numbers.nonce(), expiresAt: now + ADDRESS_LIFE }
  const renewed = { ...receipt, address }
  books.receipts.save(renewed)
  return renewed
}

function namesOf({ names }: ReceiptKind, given: readonly Fields[]): Record<string, string> {
  const read: Record<string, string> = {}
  for (const name of names) {
    for (const fields of given) {
      const value = fields.text.optional(name, { min: 1, max: 64 })
      if (value !== undefined) read[name] = value
    }
  }
  return read
}

// A ticket belongs to the budget in the path as well.
function isSame(receipt: Receipt | undefined, { raw }: Fields): boolean {
  return Object.entries(raw).every(([name, value]) => receipt?.names[name] === value)
}

/** The operations on receipts. */
export const receiptOperations: readonly Operation[] = [
  ...(Object.keys(receiptKinds) as ReceiptKindName[]).flatMap((name): Operation[] => [
    { method: 'POST', path: receiptKinds[name].apply, handle: (call) => apply(call, name) },
    { method: 'GET', path: receiptKinds[name].query, handle: (call) => query(call, name) },
  ]),
  { method: 'GET', path: '/v3/transferdownload/elecvoucherfile', handle: download },
  { method: 'GET', path: '/v3/transferdownload/signfile', handle: download },
]
