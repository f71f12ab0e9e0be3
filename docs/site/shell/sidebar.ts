import { html, raw } from 'hono/html'
import type { Html } from '../html'
import { ROOTS } from '../language'
import type { Entry, Group } from '../navigation'
import type { PageContext } from './layout'
import { WORDS } from './words'

const entry = ({ text, link }: Entry, address: string): Html =>
  html`<li><a href="${link}"${link === address || link.startsWith(`${address}#`) ? raw(' aria-current="page"') : ''}>${text}</a></li>`

const groupList = ({ text, items }: Group, address: string): Html =>
  html`<section><h2>${text}</h2><ul>${items.map((item) => entry(item, address))}</ul></section>`

/** Only the area of the page is opened: the list of all 1,185 operations would weigh more than most pages. */
function referenceList({ language, address, navigation }: PageContext): Html {
  const words = WORDS[language]
  const root = `${ROOTS[language]}/reference`
  const area = navigation.areaOf(address)
  const ways: Group = {
    text: words.otherWays,
    items: [
      { text: words.operations, link: `${root}/operations` },
      { text: words.notifications, link: `${root}/notifications/` },
      { text: words.errors, link: `${root}/errors/` },
      { text: words.downloads, link: `${root}/downloads` },
    ],
  }
  const areas = navigation.areas.map(({ text, link }) => ({ text, link }))
  if (area === undefined)
    return html`${groupList(ways, address)}${groupList({ text: words.allProducts, items: areas }, address)}`
  return html`<p class="up"><a href="${root}/">${words.allProducts}</a></p>
<p class="area"><a href="${area.link}"${area.link === address ? raw(' aria-current="page"') : ''}>${area.text}</a></p>
${area.groups.map((group) => groupList(group, address))}${groupList(ways, address)}`
}

export function sidebar(context: PageContext): Html {
  const { language, address, navigation } = context
  const isReference = address.startsWith(`${ROOTS[language]}/reference`)
  return html`<nav class="side" id="sidebar" aria-label="${WORDS[language].menu}">${
    isReference ? referenceList(context) : navigation.guides.map((group) => groupList(group, address))
  }</nav>`
}

const withoutAnchor = (link: string): string => link.replace(/#.*$/, '')

/** Links to the pages before and after in the order of the sidebar. */
export function pager({ language, address, navigation }: PageContext): Html {
  const words = WORDS[language]
  const area = navigation.areaOf(address)
  const groups = address.startsWith(`${ROOTS[language]}/guide/`) ? navigation.guides : (area?.groups ?? [])
  const pages: Entry[] = []
  for (const { text, link } of groups.flatMap(({ items }) => items)) {
    const page = withoutAnchor(link)
    if (!pages.some((each) => each.link === page)) pages.push({ text, link: page })
  }
  const at = pages.findIndex(({ link }) => link === address)
  const before = at > 0 ? pages[at - 1] : undefined
  const after = at >= 0 ? pages[at + 1] : undefined
  if (before === undefined && after === undefined) return html``
  return html`<nav class="pager" aria-label="${words.next}">${
    before === undefined
      ? html`<span></span>`
      : html`<a rel="prev" href="${before.link}"><small>${words.previous}</small>${before.text}</a>`
  }${
    after === undefined
      ? ''
      : html`<a rel="next" href="${after.link}"><small>${words.next}</small>${after.text}</a>`
  }</nav>`
}
