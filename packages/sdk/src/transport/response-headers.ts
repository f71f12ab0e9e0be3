import { AxiosHeaders } from 'axios'

/** Response headers by lower-case name; a list if a header was received several times. The object has no prototype. */
export type WireHeaders = Readonly<Record<string, string | readonly string[] | undefined>>

/**
 * Copies response headers into an object without a prototype: a server may send headers named `__proto__` or
 * `constructor`, even twice.
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

/** A header of a response. Repeated headers are joined with commas, as in `fetch`. */
export function headerIn(headers: WireHeaders, name: string): string | undefined {
  const value = headers[name]
  return typeof value === 'object' ? value.join(', ') : value
}

/** The same headers as `AxiosHeaders`, without those whose names would hide its methods. */
export function axiosHeaders(headers: WireHeaders): AxiosHeaders {
  const fit = new AxiosHeaders()
  for (const name of Object.keys(headers)) {
    // Received headers need no normalization by axios.
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
