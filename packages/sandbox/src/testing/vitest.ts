import type { TestAPI } from 'vitest'
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

type Use<Value> = (value: Value) => Promise<void>

interface OfTest {
  readonly sandbox: TestSandbox
  readonly sandboxContext: SandboxContext
}

/**
 * Extends Vitest's `test` by a local WeChat Pay: one sandbox per worker, which listens on a free port, and one merchant per
 * test. Nothing starts before a test asks for a fixture.
 *
 * @param base - `test` of Vitest 3.2 or later, also one with fixtures of your own
 * @throws OptionError for an unknown option, when the first test asks for a fixture
 * @example
 * ```ts
 * import { withSandbox } from '@wxpay/sandbox/vitest'
 * import { Wechatpay } from '@wxpay/sdk'
 * import { expect, test as base } from 'vitest'
 *
 * const test = withSandbox(base)
 *
 * test('is paid by the user', async ({ clientOptions, merchant, notifications, sandbox }) => {
 *   const { appid, mchid } = merchant
 *   const wxpay = new Wechatpay(clientOptions)
 *   await wxpay.v3.pay.transactions.native.post({
 *     appid,
 *     mchid,
 *     description: 'A cup of coffee',
 *     out_trade_no: 'COFFEE0001',
 *     notify_url: 'http://127.0.0.1:3000/notify',
 *     amount: { total: 1990 },
 *   })
 *   sandbox.control.transactions.pay(mchid, 'COFFEE0001')
 *   expect(notifications.list()).toMatchObject([{ event_type: 'TRANSACTION.SUCCESS' }])
 * })
 * ```
 */
export function withSandbox<Context>(
  base: TestAPI<Context>,
  options: TestOptions = {},
): TestAPI<Context & SandboxContext> {
  // Vitest reads the names of the fixtures that a function uses from the pattern of its first parameter.
  const fixtures = {
    sandbox: [
      async ({}: object, use: Use<TestSandbox>) => {
        const sandbox = await openTestSandbox('withSandbox()', options)
        await use(sandbox)
        await sandbox.close()
      },
      { scope: 'worker' },
    ],
    sandboxContext: async ({ sandbox }: Pick<OfTest, 'sandbox'>, use: Use<SandboxContext>) => {
      const { context, close } = openContext(sandbox, options)
      await use(context)
      close()
    },
    ...Object.fromEntries(
      (['merchant', 'clientOptions', 'clock', 'notifications', 'faults'] as const).map((name) => [
        name,
        async ({ sandboxContext }: Pick<OfTest, 'sandboxContext'>, use: Use<unknown>) => {
          await use(sandboxContext[name])
        },
      ]),
    ),
  }
  const extensible = base as unknown as { extend(added: typeof fixtures): TestAPI<Context & SandboxContext> }
  return extensible.extend(fixtures)
}
