import type { ParseArgsConfig } from 'node:util'
import type { OptionDefinitions } from '../definition/option'

/** Options as `util.parseArgs` takes them. */
export function parserOptions(options: OptionDefinitions): NonNullable<ParseArgsConfig['options']> {
  return Object.fromEntries(
    Object.entries(options).map(([name, { type, short }]) => [
      name,
      {
        type: type === 'flag' ? 'boolean' : 'string',
        // Repetitions are seen in the tokens.
        multiple: true,
        ...(short === undefined ? {} : { short }),
      },
    ]),
  )
}
