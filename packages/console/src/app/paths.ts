import type { SheetKind } from '../phone/sheet'

const kindsOnPhone: Readonly<Record<SheetKind, true>> = {
  transaction: true,
  'combined-order': true,
  'service-order': true,
  transfer: true,
  'transfer-authorization': true,
  contract: true,
  permission: true,
}

/** Address of the page of the payer's phone on which the user pays, confirms or signs; `undefined` if there is none. */
export function phonePath({
  kind,
  mchid,
  key,
}: {
  kind: string
  mchid: string
  key: string
}): string | undefined {
  if (!Object.hasOwn(kindsOnPhone, kind)) return undefined
  // The number is the last part of a key.
  const number = key.split(',').at(-1) ?? key
  return `/phone/pay/${[kind, mchid, number].map(encodeURIComponent).join('/')}`
}

/** Address of the page of an entity. */
export function entityPath({ kind, mchid, key }: { kind: string; mchid: string; key: string }): string {
  return `/entities/${[kind, mchid, key].map(encodeURIComponent).join('/')}`
}
