import copyTextToClipboard from 'copy-text-to-clipboard'

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
  // Inside a dialog, which would take the focus back otherwise.
  return copyTextToClipboard(text, {
    target: document.querySelector<HTMLElement>('[role=dialog]') ?? document.body,
  })
}
