import { reasonOf } from '../realm/realm'
import { type Sandbox, createSandbox } from '../sandbox'
import { ListenError } from '../http/listen'
import { OptionError } from '../options'
import { StorageError } from '../storage/database'
import type { Credentials } from '../tenants/credentials'
import { ArgumentError, type ServeArguments, readArguments } from './arguments'
import { configurationText } from './configuration'
import { deliveryLine } from './delivery-line'
import { type Language, languageOf, words } from './words'

/** What the command touches of its process. */
export interface Surroundings {
  readonly arguments: readonly string[]
  readonly environment: Readonly<Record<string, string | undefined>>
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Resolves when the person asks for an end. */
  readonly interrupted: Promise<void>
}

/**
 * Serves until interrupted.
 *
 * @returns the exit code: 0 after a clean end, 1 if it could not serve, 2 for arguments it does not understand
 */
export async function serve(surroundings: Surroundings): Promise<number> {
  const language = languageOf(surroundings.environment)
  const say = words[language]
  try {
    const wishes = readArguments(surroundings.arguments)
    if (wishes.help === 'asked') {
      surroundings.out(say.help)
      return 0
    }
    const sandbox = await createSandbox({
      database: wishes.database,
      controlToken: controlToken(surroundings.environment),
      allowedHosts: wishes.allowedHosts,
      onDelivery: (delivery) => {
        surroundings.out(`${deliveryLine(delivery, say)}\n`)
      },
    })
    try {
      await open(sandbox, wishes, language, surroundings)
      await surroundings.interrupted
    } finally {
      await sandbox.close()
    }
    surroundings.out(`${say.stopped}\n`)
    return 0
  } catch (error) {
    surroundings.err(`${reasonOf(error)}\n`)
    if (error instanceof ArgumentError) {
      surroundings.err(`${say.again}\n`)
      return 2
    }
    if (error instanceof ListenError) {
      const advice: Readonly<Record<string, string>> = say.listenErrors
      if (advice[error.code] !== undefined) surroundings.err(`${advice[error.code]}\n`)
      return 1
    }
    if (error instanceof OptionError) return 2
    if (error instanceof StorageError) return 1
    throw error
  }
}

async function open(
  sandbox: Sandbox,
  wishes: ServeArguments,
  language: Language,
  { environment, out }: Surroundings,
): Promise<void> {
  const say = words[language]
  const merchant = chooseMerchant(sandbox, wishes)
  const server = await sandbox.listen({ port: wishes.port, host: wishes.host })
  const { url } = server
  const token = controlToken(environment) === undefined ? server.controlToken : say.tokenFromEnvironment
  out(
    [
      `${say.serving}: ${url}`,
      `${say.control}: ${url}/sandbox/v1/openapi.json`,
      ...(token === undefined ? [] : [`${say.token}: ${token}`]),
      '',
      `// ${say.configuration}`,
      configurationText(merchant, url),
      '',
      say.hint,
      '',
    ].join('\n'),
  )
}

function chooseMerchant(sandbox: Sandbox, { mchid, keyMode }: ServeArguments): Credentials {
  const known = sandbox.merchants.list()
  const found = mchid === undefined ? known[0] : known.find((merchant) => merchant.mchid === mchid)
  return found ?? sandbox.merchants.create({ keyMode, ...(mchid === undefined ? {} : { mchid }) })
}

// An empty variable is how a container file says "not set".
function controlToken(environment: Surroundings['environment']): string | undefined {
  const token = environment['WXPAY_SANDBOX_CONTROL_TOKEN']
  return token === '' ? undefined : token
}
