import { html, raw } from 'hono/html'
import { type Html, textOf } from '../html'
import { type Language, ROOTS } from '../language'
import type { Rendered } from '../markdown/render'
import type { Navigation } from '../navigation'
import { landing } from './landing'
import { pager, sidebar } from './sidebar'
import { WORDS } from './words'

/** Files that every page loads. */
export interface Assets {
  readonly style: string
  readonly script: string
}

export interface PageContext {
  readonly language: Language
  /** Address of the page. */
  readonly address: string
  /** Address of the same page in the other language. */
  readonly other: string
  readonly navigation: Navigation
  readonly assets: Assets
  /** Public root of the site, for canonical addresses. */
  readonly origin: string
}

// Runs before the first paint, so that a dark page does not flash.
const THEME =
  "const t=localStorage.getItem('theme');if(t?t==='dark':matchMedia('(prefers-color-scheme: dark)').matches)document.documentElement.classList.add('dark')"

function head(page: Rendered, context: PageContext): Html {
  const { language, address, other, origin, assets } = context
  const words = WORDS[language]
  const title = page.matter.title === undefined ? 'wxpay' : `${page.matter.title} | wxpay`
  const description = page.matter.description ?? words.site
  const [chinese, english] = language === 'zh' ? [address, other] : [other, address]
  return html`<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${description}">
<link rel="canonical" href="${origin}${address}">
<link rel="alternate" hreflang="zh-CN" href="${origin}${chinese}">
<link rel="alternate" hreflang="en" href="${origin}${english}">
<link rel="alternate" type="text/markdown" href="${markdownOf(address)}">
<meta property="og:type" content="article">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${origin}${address}">
<meta property="og:site_name" content="wxpay">
<meta name="theme-color" content="#07783d">
<link rel="icon" type="image/svg+xml" href="/logo.svg">
<link rel="stylesheet" href="${assets.style}">
<script>${raw(THEME)}</script>
<script type="module" src="${assets.script}"></script>`
}

/** Address of the Markdown beside a page. */
export const markdownOf = (address: string): string =>
  address.endsWith('/') ? `${address}index.md` : `${address}.md`

function top({ language, address, other }: PageContext): Html {
  const words = WORDS[language]
  const root = ROOTS[language]
  const links = [
    { text: words.guide, link: `${root}/guide/getting-started`, below: `${root}/guide/` },
    { text: words.reference, link: `${root}/reference/`, below: `${root}/reference` },
    { text: words.api, link: '/api/index.html', below: '/api/' },
  ]
  return html`<a class="skip" href="#content">${words.skip}</a>
<header class="top">
<button class="menu" type="button" aria-label="${words.menu}" aria-expanded="false" aria-controls="sidebar"><span></span></button>
<a class="brand" href="${root}/"><img src="/logo.svg" width="24" height="24" alt="">wxpay</a>
<button class="search" type="button" data-search aria-label="${words.search}"><span>${words.search}</span><kbd>/</kbd></button>
<nav class="links" aria-label="${words.reference}">${links.map(
    ({ text, link, below }) =>
      html`<a href="${link}"${address.startsWith(below) ? raw(' aria-current="true"') : ''}>${text}</a>`,
  )}</nav>
<a class="language" href="${other}" hreflang="${language === 'zh' ? 'en' : 'zh-CN'}">${words.language}</a>
<button class="theme" type="button" aria-label="${words.appearance}"></button>
</header>`
}

function outline(page: Rendered, { language, address }: PageContext): Html {
  const words = WORDS[language]
  const listed = page.headings.filter(({ level }) => level === 2 || level === 3)
  return html`<aside class="outline">${
    listed.length === 0
      ? ''
      : html`<nav aria-label="${words.outline}"><p>${words.outline}</p><ul>${listed.map(
          ({ level, text, anchor }) =>
            html`<li class="h${String(level)}"><a href="#${anchor}">${text}</a></li>`,
        )}</ul></nav>`
  }<p class="as-markdown"><a href="${markdownOf(address)}">${words.markdown}</a></p></aside>`
}

function article(page: Rendered, context: PageContext): Html {
  return html`<div class="frame">
${sidebar(context)}
<main id="content" tabindex="-1"><article class="prose">
${raw(page.html)}</article>
${pager(context)}
<footer>${WORDS[context.language].footer}</footer>
</main>
${outline(page, context)}
</div>`
}

const popUps = ({ popUps: list }: Rendered): Html | string =>
  list.length === 0
    ? ''
    : html`<script type="application/json" id="pop-ups">${raw(JSON.stringify(list).replaceAll('<', '\\u003c'))}</script>`

/** A whole page of the site. */
export function layout(page: Rendered, context: PageContext): string {
  const { language } = context
  const words = WORDS[language]
  const body = page.matter.layout === 'landing' ? landing(page, context) : article(page, context)
  const texts = {
    placeholder: words.searchPlaceholder,
    empty: words.searchEmpty,
    loading: words.searchLoading,
    failed: words.searchFailed,
    help: words.searchHelp,
    close: words.close,
    copy: words.copy,
    copied: words.copied,
    code: words.codeHelp,
  }
  return textOf(html`<!doctype html>
<html lang="${words.tag}">
<head>
${head(page, context)}
</head>
<body data-base="/" data-language="${language}" data-texts="${JSON.stringify(texts)}">
${top(context)}
${body}
${popUps(page)}
</body>
</html>
`)
}
