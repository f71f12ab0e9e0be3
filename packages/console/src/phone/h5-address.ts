const known = ['prepay_id', 'package', 'redirect_url']

/** Parameters that do not belong to an `h5_url`: the rest of a `redirect_url` that was not encoded. */
export function unexpectedParameters(query: URLSearchParams): string[] {
  return [...new Set(query.keys())].filter((name) => !known.includes(name))
}

/** Address that the browser goes to after the payment, or `undefined` if there is none that is http or https. */
export function returnAddress(redirect: string | null, referrer: string): string | undefined {
  return [redirect ?? '', referrer].find(isWebAddress)
}

function isWebAddress(address: string): boolean {
  try {
    return /^https?:\/\//i.test(address) && new URL(address).host !== ''
  } catch {
    return false
  }
}
