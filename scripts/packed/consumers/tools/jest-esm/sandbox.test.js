import { useSandbox } from '@wxpay/sandbox/jest'
import { Wechatpay } from '@wxpay/sdk'
import { useSandboxOfTest } from '../sandbox-of-a-test.cjs'

const wechatpay = useSandbox()

test.each([1, 2])(
  'gives test %s a merchant of its own',
  (number) => useSandboxOfTest({ Wechatpay, expect }, wechatpay, number),
  120_000,
)

describe('outside of a test', () => {
  let error
  try {
    wechatpay.merchant
  } catch (thrown) {
    error = thrown
  }
  test('reading a field throws', () => {
    expect(error.message).toContain('outside of a test')
  })
})
