/** One check of a contract: a test of your runner. */
export interface Check {
  /** Title of the test. */
  readonly title: string
  /** Resolves if the store meets the contract, and rejects with an `AssertionError` if not. */
  readonly run: () => Promise<void>
}
