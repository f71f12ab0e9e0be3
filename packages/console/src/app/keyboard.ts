import { onBeforeUnmount, onMounted } from 'vue'

/** Functions by key, such as `j` or `Escape`. */
export type Keys = Readonly<Record<string, (event: KeyboardEvent) => void>>

/** Whether a key belongs to a field or an open dialog instead of the page. */
function isTaken({ target, key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || !(target instanceof HTMLElement)) return true
  if (document.querySelector('[role=dialog][data-state=open]') !== null) return true
  if (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return key !== 'Escape'
  // Enter on a button or a link presses it.
  return key === 'Enter' && /^(?:BUTTON|A|SUMMARY)$/.test(target.tagName)
}

/** Keys of a component, while it is shown. */
export function useKeys(keys: Keys): void {
  const handle = (event: KeyboardEvent): void => {
    const act = keys[event.key]
    if (act === undefined || event.defaultPrevented || isTaken(event)) return
    event.preventDefault()
    act(event)
  }
  onMounted(() => {
    window.addEventListener('keydown', handle)
  })
  onBeforeUnmount(() => {
    window.removeEventListener('keydown', handle)
  })
}

/** Puts the cursor into the search field of the page. */
export function focusSearch(): void {
  document.querySelector<HTMLInputElement>('[data-search]')?.focus()
}
