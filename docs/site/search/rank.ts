/**
 * Weight of a page besides its words: most look for APIv3, and for the page of
 * the merchant that connects itself.
 */
export function rankOf(address: string, isWithdrawn: boolean): number {
  // What a resource begins with is looked for more often than what is below it.
  const depth = address.split('/').length
  return kindOf(address, isWithdrawn) * (1 - 0.04 * Math.max(0, depth - 6))
}

const BASIC = /\/v3\/(pay|refund|payscore|profitsharing|fund-app|certificates|bill|combine-transactions)\b/
const OTHER_CALLERS = /\/(partner|acquiringbank|institutions|global|ecommerce|brand)(\/|-|#|$)/

function kindOf(address: string, isWithdrawn: boolean): number {
  if (isWithdrawn) return 0.3
  if (address.includes('/guide/')) return 1.15
  if (address.includes('/reference/v2/')) return 0.5
  // A code is found by its whole name; by a word of it, operations are looked for.
  if (address.includes('/reference/errors/')) return 0.2
  if (address.includes('/reference/notifications/')) return 0.75
  if (OTHER_CALLERS.test(address)) return 0.7
  return BASIC.test(address) ? 1.3 : 1
}
