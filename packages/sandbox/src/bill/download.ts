import type { Books } from '../books'
import type { Answer, Call } from '../gateway/operation'
import { Refusal } from '../gateway/refusal'
import { billDay } from './day'
import type { BillDownload } from './download-register'
import { billKinds } from './kinds'
import { encrypted, gzipped } from './packing'
import { billRefusals } from './refusals'
import { billText } from './text'

/** An address can be used for so long, in milliseconds. */
export const ADDRESS_LIFE = 5 * 60 * 1000

/** The uncompressed, unencrypted bytes of what can be downloaded. */
export function plainBytes(
  books: Books,
  { kind, subject, bill_date }: BillDownload,
): AsyncGenerator<Uint8Array> {
  const day = billDay(bill_date)
  if (day === undefined) throw new Refusal(billRefusals.address)
  return billText(billKinds[kind], { mchid: subject, day }, books.billLedger)
}

/**
 * Sends a bill. The answer is not signed: the digest that came with the address says whether it is whole.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071238
 */
export function downloadBill({ merchant, query, books }: Call): Answer {
  const token = query.text('token', { min: 1, max: 256 })
  const found = books.billDownloads.find(token)
  if (found === undefined || found.expiresAt <= books.clock.now().getTime()) {
    throw new Refusal(billRefusals.address)
  }
  if (found.mchid !== merchant.mchid) throw new Refusal(billRefusals.otherMerchant)
  const plain = plainBytes(books, found)
  const packed = found.packing === 'gzip' ? gzipped(plain) : plain
  const bytes = found.encryption === undefined ? packed : encrypted(packed, found.encryption)
  return { status: 200, file: { type: 'application/octet-stream', bytes } }
}
