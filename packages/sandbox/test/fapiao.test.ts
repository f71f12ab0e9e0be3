import { constants, privateDecrypt } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { deviations } from './catalog-responses'
import { encryptionFor } from './encrypted-request'
import { type Fixture, NOTIFY_URL, createFixture, newTransaction } from './fixture'

const MINUTE = 60 * 1000
const NOW = new Date('2026-05-10T04:00:00Z')
const ROOT = '/v3/new-tax-control-fapiao'
const APPLICATIONS = `${ROOT}/fapiao-applications`
const at = { timestamp: NOW.getTime() / 1000 }
const ID = 'Fapiao1'

let fixture: Fixture
let application: string

beforeEach(async () => {
  fixture = await createFixture({ clock: { now: () => NOW } })
  await send('PATCH', `${ROOT}/merchant/development-config`, { callback_url: NOTIFY_URL })
})
afterEach(async () => {
  await fixture.sandbox.close()
})

const control = () => fixture.sandbox.control.fapiao
const send = (method: string, path: string, body?: unknown, headers = {}) =>
  fixture.client.call(method, path, body, { ...at, headers })
const seconds = (count: number) => fixture.sandbox.clock.advance(count * 1000)
const events = () =>
  fixture.sandbox.notifications
    .list(fixture.mchid)
    .map(({ event_type }) => event_type)
    .filter((event) => event.startsWith('FAPIAO'))

/** A paid payment, whose number is that of the application. */
async function pay(total = 1000): Promise<string> {
  await send('POST', '/v3/pay/transactions/native', newTransaction(fixture, 'Order0001', total))
  fixture.sandbox.control.transactions.pay(fixture.mchid, 'Order0001')
  const { body } = await send('GET', `/v3/pay/transactions/out-trade-no/Order0001?mchid=${fixture.mchid}`)
  return String(body['transaction_id'])
}

const invoice = (fapiao_id: string, total_amount: number) => ({
  fapiao_id,
  total_amount,
  need_list: false,
  items: [
    {
      tax_code: '3010101020203000000',
      goods_name: '出租车服务',
      quantity: 100_000_000,
      total_amount,
      tax_rate: 1300,
      discount: false,
    },
  ],
})

const issue = (invoices: readonly ReturnType<typeof invoice>[] = [invoice(ID, 1000)], more: object = {}) => {
  const { encrypt, headers } = encryptionFor(fixture.merchant)
  // The same ciphertext each time, as a client repeats a request.
  phone ??= encrypt('13800138000')
  const body = {
    scene: 'WITH_WECHATPAY',
    fapiao_apply_id: application,
    buyer_information: { type: 'INDIVIDUAL', name: '张三', phone },
    fapiao_information: invoices,
    ...more,
  }
  return send('POST', APPLICATIONS, body, headers)
}
let phone: string | undefined
beforeEach(async () => {
  phone = undefined
  application = await pay()
})

const query = (id = '') => send('GET', `${APPLICATIONS}/${application}${id === '' ? '' : `?fapiao_id=${id}`}`)
const find = async () => {
  const { body } = await query(ID)
  return (body['fapiao_information'] as Record<string, unknown>[] | undefined)?.[0]
}
const reverse = async (more: object = {}) => {
  const blue = (await find())?.['blue_fapiao'] as { readonly fapiao_number: string } | undefined
  return send('POST', `${APPLICATIONS}/${application}/reverse`, {
    reverse_reason: 'SALES_RETURN',
    fapiao_information: [{ fapiao_id: ID, fapiao_number: blue?.fapiao_number ?? '12345678', ...more }],
  })
}

const states = [
  'ABSENT',
  'ISSUE_ACCEPTED',
  'ISSUED',
  'ISSUE_FAILED',
  'REVERSE_ACCEPTED',
  'REVERSED',
  'REVERSE_FAILED',
] as const

async function reach(state: (typeof states)[number]): Promise<void> {
  const { mchid } = fixture
  if (state === 'ABSENT') return
  expect((await issue()).status).toBe(202)
  if (state === 'ISSUE_FAILED') control().failIssue(mchid, ID)
  if (state === 'ISSUE_ACCEPTED' || state === 'ISSUE_FAILED') return
  await seconds(6)
  if (state === 'ISSUED') return
  expect((await reverse()).status).toBe(202)
  if (state === 'REVERSE_FAILED') control().failReverse(mchid, ID)
  if (state === 'REVERSED') await seconds(6)
}

