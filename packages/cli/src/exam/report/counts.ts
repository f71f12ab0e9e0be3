import type { CheckResult } from '../exam'

/** Numbers of checks by their outcome. */
export interface Counts {
  readonly passed: number
  readonly errors: number
  readonly warnings: number
  readonly skipped: number
}

/** Counts the checks of an exam. */
export function countsOf(results: readonly CheckResult[]): Counts {
  const count = (isCounted: (result: CheckResult) => boolean): number => results.filter(isCounted).length
  return {
    passed: count(({ verdict }) => verdict === 'passed'),
    errors: count(({ verdict, level }) => verdict === 'failed' && level === 'error'),
    warnings: count(({ verdict, level }) => verdict === 'failed' && level === 'warning'),
    skipped: count(({ verdict }) => verdict === 'skipped'),
  }
}
