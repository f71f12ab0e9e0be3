// Colors, bold and dim of this program: nothing that hides text or moves the cursor.
const style = String.raw`\u001b\[(?:0|1|2|22|3\d|39|9[0-7])m`
const lineEnd = String.raw`\r\n`
// Controls but for the tab and the line feed, and characters that reorder what is read.
const control = String.raw`[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]`
const plain = new RegExp(`(${lineEnd})|${control}`, 'g')
const styled = new RegExp(`(${style}|${lineEnd})|${control}`, 'g')

/**
 * A text for a terminal, in which nothing is interpreted but line feeds: names, numbers and messages are those of others.
 *
 * @param hasStyles - whether the text has the colors of this program
 */
export function visibleText(text: string, hasStyles = false): string {
  return text.replaceAll(
    hasStyles ? styled : plain,
    (found: string, kept: string | undefined) =>
      kept ?? `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
