import type { CallMessage, FrameMessage, Outcome } from './protocol'

// A sandbox on the same machine shows its page at once; one that is not running never does.
const READY_LIMIT = 15_000

let isOpen = false

/**
 * Opens the sheet over the page, and resolves when the user has closed it.
 *
 * @param origin - origin of the sandbox, from which alone messages are accepted
 */
export function openSheet(origin: string, call: Omit<CallMessage, 'wxpaySandbox'>): Promise<Outcome> {
  if (isOpen) return Promise.resolve({ outcome: 'fail', text: '已有支付在进行中' })
  isOpen = true
  return new Promise((resolve) => {
    const frame = document.createElement('iframe')
    frame.src = `${origin}/phone/sheet`
    frame.title = 'WeChat Pay'
    Object.assign(frame.style, {
      position: 'fixed',
      inset: '0',
      width: '100%',
      height: '100%',
      border: '0',
      zIndex: '2147483647',
      // The frame is transparent only if its scheme is that of its content.
      colorScheme: 'light',
    })
    const end = (outcome: Outcome): void => {
      clearTimeout(timer)
      window.removeEventListener('message', receive)
      frame.remove()
      isOpen = false
      resolve(outcome)
    }
    const receive = ({ source, origin: from, data }: MessageEvent<FrameMessage | undefined>): void => {
      if (source !== frame.contentWindow || from !== origin) return
      if (data?.wxpaySandbox === 'ready') {
        clearTimeout(timer)
        frame.contentWindow?.postMessage({ wxpaySandbox: 'call', ...call } satisfies CallMessage, origin)
      } else if (data?.wxpaySandbox === 'result') end(data)
    }
    const timer = setTimeout(() => {
      end({
        outcome: 'fail',
        text: 'system:network error',
        reason: `${origin} does not answer: is the sandbox running, and does it allow the host of this page (--allow-host)?`,
      })
    }, READY_LIMIT)
    window.addEventListener('message', receive)
    document.body.append(frame)
  })
}
