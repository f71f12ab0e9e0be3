import { html, raw } from 'hono/html'
import type { Html } from '../html'
import type { Rendered } from '../markdown/render'
import type { PageContext } from './layout'
import { WORDS } from './words'

interface Landing {
  /** Lines that are not broken where there is room for them. */
  readonly title: readonly string[]
  readonly tagline: string
  readonly actions: readonly { readonly text: string; readonly link: string; readonly primary?: boolean }[]
  readonly promises: readonly { readonly title: string; readonly details: string; readonly link: string }[]
}

/** The first page: its words are in its front matter, its two blocks of code in its body. */
export function landing(page: Rendered, { language }: PageContext): Html {
  const words = WORDS[language]
  const { title, tagline, actions, promises } = page.matter.landing as Landing
  const [install = '', ...rest] = page.html
    .split(/(?=<div class="block")/)
    .filter((part) => part.trim() !== '')
  return html`<main id="content" class="landing" tabindex="-1">
<section class="opening">
<div class="pitch">
<h1>${title.map((line) => html`<span>${line}</span>`)}</h1>
<p class="tagline">${tagline}</p>
<p class="actions">${actions.map(
    ({ text, link, primary }) =>
      html`<a href="${link}"${primary === true ? raw(' class="primary"') : ''}>${text}</a>`,
  )}</p>
<div class="prose install">${raw(install)}</div>
</div>
<div class="prose sample">${raw(rest.join(''))}</div>
</section>
<section class="promises">${promises.map(
    ({ title: heading, details, link }) =>
      html`<a class="promise" href="${link}"><h2>${heading}</h2><p>${details}</p><span class="more">${words.learnMore} →</span></a>`,
  )}</section>
<footer>${words.footer}</footer>
</main>`
}
