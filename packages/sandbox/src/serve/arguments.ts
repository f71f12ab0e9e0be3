import { type ParseArgsConfig, parseArgs } from 'node:util'
import { nearest } from '../options'
import { reasonOf } from '../realm/realm'
import type { KeyMode } from '../tenants/merchant'

/** What the command was asked to do. */
export interface ServeArguments {
  readonly help: 'asked' | 'not asked'
  readonly port: number
  readonly host: string
  /** A file or `:memory:`. */
  readonly database: string
  /** Number of the merchant to make, or to find again in the database. */
  readonly mchid?: string
  readonly keyMode: KeyMode
  readonly allowedHosts: readonly string[]
}

/** An argument that the command does not understand. */
export class ArgumentError extends Error {
  override readonly name = 'ArgumentError'
  readonly code = 'ARGUMENT_INVALID'
}

const keyModes = ['certificate', 'public-key', 'both'] as const

/**
 * Reads the command's arguments.
 *
 * @throws {@link ArgumentError}
 */
export function readArguments(given: readonly string[]): ServeArguments {
  const values = parsed(given)
  const keyMode = keyModes.find((mode) => mode === values['key-mode'])
  if (keyMode === undefined) throw new ArgumentError(`--key-mode takes ${keyModes.join(', ')}`)
  const { port, host, database, merchant } = values
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    throw new ArgumentError(`--port takes a number from 0 to 65535, not ${port}`)
  }
  if (merchant !== undefined && !/^\d{8,10}$/.test(merchant)) {
    throw new ArgumentError('--merchant takes a merchant number of 8 to 10 digits')
  }
  return {
    help: values.help ? 'asked' : 'not asked',
    port: Number(port),
    host,
    database,
    ...(merchant === undefined ? {} : { mchid: merchant }),
    keyMode,
    allowedHosts: values['allow-host'],
  }
}

const options = {
  help: { type: 'boolean', short: 'h', default: false },
  port: { type: 'string', short: 'p', default: '8787' },
  host: { type: 'string', default: '127.0.0.1' },
  database: { type: 'string', short: 'd', default: ':memory:' },
  merchant: { type: 'string', short: 'm' },
  'key-mode': { type: 'string', default: 'both' },
  'allow-host': { type: 'string', multiple: true, default: [] },
} satisfies ParseArgsConfig['options']

function parsed(given: readonly string[]) {
  try {
    return parseArgs({ args: [...given], options }).values
  } catch (error) {
    const message = reasonOf(error)
    const unknown = /^Unknown option '(-[^'=]*)/.exec(message)?.[1]
    throw new ArgumentError(unknown === undefined ? message : unknownOption(unknown))
  }
}

function unknownOption(option: string): string {
  const known = Object.keys(options)
  const meant = nearest(option.replace(/^-+/, ''), known)
  const remedy =
    meant === undefined
      ? `known options are ${known.map((name) => `--${name}`).join(', ')}`
      : `did you mean --${meant}`
  return `Unknown option ${option}; ${remedy}.`
}
