import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Credentials, SandboxOptions } from '@wxpay/sandbox'
import { CliError, usageError } from '../errors/cli-error'
import { homeFolder } from '../files/home'
import { didYouMean } from '../parsing/suggest'
import { type Control, openControl } from './control'
import { sandboxOptions } from './options'
import type { Target, TargetInvocation } from './target'

/** The running sandbox, or one for this command if none runs at the default address. */
export async function openSandbox(
  invocation: TargetInvocation,
  whenNoneRuns: 'start' | 'refuse',
): Promise<Target> {
  const { environment, options, output, signal, text } = invocation
  const control = openControl({ url: options.sandbox, environment, signal })
  try {
    const keys = await merchantOf(control, options.mchid)
    return { kind: 'sandbox', baseURL: options.sandbox, keys, close: () => Promise.resolve() }
  } catch (error) {
    const isDefault = whenNoneRuns === 'start' && options.sandbox === sandboxOptions.sandbox.default
    if (!(error instanceof CliError) || error.code !== 'SANDBOX_UNREACHABLE' || !isDefault) throw error
  }
  output.note(
    text({
      zh: `${options.sandbox} 没有沙箱在运行，为这一次调用临时启动了一个，结束后状态不保留`,
      en: `No sandbox runs at ${options.sandbox}, so one was started for this call; its state is discarded afterwards`,
    }),
  )
  return startSandbox({ mchid: options.mchid }, environment, { recordRequests: 'off' })
}

/**
 * A merchant of a running sandbox: the named one, the first, or a new one.
 *
 * @throws CliError for an unknown merchant
 */
export async function merchantOf(control: Control, mchid: string | undefined): Promise<Credentials> {
  const { data: known } = (await control('GET /merchants')) as { readonly data: readonly Credentials[] }
  if (mchid === undefined) return known[0] ?? ((await control('POST /merchants', {})) as Credentials)
  const found = known.find((each) => each.mchid === mchid)
  if (found !== undefined) return found
  throw usageError(
    'MERCHANT_UNKNOWN',
    { zh: `沙箱里没有商户 ${mchid}`, en: `The sandbox has no merchant ${mchid}` },
    didYouMean(
      mchid,
      known.map((each) => each.mchid),
      (each) => `--mchid ${each}`,
    ),
  )
}

/** Starts a sandbox in this process, with one merchant. */
export async function startSandbox(
  merchant: { readonly mchid?: string | undefined; readonly appid?: string | undefined },
  environment: TargetInvocation['environment'],
  settings: SandboxOptions,
): Promise<Target> {
  const { createSandbox } = await import('@wxpay/sandbox')
  const sandbox = await createSandbox({ keyFile: await keyFile(environment), ...settings })
  try {
    const { url } = await sandbox.listen({ port: 0 })
    const keys = sandbox.merchants.create(merchant)
    return { kind: 'sandbox', baseURL: url, keys, close: () => sandbox.close() }
  } catch (error) {
    await sandbox.close()
    throw error
  }
}

// Generating keys takes longer than everything else. They are worth nothing outside of a sandbox.
async function keyFile(environment: TargetInvocation['environment']): Promise<string | undefined> {
  const { XDG_CACHE_HOME = '' } = environment
  const home = homeFolder(environment)
  const cache = XDG_CACHE_HOME !== '' ? XDG_CACHE_HOME : home && join(home, '.cache')
  if (cache === undefined) return undefined
  const folder = join(cache, 'wxpay')
  try {
    await mkdir(folder, { recursive: true })
    return join(folder, 'sandbox-keys.pem')
  } catch {
    return undefined
  }
}
