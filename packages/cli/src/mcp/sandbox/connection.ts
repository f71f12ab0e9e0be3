import type { Credentials } from '@wxpay/sandbox'
import { CliError } from '../../errors/cli-error'
import { type Control, openControl } from '../../target/control'
import { sandboxOptions } from '../../target/options'
import { merchantOf, startSandbox } from '../../target/sandbox'
import { localFetch } from './local-fetch'

/** A sandbox that answers. */
export interface OpenedSandbox {
  /** `embedded`: it runs in this process, and ends with it. */
  readonly kind: 'running' | 'embedded'
  readonly url: string
  /** The merchant that calls are made as without another. */
  readonly merchant: Pick<Credentials, 'mchid' | 'appid'>
}

/** The sandbox of the server, which is found or started when it is first needed. */
export interface SandboxConnection {
  /** @throws CliError `SANDBOX_UNREACHABLE` */
  open(signal: AbortSignal): Promise<OpenedSandbox>
  /** The control API of the opened sandbox. */
  control(signal: AbortSignal): Promise<Control>
  close(): Promise<void>
}

/** Options of {@link connectSandbox}. */
export interface ConnectionOptions {
  readonly environment: Readonly<Record<string, string | undefined>>
  /**
   * Address of the sandbox; one is started in this process without it, and if none runs at the default address.
   */
  readonly url: string | undefined
  /** Merchant of the sandbox; default the first. */
  readonly mchid: string | undefined
  /** The merchant of `--live`: the sandbox gets one with the same numbers, so that a rehearsal is the same request. */
  readonly twin: { readonly mchid: string; readonly appid: string | undefined } | undefined
}

/** Connects the server to a sandbox. */
export function connectSandbox(options: ConnectionOptions): SandboxConnection {
  const { environment } = options
  let opening: Promise<OpenedSandbox & { readonly close: () => Promise<void> }> | undefined
  const open: SandboxConnection['open'] = async (signal) => {
    opening ??= find(options)
    try {
      return await abortable(opening, signal)
    } catch (error) {
      // The next call looks again: a sandbox may run by then.
      if (!signal.aborted) opening = undefined
      throw error
    }
  }
  return {
    open,
    control: async (signal) => {
      const { url } = await open(signal)
      const control = openControl({ url, environment, signal })
      return async (route, body) => {
        try {
          return await control(route, body)
        } catch (error) {
          if (error instanceof CliError && error.code === 'SANDBOX_UNREACHABLE' && !signal.aborted)
            opening = undefined
          throw error
        }
      }
    },
    close: async () => {
      await opening?.then(
        ({ close }) => close(),
        () => undefined,
      )
    },
  }
}

// What is opened serves all calls, and so one that is canceled does not end it.
async function abortable<Value>(opening: Promise<Value>, signal: AbortSignal): Promise<Value> {
  signal.throwIfAborted()
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      reject(signal.reason instanceof Error ? signal.reason : new DOMException('Aborted', 'AbortError'))
    }
    signal.addEventListener('abort', abort, { once: true })
    void opening.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', abort)
    })
  })
}

async function find(
  options: ConnectionOptions,
): Promise<OpenedSandbox & { readonly close: () => Promise<void> }> {
  const { environment, url, mchid, twin } = options
  const running = url === undefined ? undefined : await findRunning(url, options)
  if (running !== undefined) return { kind: 'running', ...running, close: () => Promise.resolve() }
  const { baseURL, keys, close } = await startSandbox(
    { mchid: twin?.mchid ?? mchid, appid: twin?.appid },
    environment,
    { notificationFetch: localFetch, allowedHosts: [] },
  )
  return {
    kind: 'embedded',
    url: baseURL,
    merchant: { mchid: keys.mchid, appid: keys.appid ?? '' },
    close,
  }
}

/** The sandbox at an address; `undefined` if none runs at the default one. */
async function findRunning(
  url: string,
  { environment, mchid, twin }: ConnectionOptions,
): Promise<Pick<OpenedSandbox, 'url' | 'merchant'> | undefined> {
  const control = openControl({ url, environment, signal: new AbortController().signal })
  try {
    return {
      url,
      merchant: twin === undefined ? await merchantOf(control, mchid) : await twinOf(control, twin),
    }
  } catch (error) {
    const isDefault = url === sandboxOptions.sandbox.default
    if (!(error instanceof CliError) || error.code !== 'SANDBOX_UNREACHABLE' || !isDefault) throw error
    return undefined
  }
}

async function twinOf(
  control: Control,
  { mchid, appid }: NonNullable<ConnectionOptions['twin']>,
): Promise<Pick<Credentials, 'mchid' | 'appid'>> {
  const { data } = (await control('GET /merchants')) as { readonly data: readonly Credentials[] }
  const known = data.find((each) => each.mchid === mchid)
  return (
    known ??
    ((await control('POST /merchants', { mchid, ...(appid === undefined ? {} : { appid }) })) as Credentials)
  )
}
