import { reasonOf } from '../realm/realm'
import { type ParseArgsConfig, parseArgs } from 'node:util'
import { nearest } from '../options'
import type { ClientCertificates } from '../http/bindings'
import { keyModes } from '../merchants/key-mode'
import type { KeyMode } from '../merchants/merchant'
import type { ProductionKeys } from '../merchants/own-keys'
import { type TenantKind, tenantKinds } from '../merchants/tenant-kind'

/** Arguments of the command. */
export interface ServeArguments {
  /** Text to print instead of serving. */
  readonly print: 'help' | 'openapi' | undefined
  readonly port: number
  readonly host: string
  /** A file or `:memory:`. */
  readonly database: string
  /** Merchant to use, or to create if the database does not contain it. */
  readonly mchid: string | undefined
  /** Brand ID of the merchant; the merchant gets a brand if it has none. */
  readonly brandId: string | undefined
  /** Kind of the tenant: a merchant of this kind is used or created. */
  readonly kind: TenantKind | undefined
  /** Sub-merchants that the tenant gets if it lacks them. */
  readonly subMchids: readonly string[]
  /** Of a merchant to create. */
  readonly keyMode: KeyMode | undefined
  readonly allowedHosts: readonly string[]
  /** Address by which browsers reach the sandbox. */
  readonly publicUrl: string | undefined
  /** Serves HTTPS, with the CA certificate in this file; `undefined` for plain HTTP. */
  readonly caFile: string | undefined
  readonly clientCertificates: ClientCertificates | undefined
  /** File to write the configuration of a client to, as environment variables. */
  readonly envFile: string | undefined
  /** Minimum interval between two refunds of one transaction, in seconds. */
  readonly refundInterval: number | undefined
  /** File that keeps generated key pairs. */
  readonly keyFile: string | undefined
  readonly rateLimits: 'none' | 'documented'
  readonly magicValues: 'on' | 'off'
  /** Seed of all generated numbers. */
  readonly randomSeed: string | undefined
  /** File with merchants and orders to start a new database with. */
  readonly seedFile: string | undefined
  /** File with an exported state to start a new database with. */
  readonly stateFile: string | undefined
  readonly productionKeys: ProductionKeys
  /** Program to open at start. */
  readonly opens: 'browser' | 'nothing'
}

/** An invalid argument of the command. */
export class ArgumentError extends Error {
  override readonly name = 'ArgumentError'
  readonly code = 'ARGUMENT_INVALID'
}

/**
 * Reads the arguments of the command.
 *
 * @throws {@link ArgumentError}
 */
export function readArguments(given: readonly string[]): ServeArguments {
  const values = parsed(given)
  const keyMode = keyModes.find((mode) => mode === values['key-mode'])
  if (keyMode === undefined && values['key-mode'] !== undefined)
    throw new ArgumentError(`--key-mode must be ${keyModes.join(', ')}, received ${values['key-mode']}.`)
  const kind = tenantKinds.find((each) => each === values.kind)
  if (kind === undefined && values.kind !== undefined)
    throw new ArgumentError(`--kind must be ${tenantKinds.join(', ')}, received ${values.kind}.`)
  const wrong = values['sub-merchant'].find((mchid) => !/^\d{8,10}$/.test(mchid))
  if (wrong !== undefined)
    throw new ArgumentError(`--sub-merchant must be a merchant ID of 8 to 10 digits, received ${wrong}.`)
  const clientCertificates = (['required', 'ignored'] as const).find(
    (choice) => choice === values['client-certificates'],
  )
  if (clientCertificates === undefined && values['client-certificates'] !== undefined)
    throw new ArgumentError(
      `--client-certificates must be required or ignored, received ${values['client-certificates']}.`,
    )
  const { port, host, database, merchant, brand, 'refund-interval': interval } = values
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    throw new ArgumentError(`--port must be an integer from 0 to 65535, received ${port}.`)
  }
  if (merchant !== undefined && !/^\d{8,10}$/.test(merchant)) {
    throw new ArgumentError(`--merchant must be a merchant ID of 8 to 10 digits, received ${merchant}.`)
  }
  if (brand !== undefined && !/^\d{1,32}$/.test(brand)) {
    throw new ArgumentError(`--brand must be a brand ID of 1 to 32 digits, received ${brand}.`)
  }
  if (interval !== undefined && !/^\d{1,9}$/.test(interval)) {
    throw new ArgumentError(
      `--refund-interval must be an integer of at least 0 seconds, received ${interval}.`,
    )
  }
  return {
    print: values.help ? 'help' : values.openapi ? 'openapi' : undefined,
    port: Number(port),
    host,
    database,
    mchid: merchant,
    brandId: brand,
    kind,
    subMchids: values['sub-merchant'],
    keyMode,
    allowedHosts: values['allow-host'],
    publicUrl: values['public-url'],
    caFile: values.tls || values['ca-file'] !== undefined ? (values['ca-file'] ?? CA_FILE) : undefined,
    clientCertificates,
    envFile: values['write-env'],
    refundInterval: interval === undefined ? undefined : Number(interval),
    keyFile: values['key-file'],
    randomSeed: values['random-seed'],
    seedFile: values['seed-file'],
    stateFile: values['state-file'],
    magicValues: values['no-magic-values'] ? 'off' : 'on',
    rateLimits: values['rate-limits'] ? 'documented' : 'none',
    productionKeys: values['allow-production-keys'] ? 'allowed' : 'refused',
    opens: values['no-open'] ? 'nothing' : 'browser',
  }
}

/** Default of `--ca-file`, in the working directory. */
const CA_FILE = 'wxpay-sandbox-ca.pem'

const options = {
  help: { type: 'boolean', short: 'h', default: false },
  openapi: { type: 'boolean', default: false },
  port: { type: 'string', short: 'p', default: '8787' },
  host: { type: 'string', default: '127.0.0.1' },
  database: { type: 'string', short: 'd', default: ':memory:' },
  merchant: { type: 'string', short: 'm' },
  kind: { type: 'string' },
  'sub-merchant': { type: 'string', multiple: true, default: [] },
  brand: { type: 'string' },
  'key-mode': { type: 'string' },
  'key-file': { type: 'string' },
  'refund-interval': { type: 'string' },
  'random-seed': { type: 'string' },
  'seed-file': { type: 'string' },
  'state-file': { type: 'string' },
  'no-magic-values': { type: 'boolean', default: false },
  'rate-limits': { type: 'boolean', default: false },
  'allow-production-keys': { type: 'boolean', default: false },
  'no-open': { type: 'boolean', default: false },
  tls: { type: 'boolean', default: false },
  'write-env': { type: 'string' },
  'ca-file': { type: 'string' },
  'client-certificates': { type: 'string' },
  'public-url': { type: 'string' },
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
