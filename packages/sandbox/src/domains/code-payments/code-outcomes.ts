/** Results of a payment by a code. `unknown`: it succeeds, but the merchant receives SYSTEM_ERROR. */
export const codeOutcomes = ['succeeds', 'not-enough', 'card-unsupported', 'bank-fails', 'unknown'] as const

/** Behavior of a payment by a code. */
export interface CodeBehavior {
  /** Whether the user must enter the password for any amount. */
  readonly password: 'by-amount' | 'required'
  readonly outcome: (typeof codeOutcomes)[number]
}
