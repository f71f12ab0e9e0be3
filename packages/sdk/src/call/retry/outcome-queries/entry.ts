/** A query, what it needs beside its path parameters, and the writes whose outcome it tells. */
export interface OutcomeQueryEntry {
  readonly route: string
  /** Fields of the write that go into the query string, those deeper in it by their path: `business.product_id`. */
  readonly query: readonly string[]
  /** What else stands in its query string. */
  readonly fixed?: Readonly<Record<string, boolean>>
  readonly writes: readonly string[]
}
