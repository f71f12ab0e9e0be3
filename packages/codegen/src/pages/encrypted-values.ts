/**
 * Replaces the strings at some paths of a JSON value.
 *
 * @param paths - in the form of `Operation.encrypted`: `a.b[].c`
 * @param change - receives the string and its path
 */
export function mapStringsAt(
  value: unknown,
  paths: readonly string[],
  change: (text: string, path: string) => string,
  at = '',
): unknown {
  if (typeof value === 'string') return paths.includes(at) ? change(value, at) : value
  if (Array.isArray(value)) return value.map((each) => mapStringsAt(each, paths, change, `${at}[]`))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [
      name,
      mapStringsAt(each, paths, change, at === '' ? name : `${at}.${name}`),
    ]),
  )
}
