const newOrder = ({ appid, mchid }, out_trade_no) => ({
  appid,
  mchid,
  description: '红豆饼',
  out_trade_no,
  notify_url: 'http://127.0.0.1:9/notify',
  amount: { total: 1990 },
})

const merchants = new Set()

/**
 * Uses the sandbox of a test. `Wechatpay` and `expect` are those of the tool that is under test.
 *
 * @param number - of the test, from 1: each has a merchant of its own, in one sandbox
 */
exports.useSandboxOfTest = async ({ Wechatpay, expect }, context, number) => {
  const { clientOptions, merchant, sandbox, notifications, clock, faults } = context
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
}
