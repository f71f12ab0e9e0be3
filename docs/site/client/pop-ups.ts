/** Type and doc comment of a name in code. */
type Text = readonly [type: string, comment?: string]

const KEYWORDS =
  /\b(const|let|function|type|interface|class|enum|import|export|extends|readonly|async|await|string|number|boolean|undefined|null|void|unknown|any|never)\b|("[^"]*"|'[^']*')|(\/\/.*)/g

const texts = (): Text[] => JSON.parse(document.getElementById('pop-ups')?.textContent ?? '[]') as Text[]

let known: Text[] | undefined
let shown: HTMLElement | undefined
let box: HTMLElement | undefined

/** Colors of a type, made when it is shown: a page has hundreds. */
function colored(type: string): DocumentFragment {
  const fragment = document.createDocumentFragment()
  let at = 0
  for (const match of type.matchAll(KEYWORDS)) {
    fragment.append(type.slice(at, match.index))
    const span = document.createElement('span')
    span.className = match[1] === undefined ? (match[2] === undefined ? 'r' : 's') : 'k'
    span.textContent = match[0]
    fragment.append(span)
    at = match.index + match[0].length
  }
  fragment.append(type.slice(at))
  return fragment
}

export function hidePopUp(): void {
  if (box !== undefined) box.hidden = true
  shown?.classList.remove('open')
  shown = undefined
}

function place(box: HTMLElement, token: HTMLElement): void {
  const around = token.getBoundingClientRect()
  box.style.maxWidth = `${String(Math.min(680, window.innerWidth - 24))}px`
  box.hidden = false
  const { width, height } = box.getBoundingClientRect()
  const left = Math.max(12, Math.min(around.left, window.innerWidth - width - 12))
  const below = around.bottom + 6
  const top =
    below + height > window.innerHeight && around.top > height + 12 ? around.top - height - 6 : below
  box.style.left = `${String(left)}px`
  box.style.top = `${String(top)}px`
}

export function showPopUp(token: HTMLElement): void {
  known ??= texts()
  const text = known[Number(token.dataset['t'])]
  if (text === undefined) return
  box ??= createBox()
  hidePopUp()
  const type = document.createElement('pre')
  type.append(colored(text[0]))
  box.replaceChildren(type)
  if (text[1] !== undefined) {
    const comment = document.createElement('p')
    comment.textContent = text[1]
    box.append(comment)
  }
  shown = token
  token.classList.add('open')
  token.setAttribute('aria-describedby', box.id)
  place(box, token)
}

/** The pop-up stays at its name while the page is scrolled. */
function follow(event: Event): void {
  if (shown === undefined || box === undefined || event.target === box) return
  place(box, shown)
}

function createBox(): HTMLElement {
  const created = document.createElement('div')
  created.id = 'type'
  created.className = 'pop-up'
  created.setAttribute('role', 'tooltip')
  created.setAttribute('aria-live', 'polite')
  document.body.append(created)
  return created
}

const tokenAt = (target: EventTarget | null): HTMLElement | undefined => {
  const token = target instanceof Element ? target.closest<HTMLElement>('[data-t]') : null
  return token ?? undefined
}

/** The arrow keys go from name to name within a block of code. */
function moveBy(block: HTMLElement, by: number): void {
  const tokens = [...block.querySelectorAll<HTMLElement>('[data-t]')]
  const at = shown === undefined ? -1 : tokens.indexOf(shown)
  const next = tokens[at === -1 ? (by > 0 ? 0 : tokens.length - 1) : at + by]
  if (next === undefined) return
  next.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  showPopUp(next)
}

/** Shows types in pop-ups: by mouse, by touch, and by the arrow keys in a block that has the focus. */
export function installPopUps(help: string): void {
  for (const block of document.querySelectorAll<HTMLElement>('pre.code')) {
    block.tabIndex = 0
    if (block.querySelector('[data-t]') === null) continue
    block.setAttribute('role', 'group')
    block.setAttribute('aria-label', help)
    block.addEventListener('keydown', (event) => {
      if (event.key === 'ArrowRight' || event.key === 'ArrowDown') moveBy(block, 1)
      else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') moveBy(block, -1)
      else if (event.key === 'Escape') hidePopUp()
      else return
      event.preventDefault()
    })
    block.addEventListener('blur', hidePopUp)
  }
  document.addEventListener('pointerover', (event) => {
    const token = tokenAt(event.target)
    if (token !== undefined) showPopUp(token)
    else if (!(event.target instanceof Element && event.target.closest('.pop-up'))) hidePopUp()
  })
  document.addEventListener('click', (event) => {
    const token = tokenAt(event.target)
    if (token !== undefined) showPopUp(token)
  })
  window.addEventListener('scroll', follow, { passive: true, capture: true })
}
