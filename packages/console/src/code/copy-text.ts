/** Puts text on the clipboard. Returns whether that worked: a page without HTTPS has only the older way. */
export async function copyText(text: string): Promise<boolean> {
  if (window.isSecureContext) {
    try {
      await navigator.clipboard.writeText(text)
      return true
    } catch {
      // The permission was refused; the older way may still work.
    }
  }
  const area = document.createElement('textarea')
  area.value = text
  area.style.position = 'fixed'
  area.style.opacity = '0'
  // Inside a dialog, which would take the focus back otherwise.
  const parent = document.querySelector('[role=dialog]') ?? document.body
  parent.append(area)
  area.select()
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way on a page without HTTPS
  const done = document.execCommand('copy')
  area.remove()
  return done
}
