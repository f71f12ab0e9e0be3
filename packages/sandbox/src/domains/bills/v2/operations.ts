import { createHash } from 'node:crypto'
import { ApiError, type ErrorDefinition } from '../../../domain/api-error'
import type { CallV2, DeferredResponseV2, OperationV2, ResponseV2 } from '../../../domain/operation-v2'
import type { BillSubject } from '../bill'
import { type BillDay, availability, billDay } from '../day'
import { gzipped } from '../encoding'
import { type BillKind, billKinds, kindsByAccountType, kindsByBillType } from '../kinds'
import { billText, isEmpty } from '../text'
import { fundFlowErrors, tradeBillErrors, tradeBillRefused } from './errors'

interface Errors {
  readonly none: ErrorDefinition
  readonly generating: ErrorDefinition
  readonly date: ErrorDefinition
}

function readDay({ body, context }: CallV2, errors: Errors): BillDay {
  const text = body.string('bill_date')
  const [, year = '', month = '', date = ''] = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? []
  const day = billDay(`${year}-${month}-${date}`)
  if (day === undefined) throw new ApiError(errors.date)
  const available = availability(day, context.clock.now())
  if (available === 'ready') return day
  throw new ApiError(available === 'too-old' ? errors.none : errors.generating)
}

/** The content of a bill, read anew by each call. */
function contentOf(
  call: CallV2,
  kind: BillKind | undefined,
  errors: Errors,
): () => AsyncGenerator<Uint8Array> {
  const { body, merchant, context } = call
  const subject: BillSubject = {
    mchid: merchant.mchid,
    day: readDay(call, errors),
    sub_mchid: body.string.optional('sub_mch_id'),
  }
  if (kind === undefined || isEmpty(billKinds[kind], subject, context.database))
    throw new ApiError(errors.none)
  return () => billText(billKinds[kind], subject, context.database)
}

function fileOf({ body }: CallV2, plain: AsyncGenerator<Uint8Array>): Extract<ResponseV2, { file: unknown }> {
  return body.string.optional('tar_type') === 'GZIP'
    ? { file: { type: 'application/x-gzip', bytes: gzipped(plain) } }
    : { file: { type: 'text/plain; charset=utf-8', bytes: plain } }
}

/**
 * Downloads a trade bill.
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011939578
 */
function downloadTradeBill(call: CallV2): ResponseV2 {
  const kind = kindsByBillType[call.body.string.optional('bill_type') ?? 'ALL']
  return fileOf(call, contentOf(call, kind, tradeBillErrors)())
}

/** Downloads a fund flow bill, with the digest of its text in a header. */
function downloadFundFlow(call: CallV2): DeferredResponseV2 {
  const kind = kindsByAccountType[call.body.string('account_type').toUpperCase()]
  const read = contentOf(call, kind, fundFlowErrors)
  return {
    deferred: async () => {
      const hash = createHash('sha1')
      for await (const chunk of read()) hash.update(chunk)
      return { ...fileOf(call, read()), headers: { Digest: `SHA=${hash.digest('hex')}` } }
    },
  }
}

export const billOperationsV2: readonly OperationV2[] = [
  { method: 'POST', path: '/pay/downloadbill', refusal: tradeBillRefused, handleV2: downloadTradeBill },
  { method: 'POST', path: '/pay/downloadfundflow', handleV2: downloadFundFlow },
]
