/**
 * Characters that a reader does not see or that reorder what they see: format and default-ignorable characters, such as
 * zero-width joiners, tags and bidirectional overrides, private use, line separators, and controls beyond ASCII.
 */
const invisible = String.raw`[\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u007f-\u009f]`

/** With these, a text could close the block that it stands in, or look like markup. */
const markup = new RegExp(`[<>&]|${invisible}`, 'gu')

const control = new RegExp(String.raw`[\u0000-\u001f]|${invisible}`, 'gu')

/** JSON in which every invisible character, and those of markup, are escaped. It is the same value when it is parsed. */
export function visibleJson(value: unknown): string {
  return JSON.stringify(value === undefined ? null : value, undefined, 1).replaceAll(markup, escaped)
}

/** A line of a terminal: everything that could move the cursor, recolor, hide or reorder is escaped. */
export function visibleLine(text: string): string {
  return text.replaceAll(control, escaped)
}

function escaped(character: string): string {
  return Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('')
}
