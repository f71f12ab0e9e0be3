import type { Context } from '../../domain/context'
import type { Fields } from '../../domain/fields'
import { type OperationResponse, type Call, type DomainOperation, ok } from '../../domain/operation'
import { ApiError } from '../../domain/api-error'
import { omitUndefined } from '../../domain/omit-undefined'
import { receiptDocument } from './document'
import { type ReceiptKind, type ReceiptKindName, kindOf, receiptKinds } from './kinds'
import { type Receipt, receiptName } from './receipt'
import { PROCESSING_TIME, completion } from './completion'
import { isExpired, receipts } from './entity'
import { findSubject } from './subject'
import { receiptErrors } from './machine'
import { toWire } from './wire'

/** Lifetime of a download link, in milliseconds. */
const LINK_LIFETIME = 10 * 60 * 1000

/** Applies for a receipt. An application that exists is returned, whatever the transfer is now. */
function apply(call: Call, name: ReceiptKindName): OperationResponse {
  const { merchant, context, origin } = call
  const { mchid } = merchant
  const names = namesOf(kindOf(name), [call.path, call.body])
  const known = receipts.find(context, { mchid, name: receiptName({ kind: name, names }) })
  if (known !== undefined && !isExpired(context, known)) {
    receipts.decide(known, 'apply')
    return ok(toWire(withLink(context, known), 'applied', origin))
  }
  const subject = findSubject(context, name, mchid, names)
  const now = context.clock.now()
  const times = { createdAt: now.getTime(), updatedAt: now.getTime() }
  const receipt: Receipt =
    known === undefined
      ? {
          state: 'GENERATING',
          receipt_id: context.numbers.receiptId(now),
          mchid,
          kind: name,
          names,
          ...omitUndefined({ subject }),
          ...times,
        }
      : receipts.apply(context, known, 'applyAgain', times)
  if (known === undefined) receipts.insert(context, receipt)
  completion.schedule(context, {
    dueAt: now.getTime() + PROCESSING_TIME,
    mchid,
    number: receipt.receipt_id,
  })
  return ok(toWire(receipt, 'applied', origin))
}

function query(call: Call, name: ReceiptKindName): OperationResponse {
  const { merchant, context, origin } = call
  const kind = kindOf(name)
  const { mchid } = merchant
  const found =
    kind.byAcceptId === true
      ? receipts.find(context, {
          mchid,
          receipt_id: call.query.string('accept_id', { min: 1, max: 256 }),
        })
      : receipts.find(context, {
          mchid,
          name: receiptName({ kind: name, names: namesOf(kind, [call.path, call.query]) }),
        })
  if (found === undefined || !matchesPath(found, call.path) || isExpired(context, found))
    throw new ApiError(receiptErrors.absent)
  receipts.decide(found, 'query')
  return ok(toWire(withLink(context, found), 'queried', origin))
}

/**
 * Downloads a receipt. The response is not signed; the hash that came with the link protects it.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716436
 */
function download({ merchant, query: parameters, context }: Call): OperationResponse {
  const token = parameters.string('token', { min: 1, max: 256 })
  const receipt = receipts.find(context, { token })
  if (receipt?.link === undefined || receipt.link.expiresAt <= context.clock.now().getTime()) {
    throw new ApiError(receiptErrors.invalidLink)
  }
  if (receipt.mchid !== merchant.mchid) throw new ApiError(receiptErrors.otherMerchant)
  return { status: 200, file: { type: 'application/pdf', bytes: receiptDocument(receipt) } }
}

// A finished receipt has a link, and gets a new one when the last has expired.
function withLink(context: Context, receipt: Receipt): Receipt {
  const now = context.clock.now().getTime()
  if (receipt.state !== 'FINISHED' || (receipt.link?.expiresAt ?? 0) > now) return receipt
  const link = {
    token: context.numbers.nonce() + context.numbers.nonce(),
    expiresAt: now + LINK_LIFETIME,
  }
  const renewed = { ...receipt, link }
  receipts.save(context, renewed)
  return renewed
}

function namesOf({ names }: ReceiptKind, given: readonly Fields[]): Record<string, string> {
  const read: Record<string, string> = {}
  for (const name of names) {
    for (const fields of given) {
      const value = fields.string.optional(name, { min: 1, max: 64 })
      if (value !== undefined) read[name] = value
    }
  }
  return read
}

// An application number belongs to the budget in the path.
function matchesPath(receipt: Receipt, { raw }: Fields): boolean {
  return Object.entries(raw).every(([name, value]) => receipt.names[name] === value)
}

export const receiptOperations: readonly DomainOperation[] = [
  ...(Object.keys(receiptKinds) as ReceiptKindName[]).flatMap((name): DomainOperation[] => [
    { method: 'POST', path: receiptKinds[name].apply, handle: (call) => apply(call, name) },
    { method: 'GET', path: receiptKinds[name].query, handle: (call) => query(call, name) },
  ]),
  { method: 'GET', path: '/v3/transferdownload/elecvoucherfile', handle: download },
  { method: 'GET', path: '/v3/transferdownload/signfile', handle: download },
]
