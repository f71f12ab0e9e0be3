import { describe, expect, it } from 'vitest'
import { nextAttempt, retryPauses } from './retry-schedule'

describe('the retry schedule', () => {
  it('has fifteen retries, the last after 24 hours and 4 minutes', () => {
    expect(retryPauses).toHaveLength(15)
    expect(retryPauses.reduce((sum, pause) => sum + pause, 0)).toBe((24 * 60 + 4) * 60_000)
  })

  it('counts from the due time of the last attempt, and ends', () => {
    expect(nextAttempt(1, 1000)).toBe(16_000)
    expect(nextAttempt(4, 0)).toBe(180_000)
    expect(nextAttempt(16, 0)).toBeUndefined()
  })
})
