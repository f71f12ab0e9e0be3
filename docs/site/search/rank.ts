/**
 * Weight of a page besides its words: most look for APIv3, and for the page of
 * the merchant that connects itself.
 */
export function rankOf(address: string, isWithdrawn: boolean): number {
  if (isWithdrawn) return 0.3
  if (address.includes('/guide/')) return 1.15
  if (address.includes('/reference/v2/')) return 0.5
  if (address.includes('/reference/errors/')) return 0.95
  if (address.includes('/reference/notifications/')) return 0.75
  if (/\/(partner|acquiringbank|institutions|global|ecommerce|brand)(\/|-|#|$)/.test(address)) return 0.7
  if (
    /\/v3\/(pay|refund|payscore|profitsharing|fund-app|certificates|bill|combine-transactions)\b/.test(
      address,
    )
  )
    return 1.3
  return 1
}
