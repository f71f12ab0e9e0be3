import { html } from 'hono/html'
import { textOf } from '../html'
import { ROOTS } from '../language'
import { layout, type PageContext } from './layout'
import { WORDS } from './words'

/** Page that a host shows for an address that does not exist. */
export function notFound(context: PageContext): string {
  const words = WORDS[context.language]
  const content = html`<h1>${words.notFound}</h1><p>${words.notFoundText}</p><p><a href="${ROOTS[context.language]}/">${words.home}</a></p>`
  return layout(
    { matter: { title: words.notFound }, html: textOf(content), headings: [], popUps: [] },
    context,
  )
}
