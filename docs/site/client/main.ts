import { installPopUps } from './pop-ups'

interface Texts {
  readonly copy: string
  readonly copied: string
  readonly code: string
}

const texts = JSON.parse(document.body.dataset['texts'] ?? '{}') as Texts
const root = document.documentElement

// What only a search needs is loaded when one is opened.
const search = async (): Promise<void> => (await import('./search')).openSearch()

for (const button of document.querySelectorAll('[data-search]'))
  button.addEventListener('click', () => void search())

document.addEventListener('keydown', (event) => {
  const isTyping = event.target instanceof Element && event.target.closest('input, textarea, dialog') !== null
  const asks = (event.key === '/' && !isTyping) || (event.key === 'k' && (event.metaKey || event.ctrlKey))
  if (!asks) return
  event.preventDefault()
  void search()
})

document.querySelector('button.theme')?.addEventListener('click', () => {
  const isDark = root.classList.toggle('dark')
  localStorage.setItem('theme', isDark ? 'dark' : 'light')
})

const menu = document.querySelector('button.menu')
const side = document.getElementById('sidebar')
const setMenu = (isOpen: boolean): void => {
  menu?.setAttribute('aria-expanded', String(isOpen))
  side?.classList.toggle('open', isOpen)
}
menu?.addEventListener('click', () => {
  setMenu(menu.getAttribute('aria-expanded') !== 'true')
})
side?.addEventListener('click', (event) => {
  if (event.target instanceof HTMLAnchorElement) setMenu(false)
})
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') setMenu(false)
})
side?.querySelector('[aria-current="page"]')?.scrollIntoView({ block: 'center' })

/** The tabs of code in several variants. */
for (const group of document.querySelectorAll<HTMLElement>('.code-group')) {
  const blocks = [...group.querySelectorAll<HTMLElement>(':scope > .block')]
  const tabs = document.createElement('div')
  tabs.className = 'tabs'
  tabs.setAttribute('role', 'tablist')
  const select = (chosen: number): void => {
    for (const [at, block] of blocks.entries()) block.hidden = at !== chosen
    for (const [at, tab] of [...tabs.children].entries()) {
      tab.setAttribute('aria-selected', String(at === chosen))
      tab.setAttribute('tabindex', at === chosen ? '0' : '-1')
    }
  }
  for (const [at, block] of blocks.entries()) {
    const tab = document.createElement('button')
    tab.type = 'button'
    tab.setAttribute('role', 'tab')
    tab.textContent = block.dataset['label'] ?? ''
    tab.addEventListener('click', () => {
      select(at)
    })
    tab.addEventListener('keydown', (event) => {
      const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
      if (by === 0) return
      const next = (at + by + blocks.length) % blocks.length
      select(next)
      ;(tabs.children[next] as HTMLElement).focus()
    })
    tabs.append(tab)
  }
  group.prepend(tabs)
  select(0)
}

for (const block of document.querySelectorAll<HTMLElement>('.block')) {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'copy'
  button.textContent = texts.copy
  button.addEventListener('click', () => {
    const lines = [...block.querySelectorAll('.line')].map((line) =>
      [...line.childNodes]
        .filter((node) => !(node instanceof Element && node.classList.contains('shown')))
        .map(({ textContent }) => textContent)
        .join(''),
    )
    void navigator.clipboard.writeText(lines.join('\n')).then(() => {
      button.textContent = texts.copied
      setTimeout(() => (button.textContent = texts.copy), 1500)
    })
  })
  block.append(button)
}

installPopUps(texts.code)

const outlineLinks = new Map(
  [...document.querySelectorAll<HTMLAnchorElement>('.outline a[href^="#"]')].map((link) => [
    decodeURIComponent(link.hash.slice(1)),
    link,
  ]),
)
if (outlineLinks.size > 0) {
  const observer = new IntersectionObserver(
    (entries) => {
      const top = entries.find(({ isIntersecting }) => isIntersecting)
      if (top === undefined) return
      for (const link of outlineLinks.values()) link.removeAttribute('aria-current')
      outlineLinks.get(top.target.id)?.setAttribute('aria-current', 'true')
    },
    { rootMargin: '-80px 0px -70% 0px' },
  )
  for (const anchor of outlineLinks.keys()) {
    const heading = document.getElementById(anchor)
    if (heading !== null) observer.observe(heading)
  }
}
