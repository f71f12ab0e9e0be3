const { FUZZ_SEED, FUZZ_SECONDS, FUZZ_ONLY } = process.env

/** Seed of all random inputs. Fixed in the tests. */
const seed = FUZZ_SEED === undefined ? 20_260_101 : Number(FUZZ_SEED)

/** Seconds for all properties together; `undefined` in the tests, which try a fixed number of inputs. */
const seconds = FUZZ_SECONDS === undefined ? undefined : Number(FUZZ_SECONDS)

/** Whether this is a run of `npm run fuzz`, which searches beyond the inputs of the tests. */
export const isSearching = seconds !== undefined

/** Whether a parser or a round trip is selected, by a part of its name. */
export function isAsked({ name }: { readonly name: string }): boolean {
  return FUZZ_ONLY === undefined || name.includes(FUZZ_ONLY)
}

/**
 * Parameters of fast-check for one property.
 *
 * @param runs - number of inputs in the tests
 * @param share - part of the time of a search, from 0 to 1
 */
export function effort(
  runs: number,
  share: number,
): { readonly seed: number; readonly numRuns: number; readonly interruptAfterTimeLimit?: number } {
  if (seconds === undefined) return { seed, numRuns: runs }
  return { seed, numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: seconds * share * 1000 }
}

/** Time limit of one test in milliseconds. */
export const patience = (seconds ?? 0) * 2000 + 600_000
