/**
 * Decodes standard base64 and accepts exactly one spelling of each value: padded, no blanks, no URL alphabet,
 * no stray bits in the last character. `Buffer.from` ignores unknown characters, so an altered signature
 * could still verify.
 *
 * @returns the bytes, or `undefined` if the string is not canonical base64
 */
export function decodeBase64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64')
  return bytes.toString('base64') === text ? bytes : undefined
}
