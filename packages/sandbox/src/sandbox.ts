import { type ControlOf, controlFunctions } from './control/functions'
import type { Domains } from './domains/loaded'
import type { ListenOptions, Listening } from './http/listen'
import { openSandbox } from './open-sandbox'
import type { SandboxOptions } from './sandbox-options'

/**
 * Simulates users, WeChat Pay and time: everything that the HTTP control API does, as functions. Each throws
 * a ControlError if its subject does not exist or is in a state that does not allow it.
 */
export interface Control extends ControlOf<Domains> {
  readonly notifications: ControlOf<Domains>['notifications'] & {
    /** Resolves when no notification is being delivered and none is due. */
    idle(): Promise<void>
  }
}

/** A local WeChat Pay. */
export interface Sandbox {
  /**
   * Processes a request in-process, without a port: the API under `/v3`, the control API under `/sandbox/v1`.
   * Has the parameters of the global `fetch` and needs no `this`, so it can be passed wherever a `fetch` is
   * expected. A request with a `Host` header comes from a server that passes it on: the control API then
   * requires `controlToken`.
   */
  readonly fetch: (input: Request | string | URL, init?: RequestInit) => Promise<Response>
  /** Serves the same over HTTP/1.1, or over HTTPS with `tls`. */
  listen(options?: ListenOptions): Promise<Listening>
  readonly merchants: Control['merchants']
  readonly clock: Control['clock']
  readonly notifications: Control['notifications']
  readonly certificates: Control['certificates']
  readonly bills: Control['bills']
  readonly faults: Control['faults']
  readonly control: Control
  /**
   * Creates another sandbox with a copy of the present state: the same merchants, keys, orders and time. What happens in
   * one does not affect the other.
   *
   * @param options - options that differ from those of this sandbox; by default the copy is in memory
   */
  fork(options?: SandboxOptions): Promise<Sandbox>
  /** Stops serving and delivering, and closes the database. */
  close(): Promise<void>
}

/**
 * Creates a local WeChat Pay that verifies, signs, encrypts and stores as the real one does.
 *
 * @throws StorageError if the database cannot be opened
 * @throws OptionError for an unknown or malformed option
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012081606
 * @example
 * ```ts
 * import { createSandbox } from '@wxpay/sandbox'
 *
 * const sandbox = await createSandbox()
 * const server = await sandbox.listen()
 * const merchant = sandbox.merchants.create()
 * console.log(server.url, merchant.mchid)
 * await sandbox.close()
 * ```
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { context, load, send, listen, close } = await openSandbox(options)
  const functions = controlFunctions(await load(), context)
  const control: Control = {
    ...functions,
    notifications: { ...functions.notifications, idle: () => context.dispatcher.idle() },
  }
  return {
    fetch: async (input, init) => send(new Request(input, init)),
    listen,
    merchants: control.merchants,
    clock: control.clock,
    notifications: control.notifications,
    certificates: control.certificates,
    bills: control.bills,
    faults: control.faults,
    control,
    fork: (changed = {}) =>
      createSandbox({ ...options, database: ':memory:', ...changed, state: control.state.export() }),
    close,
  }
}
