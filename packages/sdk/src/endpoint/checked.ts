import { InputError } from '../error/input-error'
import type { EndpointOptions } from './receive'

const storeMethods = ['claim', 'complete', 'release'] as const

/**
 * The options of an endpoint as they were given. What is wrong with them is said when the endpoint is made, and not when the
 * first notification comes.
 *
 * @throws InputError `OPTION_INVALID`
 */
export function checked<Options extends EndpointOptions<never>>(options: Options): Options {
  // JavaScript calls this too, with whatever it has.
  const given: { readonly [Name in keyof EndpointOptions<never>]?: unknown } = { ...options }
  if (typeof given.handle !== 'function') {
    throw new InputError(
      'OPTION_INVALID',
      'handle is the function that is given each notification: { handle: async (notification) => … }',
      'handle',
    )
  }
  if (given.once !== undefined && !isStore(given.once)) {
    throw new InputError(
      'OPTION_INVALID',
      `once is a store with ${storeMethods.join(', ')}, such as new MemoryOnceStore()`,
      'once',
    )
  }
  for (const name of ['onError', 'onSlow'] as const) {
    if (given[name] === undefined || typeof given[name] === 'function') continue
    throw new InputError('OPTION_INVALID', `${name} is a function`, name)
  }
  return options
}

function isStore(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    storeMethods.every((name) => typeof Reflect.get(value, name) === 'function')
  )
}
