import { isDeepStrictEqual } from 'node:util'

/** The story went otherwise than WeChat Pay's rules say. */
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
