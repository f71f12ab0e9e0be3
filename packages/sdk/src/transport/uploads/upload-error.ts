import type { UploadCode } from '../../base/errors/codes'
import { reasonOf } from '../../base/errors/text'
import { WechatpayError } from '../../base/errors/wechatpay-error'

/** A file was not sent, or its upload was aborted because it changed. `field` names the invalid member. */
export class UploadError extends WechatpayError {
  declare code: UploadCode

  protected static override readonly family = ['WechatpayError', 'UploadError']

  constructor(code: UploadCode, message: string, field = 'file', cause?: unknown) {
    super(code, message, { field, cause })
  }
}

/** Wraps an error of a disk or a stream, so that it is not mistaken for a network error. */
export function sourceFailure(
  reason: unknown,
  what = 'The file could not be read to its end',
): WechatpayError {
  if (reason instanceof WechatpayError) return reason
  return new UploadError('UPLOAD_SOURCE_FAILED', `${what}: ${reasonOf(reason)}`, 'file', reason)
}

/** @param size - in bytes, or `more than 2097152` */
export function tooLarge(size: string, limit: number): UploadError {
  return new UploadError(
    'UPLOAD_TOO_LARGE',
    `The file has ${size} bytes; this operation accepts at most ${limit}.`,
  )
}
