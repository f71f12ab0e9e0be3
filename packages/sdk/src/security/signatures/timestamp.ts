/** A moment as signatures have it: whole seconds since 1970, as a text. */
export function timestampOf(moment: Date): string {
  return String(Math.floor(moment.getTime() / 1000))
}
