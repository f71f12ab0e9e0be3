import {
  type SandboxContext,
  type TestOptions,
  type TestSandbox,
  openContext,
  openTestSandbox,
} from './test-sandbox'

export type {
  MerchantFaults,
  MerchantNotifications,
  SandboxContext,
  TestOptions,
  TestSandbox,
} from './test-sandbox'

type Hook = (work: () => void | Promise<void>, timeout?: number) => void
type Hooks = Readonly<Record<'beforeAll' | 'beforeEach' | 'afterEach' | 'afterAll', Hook>>

// Generating keys takes seconds on a busy machine that has no key file yet.
const PATIENCE = 60_000

/**
 * Registers hooks of Jest, or of Vitest with `globals: true`, that start a local WeChat Pay for the tests of a file or of a
 * `describe`, with one merchant per test.
 *
 * @returns the context of the current test; reading it elsewhere throws
 * @throws Error if the globals `beforeAll`, `beforeEach`, `afterEach` and `afterAll` do not exist
 * @throws OptionError for an unknown option, before the first test
 * @example
 * ```js
 * const { useSandbox } = require('@wxpay/sandbox/jest')
 * const { Wechatpay } = require('@wxpay/sdk')
 *
 * const wechatpay = useSandbox()
 *
 * test('creates an order', async () => {
 *   const { appid, mchid } = wechatpay.merchant
 *   const wxpay = new Wechatpay(wechatpay.clientOptions)
 *   const { data } = await wxpay.v3.pay.transactions.native.post({
 *     appid,
 *     mchid,
 *     description: 'A cup of coffee',
 *     out_trade_no: 'COFFEE0001',
 *     notify_url: 'http://127.0.0.1:3000/notify',
 *     amount: { total: 1990 },
 *   })
 *   expect(data.code_url).toMatch(/^weixin:/)
 * })
 * ```
 */
export function useSandbox(options: TestOptions = {}): SandboxContext {
  const { beforeAll, beforeEach, afterEach, afterAll } = globalHooks()
  let sandbox: TestSandbox | undefined
  let opened: ReturnType<typeof openContext> | undefined
  beforeAll(async () => {
    sandbox = await openTestSandbox('useSandbox()', options)
  }, PATIENCE)
  beforeEach(() => {
    if (sandbox !== undefined) opened = openContext(sandbox, options)
  }, PATIENCE)
  afterEach(() => {
    opened?.close()
    opened = undefined
  })
  afterAll(async () => {
    await sandbox?.close()
    sandbox = undefined
  }, PATIENCE)
  const current = (): SandboxContext => {
    if (opened !== undefined) return opened.context
    throw new Error(
      'useSandbox() has no merchant outside of a test. Read its fields in test(), beforeEach() or afterEach().',
    )
  }
  return {
    get sandbox() {
      return current().sandbox
    },
    get merchant() {
      return current().merchant
    },
    get clientOptions() {
      return current().clientOptions
    },
    get clock() {
      return current().clock
    },
    get notifications() {
      return current().notifications
    },
    get faults() {
      return current().faults
    },
  }
}

function globalHooks(): Hooks {
  const hooks = globalThis as unknown as Partial<Hooks>
  const { beforeAll, beforeEach, afterEach, afterAll } = hooks
  if (beforeAll && beforeEach && afterEach && afterAll) return { beforeAll, beforeEach, afterEach, afterAll }
  throw new Error(
    'useSandbox() needs the global functions beforeAll, beforeEach, afterEach and afterAll. Call it in a test file of Jest (with injectGlobals), or of Vitest with globals: true.',
  )
}
