import { isDeepStrictEqual } from 'node:util'

/** A result differs from WeChat Pay's rules. */
export class Deviation extends Error {
  override readonly name = 'Deviation'

  constructor(
    readonly what: string,
    readonly wanted: unknown,
    readonly got: unknown,
  ) {
    super(`${what}: wanted ${JSON.stringify(wanted)}, got ${JSON.stringify(got)}`)
  }
}

export function insist<Value>(what: string, got: unknown, wanted: Value): asserts got is Value {
  if (!isDeepStrictEqual(got, wanted)) throw new Deviation(what, wanted, got)
}
