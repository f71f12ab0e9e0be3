import { ProtocolError, type ProtocolErrorCode } from '../errors'

/** A text that is no XML of APIv2, or a field that XML has no way to carry. */
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
