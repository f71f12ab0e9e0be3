/** Way in which the user left a sheet. */
export interface SheetOutcome {
  readonly outcome: 'ok' | 'cancel' | 'fail'
  /** Text of a failure, as the app gives it to the page. */
  readonly text: string
}

export const ok: SheetOutcome = { outcome: 'ok', text: '' }
export const canceled: SheetOutcome = { outcome: 'cancel', text: 'cancel' }
export const failed = (text: string): SheetOutcome => ({ outcome: 'fail', text })
