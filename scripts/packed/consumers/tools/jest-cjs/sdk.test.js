const { createSandbox } = require('@wxpay/sandbox')
const sdk = require('@wxpay/sdk')
const { tellStory } = require('../story.cjs')

// The default of 5 seconds is too short for a busy machine.
jest.setTimeout(120_000)

test('runs the shared scenario', async () => {
  expect(await tellStory(sdk)).toBe('told')
})

describe('with a sandbox in the test itself', () => {
  let sandbox
  let wxpay
  let shop
  beforeAll(async () => {
    // No name server needed.
    sandbox = await createSandbox({ notificationFetch: async () => new Response(null, { status: 204 }) })
    const { url: baseURL } = await sandbox.listen()
    shop = sandbox.merchants.create()
    const { mchid, serial, privateKey, certs, apiv3Key } = shop
    wxpay = new sdk.Wechatpay({ mchid, serial, privateKey, certs, apiv3Key, baseURL })
  })
  afterAll(async () => {
    await wxpay.close()
    await sandbox.close()
  })

  test('pays an order', async () => {
    const { mchid, appid } = shop
    const { data } = await wxpay.v3.pay.transactions.native.post({
      appid,
      mchid,
      description: '红豆饼',
      out_trade_no: 'JEST0001',
      notify_url: 'https://shop.example.com/notify',
      amount: { total: 1990 },
    })
    expect(data.code_url).toMatch(/^weixin:/)
    sandbox.control.transactions.pay(mchid, 'JEST0001')
    const query = { out_trade_no: 'JEST0001', params: { mchid } }
    const order = await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get(query)
    expect(order.data).toMatchObject({ trade_state: 'SUCCESS', amount: { total: 1990 } })
  })
})

describe('a node of the chain', () => {
  let requests = 0
  const wxpay = new sdk.Wechatpay(JSON.parse(process.env.WECHATPAY).client)
  wxpay.client.v3.interceptors.request.use((config) => {
    requests += 1
    return config
  })
  afterAll(() => wxpay.close())
  const nodes = [wxpay.v3, wxpay.v3.pay, wxpay.v3.pay.transactions.native, wxpay.v3.certificates]

  test.each(nodes.map((node) => [node]))(
    'prints %s in failing assertions, and sends nothing',
    async (node) => {
      expect(() => expect(node).toEqual({ a: 1 })).toThrow('deep equality')
      expect(() => expect({ node }).toStrictEqual({ node: {} })).toThrow()
      expect(() => expect(node).toMatchObject({ a: 1 })).toThrow()
      expect(() => expect(node).toBe(null)).toThrow()
      expect(() => expect(node).toHaveBeenCalled()).toThrow()
      expect({ node }).toMatchSnapshot()
      await new Promise((resolve) => setTimeout(resolve, 10))
      expect(requests).toBe(0)
    },
  )

  test('lets verbs be mocked and restored', async () => {
    const native = () => wxpay.v3.pay.transactions.native
    const post = jest.spyOn(native(), 'post').mockResolvedValue({ data: { code_url: 'weixin://mocked' } })
    expect((await native().post({ a: 1 })).data.code_url).toBe('weixin://mocked')
    expect((await native()({ a: 2 })).data.code_url).toBe('weixin://mocked')
    expect(post.mock.calls).toEqual([[{ a: 1 }], [{ a: 2 }]])
    expect(native().post).toBe(post)
    post.mockRestore()
    expect(native().post).not.toBe(post)
    await expect(native().post()).rejects.toMatchObject({ isAxiosError: true })

    jest.spyOn(native(), 'get').mockResolvedValue({ data: 1 })
    jest.restoreAllMocks()
    expect(jest.isMockFunction(native().get)).toBe(false)
  })
})
