import { sampleOfToken } from '../../catalog/sample-files'
import type { Context } from '../../domain/context'
import type { OperationResponse, Call } from '../../domain/operation'
import { ApiError } from '../../domain/api-error'
import { billDay } from './day'
import { type BillLink, findLink } from './download-links'
import { billKinds } from './kinds'
import { encrypted, gzipped } from './encoding'
import { billErrors } from './errors'
import { billText } from './text'

/** Lifetime of a download link, in milliseconds. */
export const LINK_LIFETIME = 5 * 60 * 1000

/** The content of a link, neither compressed nor encrypted. */
export function plainBytes(
  { database }: Context,
  { kind, subject, sub_mchid, bill_date }: BillLink,
): AsyncGenerator<Uint8Array> {
  const day = billDay(bill_date)
  if (day === undefined) throw new ApiError(billErrors.invalidLink)
  return billText(billKinds[kind], { mchid: subject, sub_mchid, day }, database)
}

/**
 * Downloads a bill. The response is not signed; the hash in the application's response protects it.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071238
 */
export function downloadBill({ merchant, query, context }: Call): OperationResponse {
  const token = query.string('token', { min: 1, max: 256 })
  const sample = sampleOfToken(token)
  if (sample !== undefined) return { status: 200, file: sample }
  const found = findLink(context.database, token)
  if (found === undefined || found.expiresAt <= context.clock.now().getTime()) {
    throw new ApiError(billErrors.invalidLink)
  }
  if (found.mchid !== merchant.mchid) throw new ApiError(billErrors.otherMerchant)
  const plain = plainBytes(context, found)
  const compressed = found.compression === 'gzip' ? gzipped(plain) : plain
  const bytes = found.encryption === undefined ? compressed : encrypted(compressed, found.encryption)
  return { status: 200, file: { type: mediaType(found), bytes } }
}

// Clients return a text only for text/plain, and the bytes of a compressed bill only for x-gzip.
function mediaType({ compression, encryption }: BillLink): string {
  if (encryption !== undefined) return 'application/octet-stream'
  return compression === 'gzip' ? 'application/x-gzip' : 'text/plain'
}
