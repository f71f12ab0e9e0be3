import { addRemedy } from '@wxpay/protocol'
import { knownRemedy } from '../../base/errors/remedies/table'

/** An amount that is not an exact number of fen. */
export class MoneyError extends RangeError {
  override readonly name = 'MoneyError'
  readonly code = 'MONEY_NOT_EXACT'
  /** Remedy, in one sentence. */
  declare readonly remedy: string

  constructor(
    readonly amount: unknown,
    advice: string,
  ) {
    super(`${shown(amount)} is not an exact amount. ${advice}`)
    addRemedy(this, knownRemedy(this.code))
  }
}

function shown(amount: unknown): string {
  if (typeof amount === 'string') return JSON.stringify(amount.slice(0, 40))
  // Converting an object may throw, or reveal too much.
  return typeof amount === 'object' && amount !== null ? 'An object' : String(amount)
}
