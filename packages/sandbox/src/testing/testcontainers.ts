import { newToken } from '../http/token'
import { type Credentials, asClientOptions } from '../merchants/credentials'
import type { NewMerchant } from '../merchants/new-merchant'
import { refuseUnknownOptions } from '../options'

/** Port of the sandbox in its container. */
export const SANDBOX_PORT = 8787

/** A started container, such as that of `testcontainers`. */
export interface StartedContainer {
  getHost(): string
  getMappedPort(port: number): number
  stop(): Promise<unknown>
}

/** A container to start, such as the `GenericContainer` of `testcontainers`. */
export interface Container<Started extends StartedContainer> {
  withExposedPorts(port: number): Container<Started>
  withEnvironment(environment: Record<string, string>): Container<Started>
  withCommand(command: string[]): Container<Started>
  start(): Promise<Started>
}

/** Options of a sandbox in a container. */
export interface ContainerOptions {
  /** Further host names that clients call the container by, such as its alias in a network. */
  readonly allowedHosts?: readonly string[] | undefined
  /** Further arguments of the command: `['--rate-limits']`. */
  readonly arguments?: readonly string[] | undefined
}

/** A sandbox that runs in a container. */
export interface SandboxContainer<Started extends StartedContainer> {
  readonly container: Started
  /** `http://host:port`, without a trailing slash: the client's `baseURL`. */
  readonly url: string
  /** Token of its control API. */
  readonly controlToken: string
  /** Creates a merchant, and returns the options for `new Wechatpay()`. */
  createMerchant(options?: NewMerchant): Promise<Credentials & { readonly baseURL: string }>
  /**
   * Calls the control API.
   *
   * @param route - method and path below `/sandbox/v1`: `POST /clock/advance`
   * @throws Error with the code and the message of the response, if it is not successful
   */
  control(route: string, body?: object): Promise<unknown>
  stop(): Promise<unknown>
}

/**
 * Starts a container of the sandbox's image, with a random token for its control API.
 *
 * @param container - a container of the image, made by `testcontainers` or by anything with the same methods
 * @throws OptionError for an unknown option
 * @example
 * ```ts
 * import { startSandboxContainer } from '@wxpay/sandbox/testcontainers'
 * import { Wechatpay } from '@wxpay/sdk'
 * import { GenericContainer } from 'testcontainers'
 *
 * const sandbox = await startSandboxContainer(new GenericContainer('wxpay-sandbox'))
 * const merchant = await sandbox.createMerchant()
 * const wxpay = new Wechatpay(merchant)
 * await sandbox.control('POST /clock/advance', { seconds: 3600 })
 * await sandbox.stop()
 * ```
 */
export async function startSandboxContainer<Started extends StartedContainer>(
  container: Container<Started>,
  options: ContainerOptions = {},
): Promise<SandboxContainer<Started>> {
  refuseUnknownOptions('startSandboxContainer()', options, ['allowedHosts', 'arguments'])
  const controlToken = newToken()
  const hosts = (options.allowedHosts ?? []).flatMap((name) => ['--allow-host', name])
  const started = await container
    .withExposedPorts(SANDBOX_PORT)
    .withEnvironment({ WXPAY_SANDBOX_CONTROL_TOKEN: controlToken })
    .withCommand([...hosts, ...(options.arguments ?? [])])
    .start()
  const url = `http://${started.getHost()}:${started.getMappedPort(SANDBOX_PORT)}`
  const control = (route: string, body?: object): Promise<unknown> => call(url, controlToken, route, body)
  return {
    container: started,
    url,
    controlToken,
    control,
    createMerchant: async (merchant = {}) => {
      const credentials = (await control('POST /merchants', merchant)) as Credentials
      return { ...asClientOptions(credentials), baseURL: url }
    },
    stop: () => started.stop(),
  }
}

async function call(url: string, token: string, route: string, body: object | undefined): Promise<unknown> {
  const [method = '', path = ''] = route.split(' ')
  const response = await fetch(`${url}/sandbox/v1${path}`, {
    method,
    headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  const result: unknown = text === '' ? undefined : JSON.parse(text)
  if (response.ok) return result
  const { code, message } = result as { readonly code: string; readonly message: string }
  throw new Error(`${route} of the sandbox's control API failed with ${code}: ${message}`)
}
