import type { CompiledBlock, Hover } from './block'

const CUT = '// ---cut---\n'
const MARKER = /^( *)\/\/( *)(\^+)\s*$/
const QUERY = /^( *)\/\/( *)\^\?\s*$/
const HIGHLIGHT = / *\/\/ \[!code hl(?::(\d+))?\]$/
const FLAG = /^\/\/ @\w+/

/** Start of the part of a block that the page shows. */
export function visibleFrom(code: string): number {
  const cut = code.indexOf(CUT)
  return cut === -1 ? 0 : cut + CUT.length
}

interface Line {
  readonly text: string
  readonly offset: number
}

function linesFrom(code: string, start: number): Line[] {
  let offset = start
  return code
    .slice(start)
    .replace(/\n$/, '')
    .split('\n')
    .map((text) => {
      const line = { text, offset }
      offset += text.length + 1
      return line
    })
}

type TypeAt = (offset: number) => string | undefined

/**
 * Part of a compiled block that pages show: its visible lines without the notation in comments, and the hovers
 * at their places there.
 *
 * @param typeAt - type of the name at an offset of the whole code
 */
export function visibleBlock(code: string, hovers: readonly Hover[], typeAt: TypeAt): CompiledBlock {
  const kept: string[] = []
  const starts: { from: number; length: number; to: number }[] = []
  const marks: { start: number; length: number }[] = []
  const shown: { line: number; column: number; type: string }[] = []
  const highlighted: number[] = []
  let to = 0
  for (const { text, offset } of linesFrom(code, visibleFrom(code))) {
    if (FLAG.test(text)) continue
    const above = starts.at(-1)
    const marker = MARKER.exec(text)
    if (marker !== null && above !== undefined) {
      marks.push({ start: above.to + text.indexOf('^'), length: marker[3]?.length ?? 0 })
      continue
    }
    if (QUERY.test(text) && above !== undefined) {
      const column = text.indexOf('^')
      const type = typeAt(above.from + column)
      if (type !== undefined) shown.push({ line: kept.length - 1, column, type })
      continue
    }
    const notation = HIGHLIGHT.exec(text)
    const line = notation === null ? text : text.slice(0, notation.index)
    const count = notation === null ? 0 : Number(notation[1] ?? 1)
    for (let at = 0; at < count; at += 1) highlighted.push(kept.length + at)
    starts.push({ from: offset, length: line.length, to })
    kept.push(line)
    to += line.length + 1
  }
  const moved = hovers.flatMap((hover): Hover[] => {
    const line = starts.find(({ from, length }) => hover.start >= from && hover.start < from + length)
    return line === undefined ? [] : [{ ...hover, start: hover.start - line.from + line.to }]
  })
  return { code: kept.join('\n'), hovers: moved, marks, shown, lines: highlighted }
}
