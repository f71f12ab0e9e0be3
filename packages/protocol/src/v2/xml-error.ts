import type { ProtocolErrorCode } from '../error-codes'
import { ProtocolError } from '../errors'

/** An invalid XML document of APIv2, or a field that XML cannot carry. */
export class XmlFormatError extends ProtocolError {
  protected static override readonly family = ['ProtocolError', 'XmlFormatError']

  constructor(
    code: ProtocolErrorCode,
    message: string,
    /** The field that cannot be written. */
    readonly field?: string,
  ) {
    super(code, message)
  }
}
