import { vi } from 'vitest'

const MINUTE = 60_000

/** Waits until a check passes; a busy machine may take its time. */
export function eventually<Result>(check: () => Result): Promise<Awaited<Result>> {
  return vi.waitFor(check, { timeout: MINUTE }) as Promise<Awaited<Result>>
}
