import type { IconName } from '../kit/icons'

/** Pages of the navigation, in order; the number key of its position opens each. */
export const sections = [
  { name: 'timeline', path: '/timeline', icon: 'timeline' },
  { name: 'entities', path: '/entities', icon: 'orders' },
  { name: 'notifications', path: '/notifications', icon: 'notifications' },
  { name: 'ledger', path: '/ledger', icon: 'ledger' },
  { name: 'world', path: '/world', icon: 'world' },
  { name: 'catalog', path: '/catalog', icon: 'catalog' },
] as const satisfies readonly { readonly name: string; readonly path: string; readonly icon: IconName }[]
