// East Asian wide characters take two columns of a terminal.
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/

/** Width of a string in columns. */
function width(text) {
  let columns = 0
  for (const character of text) columns += WIDE.test(character) ? 2 : 1
  return columns
}

const left = (text, columns) => text + ' '.repeat(columns - width(text))
const right = (text, columns) => ' '.repeat(columns - width(text)) + text

/** Rows under their headings; numbers are aligned right, and the last row is under a rule. */
export function table(columns, rows, last) {
  const cells = [...rows, last].map((row) => columns.map(([, value]) => value(row)))
  const widths = columns.map(([heading], column) =>
    Math.max(width(heading), ...cells.map((row) => width(String(row[column])))),
  )
  const line = (row) =>
    row
      .map((cell, column) =>
        typeof cell === 'number' ? right(String(cell), widths[column]) : left(String(cell), widths[column]),
      )
      .join('  ')
      .trimEnd()
  const headings = columns
    .map(([heading], column) =>
      (typeof cells[0]?.[column] === 'number' ? right : left)(heading, widths[column]),
    )
    .join('  ')
  const rule = '─'.repeat(widths.reduce((sum, columns_) => sum + columns_ + 2, -2))
  return [headings, rule, ...cells.slice(0, -1).map(line), rule, line(cells.at(-1))].join('\n')
}
