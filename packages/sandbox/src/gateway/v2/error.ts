/** A request that APIv2 rejects: `return_code` is `FAIL`, and the message says why. */
export class RefusalV2 extends Error {
  override readonly name = 'RefusalV2'

  /** @param message - the `return_msg` of the response */
  constructor(
    message: string,
    readonly status: 200 | 404 | 413 = 200,
  ) {
    super(message)
  }
}
