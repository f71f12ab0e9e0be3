import type { Sheet, SheetKind } from './sheet'

/** Pages of the phone. */
export type Page =
  | { readonly name: 'home'; readonly opened?: Pick<Sheet, 'kind' | 'mchid' | 'number'> }
  | { readonly name: 'embedded' | 'h5' | 'missing' }

/** The page of a path. `/phone/pay/{kind}/{mchid}/{number}` opens one sheet. */
export function pageOf(pathname: string): Page {
  const [, root, name, ...rest] = pathname.replace(/\/$/, '').split('/')
  // The file itself, while the page is developed.
  if (root === 'phone.html' || (root === 'phone' && name === undefined)) return { name: 'home' }
  if (name === 'sheet') return { name: 'embedded' }
  if (name === 'h5') return { name: 'h5' }
  const [kind, mchid, number] = rest.map(decoded)
  if (name !== 'pay' || kind === undefined || mchid === undefined || number === undefined)
    return { name: 'missing' }
  return { name: 'home', opened: { kind: kind as SheetKind, mchid, number } }
}

/** A segment of a path; `undefined` for a malformed escape, which no link of the sandbox has. */
function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}
