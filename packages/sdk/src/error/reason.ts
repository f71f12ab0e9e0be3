/** What was thrown, in words, for the message of an error that stands in its place. */
export function reasonOf(thrown: unknown): string {
  if (thrown instanceof Error) return thrown.message
  return typeof thrown === 'string' ? thrown : 'something that is no Error was thrown'
}
