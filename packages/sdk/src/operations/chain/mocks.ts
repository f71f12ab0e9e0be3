/** Any function that takes the place of a verb. */
export type Mock = (...given: readonly unknown[]) => unknown

/**
 * Functions that tests have put in the place of verbs, by the path of the node and the name of the verb. A node has no
 * state of its own, so this is what makes `vi.spyOn(wxpay.v3.pay.transactions.native, 'post')` hold for every later
 * `wxpay.v3.pay.transactions.native`. Empty in production.
 */
export class Mocks {
  readonly #byPath = new Map<string, Map<string, Mock>>()

  find(path: string, verb: string): Mock | undefined {
    return this.#byPath.get(path)?.get(verb)
  }

  set(path: string, verb: string, mock: Mock): void {
    const verbs = this.#byPath.get(path) ?? new Map<string, Mock>()
    this.#byPath.set(path, verbs.set(verb, mock))
  }

  delete(path: string, verb: string): void {
    const verbs = this.#byPath.get(path)
    verbs?.delete(verb)
    if (verbs?.size === 0) this.#byPath.delete(path)
  }

  /** Number of nodes with a mock. */
  get size(): number {
    return this.#byPath.size
  }
}
