import { resolve } from 'node:path'
import { currentLocale } from '@wxpay/protocol'
import { reasonOf } from '../realm/realm'
import { ControlError } from '../domain/control-error'
import { ListenError } from '../http/listen'
import type { Credentials } from '../merchants/credentials'
import { OptionError } from '../options'
import { type OpenedSandbox, openSandbox } from '../open-sandbox'
import { StorageError } from '../storage/storage-error'
import { readStateFile } from '../state/state-file'
import { ArgumentError, type ServeArguments, readArguments } from './arguments'
import { configurationText } from './configuration'
import { deliveryLine } from './delivery-line'
import { environmentText, writeEnvironment } from './environment-file'
import { type Messages, messages } from './messages'
import { consoleUrl, opensBrowser } from './open-browser'

/** Process features that the command uses. */
export interface CommandProcess {
  readonly arguments: readonly string[]
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Whether a person reads the output in a terminal. */
  readonly isTerminal: boolean
  /** Opens an address in the browser. */
  readonly open: (url: string) => void
  /** Resolves when the command should stop. */
  readonly interrupted: Promise<void>
}

/**
 * Serves a sandbox until interrupted.
 *
 * @returns the exit code: 0 after a normal end, 1 if it cannot serve, 2 for invalid arguments
 */
export async function serve(command: CommandProcess): Promise<number> {
  const text = messages[currentLocale()]
  try {
    const given = readArguments(command.arguments)
    if (given.print === 'help') command.out(text.help)
    else if (given.print === 'openapi') command.out(await openApiText())
    else await serveUntilInterrupted(command, given, text)
    return 0
  } catch (error) {
    return fail(error, command, text)
  }
}

async function openApiText(): Promise<string> {
  const { controlOpenApi } = await import('../control/document')
  return `${JSON.stringify(controlOpenApi(), undefined, 2)}\n`
}

async function serveUntilInterrupted(
  command: CommandProcess,
  given: ServeArguments,
  text: Messages,
): Promise<void> {
  const sandbox = await openSandbox({
    database: given.database,
    controlToken: controlToken(command.environment),
    allowedHosts: given.allowedHosts,
    publicUrl: given.publicUrl,
    keyFile: given.keyFile,
    refundInterval: given.refundInterval,
    rateLimits: given.rateLimits,
    magicValues: given.magicValues,
    randomSeed: given.randomSeed,
    seedFile: given.seedFile,
    state: given.stateFile === undefined ? undefined : readStateFile(given.stateFile),
    productionKeys: given.productionKeys,
    onDelivery: (delivery) => {
      command.out(`${deliveryLine(delivery, text)}\n`)
    },
  })
  try {
    await start(sandbox, given, text, command)
    await command.interrupted
  } finally {
    await sandbox.close()
  }
  command.out(`${text.stopped}\n`)
}

async function start(
  sandbox: OpenedSandbox,
  { port, host, caFile, clientCertificates, envFile, opens, publicUrl, ...wanted }: ServeArguments,
  text: Messages,
  { environment, out, isTerminal, open }: CommandProcess,
): Promise<void> {
  const merchant = chooseMerchant(sandbox, wanted)
  const server = await sandbox.listen({
    port,
    host,
    clientCertificates,
    ...(caFile === undefined ? {} : { tls: { caFile } }),
  })
  const { url } = server
  const page = consoleUrl(publicUrl ?? url)
  const authority = caFile === undefined ? undefined : resolve(caFile)
  if (envFile !== undefined)
    writeEnvironment(envFile, environmentText(merchant, { baseURL: url, caFile: authority }))
  const token = controlToken(environment) === undefined ? server.controlToken : text.tokenFromEnvironment
  out(
    [
      `${text.serving}: ${url}`,
      `${text.console}: ${page}`,
      `${text.control}: ${url}/sandbox/v1/openapi.json`,
      ...(authority === undefined ? [] : [`${text.authority}: NODE_EXTRA_CA_CERTS=${authority}`]),
      ...(token === undefined ? [] : [`${text.token}: ${token}`]),
      '',
      `// ${text.configuration}`,
      configurationText(merchant, url),
      '',
      text.hint,
      '',
    ].join('\n'),
  )
  if (opensBrowser(opens, environment, isTerminal)) open(page)
}

type Wanted = Pick<ServeArguments, 'mchid' | 'kind' | 'subMchids' | 'brandId' | 'keyMode'>

function chooseMerchant(sandbox: OpenedSandbox, wanted: Wanted): Credentials {
  const { mchid, kind, subMchids, brandId, keyMode } = wanted
  const known = sandbox.merchants.list()
  const found = known.find((each) => (mchid === undefined ? isOf(each, kind) : each.mchid === mchid))
  if (found === undefined) {
    const subs = subMchids.length === 0 ? {} : { subMchids }
    return sandbox.merchants.create({ keyMode, mchid, brandId, kind, ...subs })
  }
  if (!isOf(found, kind)) {
    throw new ArgumentError(
      `Merchant ${found.mchid} in the database is not of the kind ${kind}, but of ${found.kind === undefined ? 'no kind' : `the kind ${found.kind}`}. Choose another --merchant or --database.`,
    )
  }
  return withParts(sandbox, found, wanted)
}

const isOf = (merchant: Credentials, kind: Wanted['kind']): boolean =>
  kind === undefined || merchant.kind === kind

/** The merchant with the sub-merchants and the brand that are wanted. */
function withParts(sandbox: OpenedSandbox, found: Credentials, { subMchids, brandId }: Wanted): Credentials {
  const { mchid, brand } = found
  const missing = subMchids.filter((each) => found.subMchids?.includes(each) !== true)
  const whole =
    missing.length === 0 ? found : sandbox.merchants.addSubMerchants(mchid, { subMchids: missing })
  if (brandId === undefined || brand?.brandId === brandId) return whole
  return sandbox.merchants.addBrand(mchid, { brandId })
}

// An empty variable in a container file counts as unset.
function controlToken(environment: CommandProcess['environment']): string | undefined {
  const token = environment['WXPAY_SANDBOX_CONTROL_TOKEN']
  return token === '' ? undefined : token
}

function fail(error: unknown, { err }: CommandProcess, text: Messages): number {
  err(`${reasonOf(error)}\n`)
  if (error instanceof ArgumentError) {
    err(`${text.seeHelp}\n`)
    return 2
  }
  if (error instanceof ListenError || error instanceof StorageError) {
    const advice =
      error instanceof ListenError ? text.listenErrors[error.code] : text.storageErrors[error.code]
    if (advice !== undefined) err(`${advice}\n`)
    return 1
  }
  if (error instanceof OptionError || error instanceof ControlError) return 2
  throw error
}