/** State after each action of the tax platform, by the state before; missing if it is refused. */
const actions: Readonly<
  Record<'issue' | 'failIssue' | 'reverse' | 'failReverse', Readonly<Record<string, string>>>
> = {
  issue: { ISSUE_ACCEPTED: 'ISSUED' },
  failIssue: { ISSUE_ACCEPTED: 'ISSUE_FAILED' },
  reverse: { REVERSE_ACCEPTED: 'REVERSED' },
  failReverse: { REVERSE_ACCEPTED: 'REVERSE_FAILED' },
}

describe.each(states)('an invoice in state %s', (state) => {
  it('is queried if it exists', async () => {
    await reach(state)
    const found = await query(ID)
    if (state === 'ABSENT') {
      expect(found).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } })
      return
    }
    expect(found).toMatchObject({
      status: 200,
      verified: true,
      body: { total_count: 1, fapiao_information: [{ status: state, total_amount: 1000 }] },
    })
    expect(deviations(`GET ${APPLICATIONS}/{fapiao_apply_id}`, found.body)).toEqual([])
  })

  it('is accepted again with the same parameters only', async () => {
    await reach(state)
    expect((await issue()).status).toBe(202)
    if (state === 'ABSENT') return
    expect(await issue([invoice(ID, 900)])).toMatchObject({
      status: 400,
      body: { code: 'RESOURCE_ALREADY_EXISTS' },
    })
  })

  it('is reversed where it is possible', async () => {
    await reach(state)
    if (state === 'REVERSE_FAILED') await fixture.sandbox.clock.advance(5 * MINUTE)
    const answer = await reverse()
    const isPossible = ['ISSUED', 'REVERSE_FAILED', 'REVERSE_ACCEPTED'].includes(state)
    expect(answer.status).toBe(isPossible ? 202 : state === 'ABSENT' ? 404 : 400)
    if (isPossible) expect(await find()).toMatchObject({ status: 'REVERSE_ACCEPTED' })
  })

  it.each(['issue', 'failIssue', 'reverse', 'failReverse'] as const)(
    'takes %s of the tax platform or not',
    async (action) => {
      await reach(state)
      const next = actions[action][state]
      const act = () => control()[action](fixture.mchid, ID)
      if (next === undefined) expect(act).toThrow(state === 'ABSENT' ? /Unknown fapiao/ : /发票不是/)
      else expect(act()).toMatchObject({ status: next })
    },
  )
})

