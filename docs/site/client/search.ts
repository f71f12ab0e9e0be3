import type { FieldIndex, TitleDocument } from '../search/documents'
import { type Found, SearchIndex } from './search-index'

interface Texts {
  readonly placeholder: string
  readonly empty: string
  readonly loading: string
  readonly failed: string
  readonly help: string
  readonly close: string
}

const language = document.body.dataset['language'] ?? 'zh'
const base = document.body.dataset['base'] ?? '/'
const texts = JSON.parse(document.body.dataset['texts'] ?? '{}') as Texts

async function loaded<T>(name: string): Promise<T> {
  const response = await fetch(`${base}search/${language}-${name}.json`)
  if (!response.ok) throw new Error(String(response.status))
  return (await response.json()) as T
}

interface Parts {
  readonly dialog: HTMLDialogElement
  readonly input: HTMLInputElement
  readonly list: HTMLElement
  readonly note: HTMLElement
}

function build(): Parts {
  const dialog = document.createElement('dialog')
  dialog.className = 'search-dialog'
  dialog.innerHTML =
    '<form method="dialog"><input class="search-input" type="search" autocomplete="off" spellcheck="false" role="combobox" aria-expanded="true" aria-controls="search-results"><button class="close"></button></form><ul class="results" id="search-results" role="listbox"></ul><p class="note" role="status"></p>'
  const input = dialog.querySelector('input')
  const list = dialog.querySelector('ul')
  const note = dialog.querySelector('p')
  const close = dialog.querySelector('button')
  if (input === null || list === null || note === null || close === null) throw new Error('incomplete dialog')
  input.placeholder = texts.placeholder
  input.setAttribute('aria-label', texts.placeholder)
  list.setAttribute('aria-label', texts.placeholder)
  close.textContent = texts.close
  close.type = 'button'
  close.addEventListener('click', () => {
    dialog.close()
  })
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close()
  })
  document.body.append(dialog)
  return { dialog, input, list, note }
}

let parts: Parts | undefined
let index: SearchIndex | undefined
let fields: FieldIndex | undefined

function show({ list, note, input }: Parts, found: readonly Found[]): void {
  list.replaceChildren(
    ...found.map(({ title, address, area }, at) => {
      const item = document.createElement('li')
      item.setAttribute('role', 'option')
      item.id = `result-${String(at)}`
      item.setAttribute('aria-selected', String(at === 0))
      const link = document.createElement('a')
      link.href = `${base}${address.slice(1)}`
      link.tabIndex = -1
      const name = document.createElement('span')
      name.textContent = title
      const where = document.createElement('small')
      where.textContent = area
      link.append(name, where)
      item.append(link)
      return item
    }),
  )
  if (found.length > 0) input.setAttribute('aria-activedescendant', 'result-0')
  else input.removeAttribute('aria-activedescendant')
  note.textContent = found.length > 0 || input.value.trim() === '' ? texts.help : texts.empty
}

function update(current: Parts): void {
  const query = current.input.value.trim()
  if (index === undefined) return
  show(current, query === '' ? [] : index.find(query, fields))
}

function move({ list, input }: Parts, by: number): void {
  const items = [...list.querySelectorAll('li')]
  const at = items.findIndex((item) => item.getAttribute('aria-selected') === 'true')
  const next = items[(at + by + items.length) % items.length]
  if (next === undefined) return
  items[at]?.setAttribute('aria-selected', 'false')
  next.setAttribute('aria-selected', 'true')
  next.scrollIntoView({ block: 'nearest' })
  input.setAttribute('aria-activedescendant', next.id)
}

function keys(current: Parts, event: KeyboardEvent): void {
  if (event.isComposing) return
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault()
    move(current, event.key === 'ArrowDown' ? 1 : -1)
  } else if (event.key === 'Enter') {
    event.preventDefault()
    current.list.querySelector<HTMLAnchorElement>('li[aria-selected="true"] a')?.click()
  }
}

/** Opens the search, and loads what it needs the first time. */
export async function openSearch(): Promise<void> {
  if (parts === undefined) {
    const built = build()
    parts = built
    built.input.addEventListener('input', () => {
      update(built)
    })
    built.input.addEventListener('keydown', (event) => {
      keys(built, event)
    })
    built.list.addEventListener('click', () => {
      built.dialog.close()
    })
  }
  const current = parts
  current.dialog.showModal()
  current.input.select()
  if (index !== undefined) return
  current.note.textContent = texts.loading
  try {
    index = new SearchIndex(await loaded<TitleDocument[]>('titles'))
    update(current)
    current.note.textContent = texts.help
    fields = await loaded<FieldIndex>('names')
    update(current)
  } catch {
    current.note.textContent = texts.failed
  }
}
