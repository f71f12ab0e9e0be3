import { rfc3339 } from '../../clock/beijing-time'
import { ApiError } from '../../domain/api-error'
import type { Context } from '../../domain/context'
import type { JsonObject } from '../../domain/fields'
import { repetitionOf } from '../../domain/machine'
import { omitUndefined } from '../../domain/omit-undefined'
import { type Call, type OperationResponse, ok } from '../../domain/operation'
import { readPage, selectPage } from '../../domain/page'
import { defineTable } from '../../storage/table'
import { busifavorCoupons } from './entities'
import { busifavorErrors } from './errors'
import type { BusifavorStock } from './stock'
import { ownStock } from './stocks'
import { couponToWire } from './wire'

const MAX_CODES = 200
const CODE = /^[0-9A-Za-z \-_\\/=|]{1,32}$/

/** A code that the merchant uploaded; times in milliseconds. */
export interface UploadedCode {
  readonly stock_id: string
  readonly code: string
  readonly code_status: 'AVAILABLE' | 'DISPATCHED'
  readonly uploadedAt: number
  readonly dispatchedAt?: number
  readonly openid?: string
}

const codes = defineTable<UploadedCode>({
  table: 'busifavor_codes',
  key: ['stock_id', 'code'],
  columns: ['stock_id', 'code', 'code_status'],
})

/** Number of codes of a stock: all, and those that can still be sent. */
export function countCodes({ database }: Context, stock_id: string) {
  const row = database.get(
    `SELECT COUNT(*) AS total_count, COALESCE(SUM(code_status = 'AVAILABLE'), 0) AS available_count
     FROM busifavor_codes WHERE stock_id = ?`,
    stock_id,
  )
  const { total_count, available_count } = row as {
    readonly total_count: number
    readonly available_count: number
  }
  return { total_count, available_count }
}

/**
 * Takes an uploaded code of a stock for a user: the oldest one, where WeChat Pay takes any.
 *
 * @throws ApiError INVALID_REQUEST if none is left
 */
export function dispatchCode(context: Context, stock_id: string, openid: string): string {
  const code = codes.find(context.database, { stock_id, code_status: 'AVAILABLE' })
  if (code === undefined) throw new ApiError(busifavorErrors.noCodes)
  const dispatchedAt = context.clock.now().getTime()
  codes.save(context.database, { ...code, code_status: 'DISPATCHED', dispatchedAt, openid })
  return code.code
}

/** The answer to an earlier upload. */
interface Upload {
  readonly stock_id: string
  readonly upload_request_no: string
  readonly response: JsonObject
  readonly accepted: string
}

const uploads = defineTable<Upload>({
  table: 'busifavor_uploads',
  key: ['stock_id', 'upload_request_no'],
  columns: ['stock_id', 'upload_request_no'],
})

/** Uploads codes. Repeated, known and malformed ones are listed and left out. */
export function uploadCodes(call: Call): OperationResponse {
  const { body, context, fingerprint } = call
  const { stock_id, coupon_code_mode } = ownStock(call)
  const upload_request_no = body.string('upload_request_no', { min: 1, max: 128 })
  const known = uploads.find(context.database, { stock_id, upload_request_no })
  if (known !== undefined) {
    if (repetitionOf(known.accepted, fingerprint) === 'repeated') return ok(known.response)
    throw new ApiError(busifavorErrors.reentry)
  }
  if (coupon_code_mode !== 'MERCHANT_UPLOAD') throw new ApiError(busifavorErrors.notUpload)
  const given = body.strings('coupon_code_list')
  if (given.length === 0 || given.length > MAX_CODES)
    throw body.error('coupon_code_list', `coupon_code_list 应为 1 至 ${MAX_CODES} 个code`)
  const sorted = sort(context, stock_id, given)
  const now = context.clock.now()
  for (const code of sorted.success_codes) {
    codes.insert(context.database, { stock_id, code, code_status: 'AVAILABLE', uploadedAt: now.getTime() })
  }
  const response = { stock_id, ...sorted, success_time: rfc3339(now) }
  uploads.insert(context.database, { stock_id, upload_request_no, response, accepted: fingerprint })
  return ok(response)
}

function sort({ database }: Context, stock_id: string, given: readonly string[]) {
  const unique = [...new Set(given)]
  const duplicate_codes = [...new Set(given.filter((code, index) => given.indexOf(code) < index))]
  const valid = unique.filter((code) => CODE.test(code))
  const isKnown = (code: string): boolean => codes.find(database, { stock_id, code }) !== undefined
  const success_codes = valid.filter((code) => !isKnown(code))
  const fail_codes = unique
    .filter((code) => !CODE.test(code))
    .map((coupon_code) => ({ coupon_code, code: 'PARAM_ERROR', message: 'code的格式不正确' }))
  return {
    total_count: unique.length,
    success_count: success_codes.length,
    success_codes,
    fail_count: fail_codes.length,
    fail_codes,
    exist_codes: valid.filter(isKnown),
    duplicate_codes,
  }
}

/** Lists the uploaded codes of a stock. */
export function listCodes(call: Call): OperationResponse {
  const { query, context } = call
  const { stock_id } = ownStock(call)
  const range = readPage(query, { standard: 20, most: 200 })
  const { total_count, data } = selectPage<UploadedCode>(
    context.database,
    'busifavor_codes',
    [
      ['stock_id = ?', stock_id],
      ['code_status = ?', query.string.optional('status')],
    ],
    range,
  )
  return ok({ stock_id, total_count, ...range, data: data.map(codeToWire) })
}

/** Returns a code, and the coupon of the user who has it. */
export function queryCode(call: Call): OperationResponse {
  const { path, context } = call
  const stock = ownStock(call)
  const found = findCode(context, stock, path.string('coupon_code'))
  const coupon = busifavorCoupons.find(context, { stock_id: stock.stock_id, coupon_code: found.code })
  return ok({
    code_information: codeToWire(found),
    ...omitUndefined({ coupon_information: coupon && couponToWire(coupon, stock) }),
  })
}

/** Deletes a code that no user has. */
export function deleteCode(call: Call): OperationResponse {
  const { path, context } = call
  const stock = ownStock(call)
  const { stock_id } = stock
  const { code, code_status } = findCode(context, stock, path.string('coupon_code'))
  if (code_status === 'DISPATCHED') throw new ApiError(busifavorErrors.dispatched)
  context.database.run('DELETE FROM busifavor_codes WHERE stock_id = ? AND code = ?', stock_id, code)
  context.database.touch('busifavor_codes')
  return ok({ stock_id, delete_time: rfc3339(context.clock.now()) })
}

function findCode({ database }: Context, { stock_id }: BusifavorStock, code: string): UploadedCode {
  const found = codes.find(database, { stock_id, code })
  if (found === undefined) throw new ApiError(busifavorErrors.noCode)
  return found
}

function codeToWire({ code, code_status, uploadedAt, dispatchedAt, openid }: UploadedCode): JsonObject {
  return {
    code,
    code_status,
    upload_time: rfc3339(new Date(uploadedAt)),
    ...(dispatchedAt === undefined
      ? {}
      : { coupon_code: code, openid, dispatched_time: rfc3339(new Date(dispatchedAt)) }),
  }
}
