import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { NewFault } from '../faults/fault'
import type { FaultView } from '../faults/registry'
import type { Credentials } from '../merchants/credentials'
import type { NewMerchant } from '../merchants/new-merchant'
import { refuseUnknownOptions } from '../options'
import { type Sandbox, createSandbox } from '../sandbox'
import type { SandboxOptions } from '../sandbox-options'

/** Options of the sandbox of a test suite. */
export interface TestOptions {
  /**
   * Options of the sandbox. `keyFile` defaults to `.cache/wxpay-sandbox/keys.pem` in the nearest `node_modules`, so that
   * only the first run generates keys.
   */
  readonly sandbox?: SandboxOptions | undefined
  /** Options of each test's merchant. A `mchid` suits only a suite of a single test. */
  readonly merchant?: NewMerchant | undefined
}

/** A sandbox that listens on a free port of this machine. */
export interface TestSandbox extends Sandbox {
  /** `http://127.0.0.1:port`, without a trailing slash. */
  readonly url: string
}

/** Functions about the notifications of one merchant. */
export interface MerchantNotifications extends Omit<Sandbox['notifications'], 'list'> {
  /** Notifications of the test's merchant, oldest first. */
  list(): ReturnType<Sandbox['notifications']['list']>
}

/** Functions that inject faults into the requests and notifications of one merchant. */
export interface MerchantFaults {
  /** Adds a fault for the test's merchant, which ends with the test. */
  add(fault: NewFault): FaultView
  /** A fault, and how often it has been injected. */
  get(id: string): FaultView
}

/** Fixtures of a test. */
export interface SandboxContext {
  /** The sandbox, shared by the tests of a worker. Pay, confirm and refund by its `control`. */
  readonly sandbox: TestSandbox
  /** A new merchant of this test. */
  readonly merchant: Credentials
  /** Options for `new Wechatpay()`: the merchant's credentials and the sandbox's address. */
  readonly clientOptions: Credentials & { readonly baseURL: string }
  /** The sandbox's clock, which only moves forward and is shared by the tests of a worker. */
  readonly clock: Sandbox['clock']
  readonly notifications: MerchantNotifications
  readonly faults: MerchantFaults
}

/**
 * Starts a sandbox for tests.
 *
 * @throws OptionError for an unknown option
 */
export async function openTestSandbox(caller: string, options: TestOptions): Promise<TestSandbox> {
  refuseUnknownOptions(caller, options, ['sandbox', 'merchant'])
  const sandbox = await createSandbox({ keyFile: defaultKeyFile(), ...options.sandbox })
  const { url } = await sandbox.listen()
  return { ...sandbox, url }
}

/** The context of one test, with a merchant of its own. */
export interface OpenedContext {
  readonly context: SandboxContext
  /** Removes the faults of the test. */
  readonly close: () => void
}

/** Opens the context of one test. */
export function openContext(sandbox: TestSandbox, options: TestOptions): OpenedContext {
  const merchant = sandbox.merchants.create(options.merchant)
  const { mchid } = merchant
  const added: string[] = []
  const context: SandboxContext = {
    sandbox,
    merchant,
    clientOptions: { ...merchant, baseURL: sandbox.url },
    clock: sandbox.clock,
    notifications: { ...sandbox.notifications, list: () => sandbox.notifications.list(mchid) },
    faults: {
      add: (fault) => {
        const view = sandbox.faults.add({ ...fault, match: { ...fault.match, mchid } })
        added.push(view.id)
        return view
      },
      get: (id) => sandbox.faults.get(id),
    },
  }
  const close = (): void => {
    const known = new Set(sandbox.faults.list().map(({ id }) => id))
    for (const id of added) if (known.has(id)) sandbox.faults.remove(id)
  }
  return { context, close }
}

function defaultKeyFile(): string | undefined {
  for (let folder = process.cwd(); ; folder = dirname(folder)) {
    const installed = join(folder, 'node_modules')
    if (existsSync(installed)) return join(installed, '.cache', 'wxpay-sandbox', 'keys.pem')
    if (folder === dirname(folder)) return undefined
  }
}
