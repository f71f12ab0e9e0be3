import type { MarkdownIt } from 'markdown-it'

const KINDS = new Set(['tip', 'warning', 'danger', 'info', 'details', 'code-group'])

const MARK = /^(:{3,}) *([a-z-]*) *(.*)$/

/** Blocks between `::: kind title` and `:::`. */
export function containers(markdown: MarkdownIt): void {
  markdown.block.ruler.before(
    'fence',
    'container',
    (state, startLine, endLine, silent) => {
      const lineOf = (line: number): string =>
        state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line])
      const opening = MARK.exec(lineOf(startLine))
      const [, colons = '', kind = '', title = ''] = opening ?? []
      if (!KINDS.has(kind)) return false
      if (silent) return true
      let last = startLine + 1
      while (last < endLine && lineOf(last).trim() !== colons) last += 1
      const open = state.push('container_open', 'div', 1)
      open.attrSet('class', kind === 'code-group' ? 'code-group' : `note ${kind}`)
      open.block = true
      open.map = [startLine, last]
      if (title !== '') {
        const heading = state.push('container_title', 'p', 1)
        heading.attrSet('class', 'note-title')
        const inline = state.push('inline', '', 0)
        inline.content = title
        inline.map = [startLine, startLine + 1]
        inline.children = []
        state.push('container_title', 'p', -1)
      }
      const { parentType, lineMax } = state
      state.lineMax = last
      state.md.block.tokenize(state, startLine + 1, last)
      state.parentType = parentType
      state.lineMax = lineMax
      state.push('container_close', 'div', -1).block = true
      state.line = last + 1
      return true
    },
    { alt: ['paragraph', 'reference', 'blockquote', 'list'] },
  )
}
