/** A query, its parameters, and the writes whose result it returns. */
export interface OutcomeQueryEntry {
  readonly route: string
  /** Fields of the write for the query string; nested ones by their path: `business.product_id`. */
  readonly query: readonly string[]
  /** Fixed parameters of the query string. */
  readonly fixed?: Readonly<Record<string, boolean>>
  readonly writes: readonly string[]
}
