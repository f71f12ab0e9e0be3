/**
 * An object without the properties that are `undefined`. An option given as `undefined` means that it is not given, and is
 * not to hide a default that it is spread over.
 */
export function withoutUndefined<Options extends object>(options: Options): Options {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined)) as Options
}
