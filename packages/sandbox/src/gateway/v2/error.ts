import type { JsonObject } from '../../domain/fields'
import type { SignerV2 } from './signer'

type Status = 200 | 404 | 405 | 413

interface Refusal {
  /** `err_code` of the response. Default: none, so that `return_code` is `FAIL`. */
  readonly code?: string
  /** HTTP status. Default 200. */
  readonly status?: Status
  /** Signer of the request, whose key signs the response. Default: the response has no signature. */
  readonly signer?: SignerV2
  /** Additional headers of the response. */
  readonly headers?: Readonly<Record<string, string>>
  /** Fields of the response. Default: by `code`. */
  readonly fields?: JsonObject
}

/** A request that APIv2 rejects: by `return_code`, or by the `err_code` of a business rule. */
export class RefusalV2 extends Error {
  override readonly name = 'RefusalV2'
  readonly status: Status
  readonly headers: Readonly<Record<string, string>>
  /** Fields of the response. */
  readonly fields: JsonObject
  readonly signer: SignerV2 | undefined

  /** @param message - the `return_msg` or `err_code_des` of the response */
  constructor(message: string, { code, status = 200, signer, headers = {}, fields }: Refusal = {}) {
    super(message)
    this.status = status
    this.signer = signer
    this.headers = headers
    this.fields = fields ?? fieldsOf(message, code, signer)
  }
}

function fieldsOf(message: string, code: string | undefined, signer: SignerV2 | undefined): JsonObject {
  if (code === undefined) return { return_code: 'FAIL', return_msg: message }
  const return_msg = signer === undefined ? code : 'OK'
  return { return_code: 'SUCCESS', return_msg, result_code: 'FAIL', err_code: code, err_code_des: message }
}
