const SHOWN = 500

/**
 * One line of bounded length, for an error message: text off the wire may be anyone's, and messages go into logs and
 * terminals, where a line feed makes an entry of its own and an escape sequence a command.
 */
export function printable(text: string): string {
  const line = text.slice(0, 2 * SHOWN).replace(/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]+/gu, ' ')
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line
}
