import { distance } from 'fastest-levenshtein'

/** An unknown or malformed option. */
export class OptionError extends TypeError {
  override readonly name = 'OptionError'
  constructor(
    readonly code: 'OPTION_UNKNOWN' | 'OPTION_INVALID',
    message: string,
  ) {
    super(message)
  }
}

/** The name that was probably meant, or `undefined` if none is similar. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const plain = (text: string): string => text.toLowerCase().replaceAll(/[-_]/g, '')
  const ranked = known
    .map((each) => ({ each, far: distance(plain(name), plain(each)) }))
    .sort((left, right) => left.far - right.far)
  const [first] = ranked
  return first !== undefined && first.far <= Math.max(2, Math.floor(name.length / 3)) ? first.each : undefined
}

/**
 * Rejects unknown options. An option that is `undefined` counts as absent, and so is never unknown.
 *
 * @param caller - the function that takes the options, used in the message: `createSandbox()`
 * @param elsewhere - options of other functions, with the call to write instead
 * @throws {@link OptionError} OPTION_UNKNOWN
 */
export function refuseUnknownOptions(
  caller: string,
  options: unknown,
  known: readonly string[],
  elsewhere: Readonly<Record<string, string>> = {},
): void {
  if (typeof options !== 'object' || options === null) {
    throw new OptionError(
      'OPTION_INVALID',
      `The options of ${caller} must be an object, received ${kindOf(options)}.`,
    )
  }
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || known.includes(name)) continue
    throw new OptionError(
      'OPTION_UNKNOWN',
      `Unknown option "${name}" of ${caller}; ${remedy(name, known, elsewhere)}.`,
    )
  }
}

function remedy(name: string, known: readonly string[], elsewhere: Readonly<Record<string, string>>): string {
  const place = Object.hasOwn(elsewhere, name) ? elsewhere[name] : undefined
  if (place !== undefined) return `write ${place}`
  const meant = nearest(name, known)
  return meant === undefined ? `known options are ${known.join(', ')}` : `did you mean "${meant}"`
}

/** Kind of a value, for a message: `null`, `an array`, `a number`. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value)
  if (Array.isArray(value)) return 'an array'
  const type = typeof value
  return type === 'object' ? 'an object' : `a ${type}`
}
