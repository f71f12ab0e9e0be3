import { useSandbox } from '@wxpay/sandbox/jest'
import { Wechatpay } from '@wxpay/sdk'

const newOrder = ({ appid, mchid }, out_trade_no) => ({
  appid,
  mchid,
  description: '红豆饼',
  out_trade_no,
  notify_url: 'http://127.0.0.1:9/notify',
  amount: { total: 1990 },
})

const wechatpay = useSandbox()
const merchants = new Set()

test.each([1, 2])(
  'gives test %s a merchant of its own',
  async (number) => {
    const { clientOptions, merchant, sandbox, notifications, clock, faults } = wechatpay
    const wxpay = new Wechatpay(clientOptions)
    await wxpay.v3.pay.transactions.native.post(newOrder(merchant, 'ORDER0001'))
    sandbox.control.transactions.pay(merchant.mchid, 'ORDER0001')
    expect(notifications.list()).toMatchObject([{ event_type: 'TRANSACTION.SUCCESS' }])
    const before = clock.now()
    await clock.advance(60_000)
    expect(clock.now() - before).toBeGreaterThanOrEqual(60_000)
    faults.add({ fault: 'bad-signature' })
    await expect(wxpay.v3.certificates.get()).rejects.toMatchObject({ isAxiosError: true })
    await wxpay.close()
    merchants.add(merchant.mchid)
    expect(merchants.size).toBe(number)
    expect(sandbox.merchants.list()).toHaveLength(number)
  },
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
