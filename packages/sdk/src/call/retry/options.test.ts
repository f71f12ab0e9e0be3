import { describe, expect, it } from 'vitest'
import { readRetry } from './repeat'

const refusal = (field: string): Error => expect.objectContaining({ code: 'OPTION_INVALID', field }) as Error

describe('readRetry', () => {
  it('fills in defaults', () => {
    expect(readRetry(undefined)).toEqual({ attempts: 3, budget: 60_000, delay: 300, maxDelay: 10_000 })
    expect(readRetry({ attempts: 5, delay: undefined })).toMatchObject({ attempts: 5, delay: 300 })
    expect(readRetry({ delay: 1 }, readRetry({ attempts: 7 }))).toMatchObject({ attempts: 7, delay: 1 })
    expect(readRetry(false)).toMatchObject({ attempts: 1 })
  })

  it.each([
    [{ attempts: 0 }, 'retry.attempts'],
    [{ attempts: 1.5 }, 'retry.attempts'],
    [{ delay: -1 }, 'retry.delay'],
    [{ budget: Number.NaN }, 'retry.budget'],
    [{ budget: '1' }, 'retry.budget'],
    [{ retries: 3 }, 'retry.retries'],
    [true, 'retry'],
    [null, 'retry'],
    [3, 'retry'],
    [{ attempts: 1e9 }, 'retry.attempts'],
    [{ budget: 86_400_001 }, 'retry.budget'],
    [{ delay: 3_600_001 }, 'retry.delay'],
    [{ maxDelay: 1e12 }, 'retry.maxDelay'],
  ])('rejects %j', (option, field) => {
    expect(() => readRetry(option)).toThrow(refusal(field))
  })

  it('names the range and what was received', () => {
    expect(() => readRetry({ attempts: 1e9 })).toThrow(
      'Option "retry.attempts" must be an integer from 1 to 20, received 1000000000',
    )
  })
})
