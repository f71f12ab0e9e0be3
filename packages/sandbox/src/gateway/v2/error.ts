import type { JsonObject } from '../../domain/fields'

type Status = 200 | 404 | 413

interface Refusal {
  /** `err_code` of the response. Default: none, so that `return_code` is `FAIL`. */
  readonly code?: string
  /** HTTP status. Default 200. */
  readonly status?: Status
}

/** A request that APIv2 rejects: by `return_code`, or by the `err_code` of a business rule. */
export class RefusalV2 extends Error {
  override readonly name = 'RefusalV2'
  readonly status: Status
  /** Fields of the response. */
  readonly fields: JsonObject

  /** @param message - the `return_msg` or `err_code_des` of the response */
  constructor(message: string, { code, status = 200 }: Refusal = {}) {
    super(message)
    this.status = status
    this.fields =
      code === undefined
        ? { return_code: 'FAIL', return_msg: message }
        : {
            return_code: 'SUCCESS',
            return_msg: code,
            result_code: 'FAIL',
            err_code: code,
            err_code_des: message,
          }
  }
}
