import { load } from 'js-yaml'
import createMarkdownIt, { type Env, type MarkdownIt, type Token } from 'markdown-it'
import type { CompiledBlock } from '../blocks/block'
import { keyOf } from '../blocks/fences'
import { visibleFrom } from '../blocks/visible'
import { createCode, type Highlight, PopUps } from './code'
import { containers } from './containers'
import { type Heading, headings } from './headings'

export interface FrontMatter {
  readonly title?: string
  readonly description?: string
  readonly layout?: string
  readonly landing?: unknown
}

/** A rendered page, without the site around it. */
export interface Rendered {
  readonly matter: FrontMatter
  readonly html: string
  readonly headings: readonly Heading[]
  readonly popUps: readonly (readonly [string, string?])[]
}

interface Environment {
  headings?: Heading[]
  highlight: Highlight
  components: Components
}

/** HTML in place of a tag that stands alone on a line, such as `<CoverageTable />`. */
export type Components = (name: string, attributes: Readonly<Record<string, string>>) => string | undefined

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

export function splitFrontMatter(source: string): { matter: FrontMatter; body: string } {
  const [whole, text] = /^---\n([^]*?)\n---\n/.exec(source) ?? []
  if (whole === undefined || text === undefined) return { matter: {}, body: source }
  const matter = (load(text) ?? {}) as FrontMatter
  const values: Readonly<Record<string, unknown>> = { ...matter }
  const body = source
    .slice(whole.length)
    .replaceAll(/\{\{ \$frontmatter\.(\w+) \}\}/g, (_, name: string) => textOfValue(values[name]))
  return { matter, body }
}

const textOfValue = (value: unknown): string => (typeof value === 'string' ? value : '')

const environment = (env: Env | undefined): Environment => env as unknown as Environment

const INFO = /^(\w*)(?: (twoslash))?(?: \[([^\]]*)\])?$/

function createMarkdown(compiled: (key: string) => CompiledBlock | undefined): MarkdownIt {
  const markdown = createMarkdownIt({ html: true, linkify: false })
  markdown.use(headings)
  markdown.use(containers)
  const { rules } = markdown.renderer
  rules['fence'] = (tokens, index, _options, env) => {
    const { highlight } = environment(env)
    const { info = '', content = '' } = tokens[index] ?? {}
    const [, language = '', isCompiled, label] = INFO.exec(info.trim()) ?? []
    const block = isCompiled === undefined ? undefined : compiled(keyOf(content))
    // Without its result, a block is shown as it is written.
    const code = block?.code ?? (isCompiled === undefined ? content : content.slice(visibleFrom(content)))
    const html = highlight(code, language, block)
    const title = label === undefined ? '' : ` data-label="${escaped(label)}"`
    return `<div class="block"${title}><span class="lang">${escaped(language)}</span>${html}</div>\n`
  }
  rules['table_open'] = () => '<div class="table"><table>\n'
  rules['table_close'] = () => '</table></div>\n'
  rules['td_open'] = (tokens, index) => {
    const label = textOfValue(tokens[index]?.meta?.['label'])
    return label === '' ? '<td>' : `<td data-label="${escaped(label)}">`
  }
  markdown.core.ruler.push('tables', (state) => {
    labelCells(state.tokens)
  })
  rules['link_open'] = (tokens, index, options, _env, self) => {
    const token = tokens[index]
    const href = String(token?.attrGet('href') ?? '')
    if (/^https?:/.test(href)) {
      token?.attrSet('target', '_blank')
      token?.attrSet('rel', 'noreferrer')
    }
    return self.renderToken(tokens, index, options)
  }
  rules['html_block'] = (tokens, index, _options, env) =>
    componentOf(tokens[index]?.content ?? '', environment(env).components)
  return markdown
}

/** Notes the heading of each cell's column on the cell: narrow screens show rows as lists. */
function labelCells(tokens: readonly Token[]): void {
  let heads: string[] = []
  let column = 0
  for (const [index, token] of tokens.entries()) {
    if (token.type === 'thead_open') heads = []
    else if (token.type === 'tr_open') column = 0
    else if (token.type === 'th_open') heads.push(tokens[index + 1]?.content ?? '')
    else if (token.type === 'td_open') {
      token.meta = { label: heads[column] ?? '' }
      column += 1
    }
  }
}

function componentOf(content: string, components: Components): string {
  const [, name, attributes = ''] = /^<([A-Z]\w*)((?: \w+="[^"]*")*) \/>\s*$/.exec(content) ?? []
  if (name === undefined) return content
  const values = Object.fromEntries(
    [...attributes.matchAll(/ (\w+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
  )
  const html = components(name, values)
  if (html === undefined) throw new Error(`There is no component ${name}.`)
  return html
}

export type RenderPage = (source: string, components: Components) => Rendered

/** @param compiled - result of a compiled block, by its key */
export async function createRenderer(
  compiled: (key: string) => CompiledBlock | undefined,
): Promise<RenderPage> {
  const markdown = createMarkdown(compiled)
  const code = await createCode()
  return (source, components) => {
    const { matter, body } = splitFrontMatter(source)
    const popUps = new PopUps()
    const env: Environment = { highlight: code(popUps), components }
    const html = markdown.render(body, env as unknown as Env)
    return { matter, html, headings: env.headings ?? [], popUps: popUps.list() }
  }
}
