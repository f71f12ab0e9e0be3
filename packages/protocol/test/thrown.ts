import { inspect } from 'node:util'
import { expect } from 'vitest'
import { ProtocolError } from '../src/errors'

/** Returns the error of this package that an action throws. */
export function thrown(action: () => unknown): ProtocolError {
  try {
    action()
  } catch (error) {
    if (error instanceof ProtocolError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

/** Checks that no stretch of the secret appears in the error, however it is printed. */
export function expectNothingOf(secret: string, error: Error): void {
  const shown = [
    error.message,
    error.stack,
    String(error.cause),
    JSON.stringify(error),
    inspect(error, { depth: 9 }),
  ]
  const text = shown.join('\n').replace(/\s+/g, '')
  const dense = secret.replace(/-----[A-Z0-9 ]+-----|\\n|\s+/g, '')
  for (let at = 0; at + 16 <= dense.length; at += 8) expect(text).not.toContain(dense.slice(at, at + 16))
}
