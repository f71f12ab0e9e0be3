import type { MarkdownIt } from 'markdown-it'

const EXPLICIT = / *\{#([^}\s]+)\}\s*$/
const NOT_IN_ANCHORS = /[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'“”‘’<>,.?/]+/g

/** Anchor of a heading without one of its own, as readers may have bookmarked it. */
export const anchorOf = (text: string): string =>
  text
    .replaceAll(NOT_IN_ANCHORS, '-')
    .replaceAll(/^-+|-+$/g, '')
    .replace(/^(\d)/, '_$1')
    .toLowerCase()

/** Heading of a page, for its outline. */
export interface Heading {
  readonly level: number
  readonly text: string
  readonly anchor: string
}

/** Gives headings their anchors, `{#explicit}` or made from the text, and a link to themselves. */
export function headings(markdown: MarkdownIt): void {
  markdown.core.ruler.push('headings', (state) => {
    const found: Heading[] = []
    const used = new Set<string>()
    for (const [index, token] of state.tokens.entries()) {
      if (token.type !== 'heading_open') continue
      const inline = state.tokens[index + 1]
      const last = inline?.children?.at(-1)
      if (inline?.children === undefined || inline.children === null || last === undefined) continue
      const explicit = last.type === 'text' ? EXPLICIT.exec(last.content)?.[1] : undefined
      if (explicit !== undefined) last.content = last.content.replace(EXPLICIT, '')
      const text = inline.children.map(({ content }) => content).join('')
      const wanted = explicit ?? anchorOf(text)
      let anchor = wanted
      for (let count = 1; used.has(anchor); count += 1) anchor = `${wanted}-${String(count)}`
      used.add(anchor)
      token.attrSet('id', anchor)
      token.attrSet('tabindex', '-1')
      const close = state.tokens[index + 2]
      if (close !== undefined) close.meta = { anchor }
      found.push({ level: Number(token.tag.slice(1)), text, anchor })
    }
    ;(state.env as { headings?: Heading[] }).headings = found
  })
  markdown.renderer.rules['heading_close'] = (tokens, index) => {
    const token = tokens[index]
    if (token === undefined) return ''
    const anchor = String(token.meta?.['anchor'])
    const link =
      token.tag === 'h1' ? '' : ` <a class="anchor" href="#${anchor}" aria-hidden="true" tabindex="-1">#</a>`
    return `${link}</${token.tag}>\n`
  }
}
