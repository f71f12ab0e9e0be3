import { ref } from 'vue'

/** Whether the page waits for the token of the control API. */
export const tokenIsRequired = ref(false)

let entered: { readonly promise: Promise<void>; readonly resolve: () => void } | undefined

/** Asks for the token, and resolves when the sandbox has accepted it. */
export function requireToken(): Promise<void> {
  if (entered === undefined) {
    let resolve = (): void => undefined
    const promise = new Promise<void>((done) => {
      resolve = done
    })
    entered = { promise, resolve }
    tokenIsRequired.value = true
  }
  return entered.promise
}

/** Presents a token to the sandbox, which answers with a cookie. Returns whether it was accepted. */
export async function presentToken(token: string): Promise<boolean> {
  const response = await fetch('/sandbox/v1/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  })
  if (!response.ok) return false
  tokenIsRequired.value = false
  entered?.resolve()
  entered = undefined
  return true
}

/** Presents the token of the link that the command prints (`/#token=…`), and removes it from the address. */
export async function presentTokenOfAddress(): Promise<void> {
  const token = new URLSearchParams(location.hash.slice(1)).get('token')
  if (token === null) return
  history.replaceState(history.state, '', location.pathname + location.search)
  await presentToken(token).catch(() => false)
}
