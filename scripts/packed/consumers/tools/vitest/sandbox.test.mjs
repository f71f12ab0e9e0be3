import { withSandbox } from '@wxpay/sandbox/vitest'
import { Wechatpay } from '@wxpay/sdk'
import { expect, test as base } from 'vitest'
import { useSandboxOfTest } from '../sandbox-of-a-test.cjs'

const test = withSandbox(base)

test.for([1, 2])(
  'gives test %s a merchant of its own',
  { timeout: 120_000 },
  async (number, { clientOptions, merchant, sandbox, notifications, clock, faults }) => {
    const context = { clientOptions, merchant, sandbox, notifications, clock, faults }
    await useSandboxOfTest({ Wechatpay, expect }, context, number)
  },
)
