import type { DefaultTheme, MarkdownEnv } from 'vitepress'

type LocalSearch = NonNullable<Extract<DefaultTheme.Config['search'], { provider: 'local' }>['options']>

/** Chinese has no blanks between words, so the index uses pairs of neighboring characters. */
export const search: LocalSearch = {
  miniSearch: {
    options: { tokenize },
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (/^[a-z]{5,}$/.test(term) ? 0.2 : 0),
      boost: { title: 6, titles: 2, text: 1 },
    },
  },
  // Typed code is left out: compiling it again for the index would double the build time, and the types in
  // its pop-ups would be found on every page.
  _render: (source, env: MarkdownEnv, markdown) => {
    const html = markdown.render(source.replace(/^```[jt]s twoslash[^]*?^```$/gm, ''), env)
    const { frontmatter = {} } = env
    if (frontmatter['search'] === false) return ''
    return html.replace(/\{\{\s*\$frontmatter\.(\w+)\s*\}\}/g, (_, name: string) =>
      String(frontmatter[name] ?? ''),
    )
  },
  locales: {
    root: {
      translations: {
        button: { buttonText: '搜索', buttonAriaLabel: '搜索文档' },
        modal: {
          displayDetails: '显示详情',
          resetButtonTitle: '清除',
          backButtonTitle: '返回',
          noResultsText: '没有找到',
          footer: { selectText: '打开', navigateText: '上下移动', closeText: '关闭' },
        },
      },
    },
  },
}

/** Also runs in the browser, without the surrounding module. */
function tokenize(text: string): string[] {
  const words: string[] = []
  for (const [run] of text
    .toLowerCase()
    .matchAll(/[\u3400-\u9fff]+|(?:(?![\u3400-\u9fff])[\p{L}\p{N}])+/gu)) {
    if (!/^[\u3400-\u9fff]/.test(run) || run.length === 1) words.push(run)
    else for (let at = 0; at + 1 < run.length; at += 1) words.push(run.slice(at, at + 2))
  }
  return words
}
