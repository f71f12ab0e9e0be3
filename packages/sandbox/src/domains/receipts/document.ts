import { createHash } from 'node:crypto'
import { rfc3339 } from '../../clock/beijing-time'
import { kindOf } from './kinds'
import { pdf } from '../../domain/pdf'
import { yuan } from '../bills/line'
import type { Receipt, Subject } from './receipt'

/** The PDF of a receipt; the same bytes each time. */
export function receiptDocument(receipt: Receipt): Uint8Array<ArrayBuffer> {
  const { receipt_id, mchid, names, subject, createdAt } = receipt
  return pdf([
    'Electronic receipt of the sandbox. It proves nothing.',
    '',
    `receipt: ${receipt_id}`,
    `mchid: ${mchid}`,
    ...Object.entries({ ...names, ...subject?.numbers }).map(([name, value]) => `${name}: ${value}`),
    ...(subject === undefined ? [] : linesOf(subject)),
    `applied for: ${rfc3339(new Date(createdAt))}`,
  ])
}

const linesOf = ({ amount, paidAt }: Subject): string[] => [
  `amount: ${yuan(amount)} CNY`,
  `paid: ${rfc3339(new Date(paidAt))}`,
]

/** Hash of the PDF, as responses contain it. */
export function hashOf(receipt: Receipt): { readonly hash_type: string; readonly hash_value: string } {
  const { hash } = kindOf(receipt.kind)
  const hash_value = createHash(hash.toLowerCase()).update(receiptDocument(receipt)).digest('hex')
  return { hash_type: hash, hash_value: hash_value.toUpperCase() }
}
