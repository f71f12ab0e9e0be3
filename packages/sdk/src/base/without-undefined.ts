/**
 * A copy without the properties that are `undefined`. An option given as `undefined` means that it is not given, and is not
 * to hide a default that it is spread over.
 */
export function withoutUndefined<Options extends object>(options: Options): Options {
  const copy = { ...options }
  for (const [name, value] of Object.entries(copy)) {
    if (value === undefined) Reflect.deleteProperty(copy, name)
  }
  return copy
}
