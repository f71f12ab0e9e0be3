import { AxiosHeaders } from 'axios'

/** Response headers by their names in lower case; a list for a header that came several times. It has no prototype. */
export type WireHeaders = Readonly<Record<string, string | readonly string[] | undefined>>

/**
 * Copies response headers into an object without a prototype: a server may send headers that are named `__proto__` or
 * `constructor`, also twice.
 *
 * @param given - an object of headers, or anything that iterates over pairs, such as `Headers` and `AxiosHeaders`
 */
export function copyHeaders(given: unknown): WireHeaders {
  const headers = Object.create(null) as Record<string, string | readonly string[]>
  for (const [name, value] of entriesOf(given)) {
    const values = valuesOf(value)
    const [first] = values
    if (first !== undefined) headers[name.toLowerCase()] = values.length === 1 ? first : values
  }
  return headers
}

/** A header of a response. One that came several times is joined by commas, as `fetch` has it. */
export function headerIn(headers: WireHeaders, name: string): string | undefined {
  const value = headers[name]
  return typeof value === 'object' ? value.join(', ') : value
}

/** The same headers in the form of axios, without those whose names would hide its methods. */
export function axiosHeaders(headers: WireHeaders): AxiosHeaders {
  const fit = new AxiosHeaders()
  for (const name of Object.keys(headers)) {
    // Headers that were received need none of the cleaning that axios does to those that people write.
    if (!(name in AxiosHeaders.prototype)) Reflect.set(fit, name, headers[name])
  }
  return fit
}

function entriesOf(given: unknown): readonly (readonly [string, unknown])[] {
  if (typeof given !== 'object' || given === null) return []
  if (!(Symbol.iterator in given)) return Object.entries(given)
  return [...(given as Iterable<readonly [unknown, unknown]>)].map(([name, value]) => [String(name), value])
}

function valuesOf(value: unknown): readonly string[] {
  if (value === undefined || value === null || value === false) return []
  const all: readonly unknown[] = Array.isArray(value) ? value : [value]
  return all.map(String)
}
