/** Columns that a text takes in a terminal: two for each Chinese character. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text)
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(
        character,
      )
        ? 2
        : 1
  return width
}

/** The text with blanks up to a width. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

// No line begins with these, nor ends with the others.
const closing = /^[，。、；：？！）」』》】,.;:?!)\]}]/
const opening = /[（「『《【([{]$/

/** Breaks a text into lines of at most a width, between words and between Chinese characters. */
export function wrap(text: string, width: number): readonly string[] {
  const parts =
    text.match(
      /[\u2e80-\ua4cf\uf900-\ufaff\uff00-\uff60]|[^\s\u2e80-\ua4cf\uf900-\ufaff\uff00-\uff60]+|\s+/g,
    ) ?? []
  const lines: string[] = []
  let line = ''
  for (const part of parts) {
    if (widthOf(line + part.trimEnd()) <= width || line === '' || closing.test(part) || opening.test(line)) {
      line += line === '' ? part.trimStart() : part
      continue
    }
    lines.push(line.trimEnd())
    line = part.trimStart()
  }
  if (line.trim() !== '') lines.push(line.trimEnd())
  return lines
}

/** Rows of a table as lines, each column as wide as its widest cell. */
export function columns(rows: readonly (readonly string[])[], gap = '  '): readonly string[] {
  const widths: number[] = []
  for (const row of rows)
    row.forEach((cell, index) => {
      widths[index] = Math.max(widths[index] ?? 0, widthOf(cell))
    })
  return rows.map((row) =>
    row
      .map((cell, index) => (index === row.length - 1 ? cell : padTo(cell, widths[index] ?? 0)))
      .join(gap)
      .trimEnd(),
  )
}