describe('invoices', () => {
  it('notify the merchant of each step by themselves', async () => {
    await reach('REVERSED')
    expect(events()).toEqual([
      'FAPIAO.ISSUED',
      'FAPIAO.CARD_INSERTED',
      'FAPIAO.REVERSED',
      'FAPIAO.CARD_DISCARDED',
    ])
    expect(await find()).toMatchObject({ card_information: { card_status: 'DISCARDED' } })
    expect((await find())?.['red_fapiao']).toBeDefined()
  })

  it('state the tax of each line, and the phone number of the buyer encrypted', async () => {
    await reach('ISSUED')
    const found = await find()
    // 10 yuan with 13 % tax: 8.85 and 1.15.
    expect(found).toMatchObject({
      amount: 885,
      tax_amount: 115,
      items: [{ unit_price: 885_000_000, quantity: 100_000_000 }],
    })
    const buyer = found?.['buyer_information'] as { readonly phone: string }
    const opened = privateDecrypt(
      { key: fixture.merchant.privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' },
      Buffer.from(buyer.phone, 'base64'),
    )
    expect(opened.toString()).toBe('13800138000')
    expect(control().get(fixture.mchid, ID)).toMatchObject({ buyer: { phone: '13800138000' } })
  })

  it('add up to no more than the payment, five at most', async () => {
    expect((await issue([invoice('Fapiao1', 600), invoice('Fapiao2', 401)])).status).toBe(400)
    expect((await issue([invoice('Fapiao1', 600)])).status).toBe(202)
    expect(await issue([invoice('Fapiao2', 401)])).toMatchObject({
      status: 400,
      body: { code: 'INVALID_REQUEST', message: '发票的总金额超过可开票金额' },
    })
    expect((await issue([invoice('Fapiao2', 400)])).status).toBe(202)
    control().failIssue(fixture.mchid, 'Fapiao2', { message: '税号有误' })
    expect((await issue([invoice('Fapiao3', 400)])).status).toBe(202)
    const four = [1, 2, 3].map((each) => invoice(`Fapiao1${each}`, 1))
    expect((await issue(four)).status).toBe(400)
  })

  it.each([
    ['an unpaid payment', { fapiao_apply_id: '4200000000202605100000000000' }, 'INVALID_REQUEST'],
    [
      'an organization without a tax number',
      { buyer_information: { type: 'ORGANIZATION', name: '公司' } },
      'PARAM_ERROR',
    ],
    [
      'an application without a title',
      { scene: 'WITHOUT_WECHATPAY', fapiao_apply_id: 'Other1' },
      'INVALID_REQUEST',
    ],
  ] as const)('are refused for %s', async (_, more, code) => {
    expect(await issue(undefined, more)).toMatchObject({ status: 400, body: { code } })
  })

  it('are reversed by their number only, and after five minutes if that failed', async () => {
    await reach('ISSUED')
    expect(await reverse({ fapiao_number: '99999999' })).toMatchObject({ status: 400 })
    await reverse()
    control().failReverse(fixture.mchid, ID, { message: '已过期限' })
    expect(await find()).toMatchObject({ status: 'REVERSE_FAILED', fapiao_error_message: '已过期限' })
    expect(await reverse()).toMatchObject({ status: 400, body: { message: '冲红失败后请间隔5分钟再重试' } })
    await fixture.sandbox.clock.advance(5 * MINUTE)
    expect((await reverse()).status).toBe(202)
    await seconds(3)
    expect(await find()).toMatchObject({ status: 'REVERSED' })
  })

  it('are downloaded as a PDF', async () => {
    await reach('ISSUED')
    const { body } = await send('GET', `${APPLICATIONS}/${application}/fapiao-files?fapiao_id=${ID}`)
    expect(deviations(`GET ${APPLICATIONS}/{fapiao_apply_id}/fapiao-files`, body)).toEqual([])
    const [{ download_url = '' } = {}] = body['fapiao_download_info_list'] as {
      readonly download_url?: string
    }[]
    const { pathname, search } = new URL(download_url)
    const file = await fixture.client.raw('GET', pathname + search, undefined, at)
    expect(file.headers.get('content-type')).toBe('application/pdf')
    expect(await file.text()).toMatch(/^%PDF-/)
  })

  it('that were issued elsewhere are put into the card holder once, and never reversed', async () => {
    const line = invoice('x', 1000).items[0]
    const insert = (total_amount: number) =>
      send(
        'POST',
        `${APPLICATIONS}/${application}/insert-cards`,
        {
          scene: 'WITH_WECHATPAY',
          buyer_information: { type: 'INDIVIDUAL', name: '张三' },
          fapiao_card_information: [
            {
              fapiao_media_id: 'ASNFZ4mrze/+3LqYdlQyEA==',
              fapiao_number: '12897794',
              fapiao_code: '044001911211',
              fapiao_time: '2026-05-10T12:00:00+08:00',
              check_code: '69001808340631374774',
              password: '006>299-375/326>2+7/*0-+<351059<80<4*/5>+<11631+',
              total_amount,
              tax_amount: 115,
              amount: 885,
              seller_information: { name: '商户', taxpayer_id: '202003261233701778', address: '深圳' },
              extra_information: { drawer: '李四' },
              items: [
                {
                  ...line,
                  unit_price: 885_000_000,
                  amount: 885,
                  tax_amount: 115,
                  tax_prefer_mark: 'NO_FAVORABLE',
                },
              ],
            },
          ],
        },
        encryptionFor(fixture.merchant).headers,
      )
    expect((await insert(1000)).status).toBe(202)
    expect((await insert(1000)).status).toBe(202)
    expect(await insert(999)).toMatchObject({ status: 400, body: { code: 'INVALID_REQUEST' } })
    await seconds(3)
    expect(events()).toEqual(['FAPIAO.CARD_INSERTED'])
    const { body } = await query()
    const [{ fapiao_id = '' } = {}] = body['fapiao_information'] as { readonly fapiao_id?: string }[]
    expect(
      await send('POST', `${APPLICATIONS}/${application}/reverse`, {
        reverse_reason: 'SALES_RETURN',
        fapiao_information: [{ fapiao_id, fapiao_number: '12897794' }],
      }),
    ).toMatchObject({ status: 400, body: { message: '只能冲红通过微信支付开具的发票' } })
  })
})

describe('titles', () => {
  const link = (fapiao_apply_id: string, source = 'WEB') =>
    send(
      'GET',
      `${ROOT}/user-title/title-url?fapiao_apply_id=${fapiao_apply_id}&source=${source}&appid=${fixture.merchant.appid}&openid=oUpF8uMuAJO_M2pxb1Q9zNjWeS6o&total_amount=500`,
    )
  const title = (fapiao_apply_id: string) =>
    send('GET', `${ROOT}/user-title?scene=WITHOUT_WECHATPAY&fapiao_apply_id=${fapiao_apply_id}`)

  it('are filled in on the link of the merchant, and invoices issued for them', async () => {
    const { body } = await link('Other1')
    expect(body['title_url']).toMatch(/^https:/)
    expect(deviations(`GET ${ROOT}/user-title/title-url`, body)).toEqual([])
    expect(await title('Other1')).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } })
    control().fillTitle(fixture.mchid, 'Other1', { type: 'ORGANIZATION', name: '公司', email: 'a@b.example' })
    expect(events()).toEqual(['FAPIAO.USER_APPLIED'])
    const found = await title('Other1')
    expect(found.body).toMatchObject({
      type: 'ORGANIZATION',
      name: '公司',
      taxpayer_id: '91440300708461136T',
    })
    expect(found.body['email']).not.toBe('a@b.example')
    expect(deviations(`GET ${ROOT}/user-title`, found.body)).toEqual([])
    const other = { scene: 'WITHOUT_WECHATPAY', fapiao_apply_id: 'Other1' }
    expect((await issue([invoice(ID, 501)], other)).status).toBe(400)
    expect((await issue([invoice(ID, 500)], other)).status).toBe(202)
  })

  it('cannot be filled in half an hour later, unless the link was made again', async () => {
    await link('Other1', 'MINIPROGRAM')
    await fixture.sandbox.clock.advance(30 * MINUTE)
    expect(() => {
      control().fillTitle(fixture.mchid, 'Other1')
    }).toThrow(/Unknown application/)
    await link('Other1')
    control().fillTitle(fixture.mchid, 'Other1')
    expect((await title('Other1')).body).toMatchObject({ name: '张三' })
  })

  it('of a payment are filled in by its number', async () => {
    control().fillTitle(fixture.mchid, application, { phone: '13800138000' })
    expect((await title(application)).status).toBe(200)
    expect(() => {
      control().fillTitle(fixture.mchid, 'Unknown1')
    }).toThrow(/Unknown application/)
  })
})

describe('the settings of a merchant', () => {
  it('have the address for notifications, and keep what a change does not name', async () => {
    const path = `${ROOT}/merchant/development-config`
    expect((await send('PATCH', path, { show_fapiao_cell: true })).body).toEqual({
      callback_url: NOTIFY_URL,
      show_fapiao_cell: true,
    })
    expect((await send('GET', path)).body).toEqual({ callback_url: NOTIFY_URL, show_fapiao_cell: true })
    expect((await send('PATCH', path, { callback_url: `${NOTIFY_URL}?a=1` })).status).toBe(400)
  })

  it('are missing until they are set', async () => {
    const other = await createFixture()
    const path = `${ROOT}/merchant/development-config`
    expect(await other.client.get(path)).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } })
    expect((await other.client.call('PATCH', path, { show_fapiao_cell: true })).status).toBe(400)
    await other.sandbox.close()
  })
})
