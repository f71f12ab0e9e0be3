import { createHighlighter, createCssVariablesTheme, type Highlighter, type ShikiTransformer } from 'shiki'
import type { CompiledBlock } from '../blocks/block'

const LANGUAGES = [
  'js',
  'ts',
  'json',
  'sh',
  'http',
  'xml',
  'yaml',
  'python',
  'php',
  'java',
  'go',
  'sql',
  'html',
]
/** Classes of the colors in `site.css`, by the variable that shiki would use. */
const COLORS: Readonly<Record<string, string>> = {
  'var(--shiki-token-keyword)': 'k',
  'var(--shiki-token-string)': 's',
  'var(--shiki-token-string-expression)': 's',
  'var(--shiki-token-constant)': 'c',
  'var(--shiki-token-function)': 'f',
  'var(--shiki-token-parameter)': 'p',
  'var(--shiki-token-comment)': 'r',
  'var(--shiki-token-link)': 's',
}

export type Highlight = (code: string, language: string, compiled?: CompiledBlock) => string

const textOfStyle = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Classes in place of the same style on thousands of spans. */
const classes: ShikiTransformer = {
  span(node) {
    const style = textOfStyle(node.properties.style)
    delete node.properties.style
    const color = COLORS[style.replace(/^color:/, '')]
    if (color !== undefined) node.properties['class'] = color
  },
  pre(node) {
    delete node.properties.style
    node.properties['class'] = 'code'
  },
}

function lineNotes({ lines, shown }: CompiledBlock): ShikiTransformer {
  const highlighted = new Set(lines)
  return {
    line(node, number) {
      if (highlighted.has(number - 1)) this.addClassToHast(node, 'highlighted')
      for (const { line, column, type } of shown) {
        if (line !== number - 1) continue
        node.children.push({
          type: 'element',
          tagName: 'span',
          properties: { class: 'shown' },
          children: [
            {
              type: 'text',
              value: `\n${' '.repeat(column)}▲ ${type.split('\n').join(`\n${' '.repeat(column + 2)}`)}`,
            },
          ],
        })
      }
    },
  }
}

/** Texts of the pop-ups of one page, each once. */
export class PopUps {
  readonly #texts = new Map<string, number>()

  /** Number of a pop-up on the page. */
  add(type: string, text: string | undefined): number {
    const key = text === undefined ? type : `${type}\u0000${text}`
    const known = this.#texts.get(key)
    if (known !== undefined) return known
    this.#texts.set(key, this.#texts.size)
    return this.#texts.size - 1
  }

  /** Type and doc comment of each, in order. */
  list(): (readonly [string, string?])[] {
    return [...this.#texts.keys()].map((key) => {
      const [type = '', text] = key.split('\u0000')
      return text === undefined ? ([type] as const) : ([type, text] as const)
    })
  }
}

/** Keeps highlighted code by content: most blocks are on the pages of both languages. */
export async function createCode(): Promise<(popUps: PopUps) => Highlight> {
  const highlighter: Highlighter = await createHighlighter({
    langs: LANGUAGES,
    themes: [createCssVariablesTheme({ name: 'classes', variablePrefix: '--shiki-' })],
  })
  return (popUps) => (code, language, compiled) => {
    const known = LANGUAGES.includes(language) ? language : 'text'
    const hovers = compiled?.hovers ?? []
    return highlighter.codeToHtml(code.replace(/\n$/, ''), {
      lang: known,
      theme: 'classes',
      decorations: [
        ...hovers.map(({ start, length, type, text }) => ({
          start,
          end: start + length,
          properties: { 'data-t': String(popUps.add(type, text)) },
        })),
        ...(compiled?.marks ?? []).map(({ start, length }) => ({
          start,
          end: start + length,
          properties: { class: 'marked' },
        })),
      ],
      transformers: [classes, ...(compiled === undefined ? [] : [lineNotes(compiled)])],
    })
  }
}
