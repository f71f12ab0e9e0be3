/** A bill as a table: the lines of data under their columns, and the totals at the end under theirs. */
export interface BillTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  readonly totalColumns: readonly string[]
  readonly totals: readonly string[]
}

/** Reads the text of a bill: lines of data have a backtick before each field, lines of names have none. */
export function readBill(text: string): BillTable {
  const lines = text
    .replace(/^﻿/, '')
    .split(/\r?\n/)
    .filter((line) => line !== '')
  const names = lines.map((line, index) => ({ line, index })).filter(({ line }) => !line.startsWith('`'))
  const [first, last] = [names[0], names.at(-1)]
  if (first === undefined || last === undefined)
    return { columns: [], rows: [], totalColumns: [], totals: [] }
  const hasTotals = last.index > first.index
  const end = hasTotals ? last.index : lines.length
  return {
    columns: first.line.split(','),
    rows: lines.slice(first.index + 1, end).map(fieldsOf),
    totalColumns: hasTotals ? last.line.split(',') : [],
    totals: hasTotals ? fieldsOf(lines[last.index + 1] ?? '') : [],
  }
}

/** A field may contain a comma, but never a backtick. */
function fieldsOf(line: string): readonly string[] {
  return line === '' ? [] : line.replace(/^`/, '').split(',`')
}
