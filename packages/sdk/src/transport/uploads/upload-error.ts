import type { UploadCode } from '../../base/errors/codes'
import { reasonOf } from '../../base/errors/text'
import { WechatpayError } from '../../base/errors/wechatpay-error'

/** A file that is not sent, or whose sending was given up because it changed. `field` names what was given. */
export class UploadError extends WechatpayError {
  declare code: UploadCode

  protected static override readonly family = ['WechatpayError', 'UploadError']

  constructor(code: UploadCode, message: string, field = 'file', cause?: unknown) {
    super(code, message, { field, cause })
  }
}

/** What an error of a disk or of a stream is called, which is not to look like one of the network. */
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
    `The file has ${size} bytes; this operation takes ${limit} at the most.`,
  )
}
