import { constants, createHash, createPublicKey, publicEncrypt } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ClientV2, type Given, clientV2 } from './client-v2'
import { type Fixture, createFixture } from './fixture'

const NOW = new Date('2026-05-10T04:00:00Z')
const SECOND = 1000
const HOUR = 60 * 60 * SECOND
const DAY = 24 * HOUR

let fixture: Fixture
let client: ClientV2

beforeEach(async () => {
  fixture = await createFixture({ clock: { now: () => NOW } })
  client = clientV2(fixture)
  control().ledger.topUp(fixture.mchid, { amount: 100_000 })
})
afterEach(async () => {
  expect(control().ledger.audit()).toMatchObject({ sum: 0, negative: [], unbalanced: [], differing: [] })
  await fixture.sandbox.close()
})

const control = () => fixture.sandbox.control
const pass = (milliseconds: number) => fixture.sandbox.clock.advance(milliseconds)
const balance = (): Readonly<Record<string, number>> =>
  Object.fromEntries(
    control()
      .ledger.balances(fixture.mchid)
      .map(({ account, available, pending }) => [account, available + pending]),
  )
/** Money of the merchant that has not left, and that which is on its way. */
const money = () => [(balance()['BASIC'] ?? 0) + (balance()['OPERATION'] ?? 0), balance()['TRANSIT'] ?? 0]

const packet = (mch_billno: string, more: Given = {}): Given => ({
  appid: undefined,
  wxappid: fixture.merchant.appid,
  mch_billno,
  send_name: '书店',
  re_openid: 'oReader',
  total_amount: 1000,
  total_num: 1,
  wishing: '恭喜发财',
  client_ip: '127.0.0.1',
  act_name: '新年',
  remark: '谢谢',
  ...more,
})
const send = (number: string, more: Given = {}) =>
  client.send('/mmpaymkttransfers/sendredpack', packet(number, more))
const sendGroup = (number: string, more: Given = {}) =>
  client.send('/mmpaymkttransfers/sendgroupredpack', {
    ...packet(number, { total_num: 3, amt_type: 'ALL_RAND', ...more }),
    client_ip: undefined,
  })
const queryPacket = (mch_billno: string) =>
  client.send('/mmpaymkttransfers/gethbinfo', { mch_billno, bill_type: 'MCHT' })

describe('a red packet', () => {
  it('is sent and received, and its responses have no signature', async () => {
    const sent = await send('Packet1')
    expect(sent).toMatchObject({
      return_code: 'SUCCESS',
      result_code: 'SUCCESS',
      mch_billno: 'Packet1',
      wxappid: fixture.merchant.appid,
      re_openid: 'oReader',
      total_amount: '1000',
    })
    expect(sent['send_listid']).toMatch(/^10000417\d{23}$/)
    expect(sent['sign']).toBeUndefined()
    expect(money()).toEqual([99_000, 1000])
    expect(await queryPacket('Packet1')).toMatchObject({
      status: 'SENDING',
      err_code: 'SUCCESS',
      err_code_des: 'OK',
    })
    await pass(3 * SECOND)
    expect(await queryPacket('Packet1')).toMatchObject({ status: 'SENT', detail_id: sent['send_listid'] })
    control().redPackets.receive(fixture.mchid, 'Packet1')
    expect(money()).toEqual([99_000, 0])
    const queried = (await queryPacket('Packet1')) as unknown as Record<string, unknown>
    expect(queried).toMatchObject({
      status: 'RECEIVED',
      hb_type: 'NORMAL',
      send_time: '2026-05-10 12:00:00',
      hblist: { hbinfo: { openid: 'oReader', amount: '1000', rcv_time: '2026-05-10 12:00:03' } },
    })
    await pass(DAY)
    expect(await queryPacket('Packet1')).toMatchObject({ status: 'RECEIVED' })
  })

  it('goes back to the merchant if it is not received within 24 hours', async () => {
    await send('Packet2')
    await pass(24 * HOUR)
    expect(await queryPacket('Packet2')).toMatchObject({ status: 'RFUND_ING' })
    expect(money()).toEqual([99_000, 1000])
    await pass(3 * SECOND)
    expect(await queryPacket('Packet2')).toMatchObject({
      status: 'REFUND',
      refund_amount: '1000',
      refund_time: '2026-05-11 12:00:03',
    })
    expect(money()).toEqual([100_000, 0])
    expect(() => control().redPackets.receive(fixture.mchid, 'Packet2')).toThrow(/REFUND/)
  })

  it('of a group is received in equal parts, and the rest goes back', async () => {
    await sendGroup('Group1')
    await pass(3 * SECOND)
    control().redPackets.receive(fixture.mchid, 'Group1')
    control().redPackets.receive(fixture.mchid, 'Group1', { openid: 'oFriend' })
    expect(() => control().redPackets.receive(fixture.mchid, 'Group1', { openid: 'oFriend' })).toThrow()
    expect(await queryPacket('Group1')).toMatchObject({ status: 'SENT', hb_type: 'GROUP', total_num: '3' })
    await pass(25 * HOUR)
    expect(await queryPacket('Group1')).toMatchObject({ status: 'REFUND', refund_amount: '334' })
    expect(money()).toEqual([99_334, 0])
    await sendGroup('Group2')
    for (const openid of ['oA', 'oB', 'oC']) control().redPackets.receive(fixture.mchid, 'Group2', { openid })
    expect(control().redPackets.get(fixture.mchid, 'Group2')).toMatchObject({
      status: 'RECEIVED',
      received: [{ amount: 333 }, { amount: 333 }, { amount: 334 }],
    })
  })

  it('that is not sent gives the money back', async () => {
    await send('Packet3')
    control().redPackets.fail(fixture.mchid, 'Packet3', { reason: '用户账户异常' })
    expect(await queryPacket('Packet3')).toMatchObject({ status: 'FAILED', reason: '用户账户异常' })
    expect(money()).toEqual([100_000, 0])
    await pass(25 * HOUR)
    expect(await queryPacket('Packet3')).toMatchObject({ status: 'FAILED' })
  })

  it('is sent once under a number', async () => {
    const first = await send('Packet4')
    expect((await send('Packet4'))['send_listid']).toBe(first['send_listid'])
    expect(await send('Packet4', { re_openid: 'oOther' })).toMatchObject({ err_code: 'FATAL_ERROR' })
    expect(money()).toEqual([99_000, 1000])
  })

  it.each([
    ['of less than a yuan', () => send('Bad', { total_amount: 99 }), 'MONEY_LIMIT'],
    ['of more than 200 yuan', () => send('Bad', { total_amount: 20_001 }), 'MONEY_LIMIT'],
    ['for two users', () => send('Bad', { total_num: 2 }), 'PARAM_ERROR'],
    ['for a group of two', () => sendGroup('Bad', { total_num: 2 }), 'PARAM_ERROR'],
    [
      'of more than the balance',
      () => send('Bad', { total_amount: 99_500, scene_id: 'PRODUCT_1', re_openid: 'oOther' }),
      'NOTENOUGH',
    ],
    ['for another app', () => send('Bad', { wxappid: 'wxd678efh567hg6787' }), 'APPID_MCHID_NOT_MATCH'],
  ])('%s is refused, with the text in return_msg', async (_, call, err_code) => {
    if (err_code === 'NOTENOUGH') await send('Before')
    const refused = await call()
    expect(refused).toMatchObject({
      return_code: 'SUCCESS',
      result_code: 'FAIL',
      err_code,
      mch_billno: 'Bad',
    })
    expect(refused['return_msg']).toBe(refused['err_code_des'])
    expect(await queryPacket('Bad')).toMatchObject({ err_code: 'NOT_FOUND' })
  })

  it('has limits for each user and day', async () => {
    for (let index = 0; index < 10; index += 1) await send(`Many${index}`, { total_amount: 100 })
    expect(await send('Many10', { total_amount: 100 })).toMatchObject({ err_code: 'SENDNUM_LIMIT' })
    const large = { re_openid: 'oRich', scene_id: 'PRODUCT_1' }
    expect(await send('Large1', { ...large, total_amount: 90_000 })).toMatchObject({ result_code: 'SUCCESS' })
    expect(await send('Large2', { ...large, total_amount: 10_001 })).toMatchObject({
      err_code: 'RCVDAMOUNT_LIMIT',
    })
    await pass(13 * HOUR)
    expect(await send('Many10', { total_amount: 100 })).toMatchObject({ result_code: 'SUCCESS' })
  })

  it('is queried for 30 days', async () => {
    await send('Packet5')
    await pass(31 * DAY)
    expect(await queryPacket('Packet5')).toMatchObject({ err_code: 'NOT_FOUND' })
  })
})

type PacketState = 'SENDING' | 'SENT' | 'FAILED' | 'RECEIVED' | 'RFUND_ING' | 'REFUND'
const packetStates: readonly PacketState[] = ['SENDING', 'SENT', 'FAILED', 'RECEIVED', 'RFUND_ING', 'REFUND']

async function reachPacket(state: PacketState): Promise<string> {
  const number = `State${state.replace('_', '')}`
  await send(number)
  if (state === 'FAILED') control().redPackets.fail(fixture.mchid, number)
  if (state === 'SENT' || state === 'RECEIVED') await pass(3 * SECOND)
  if (state === 'RECEIVED') control().redPackets.receive(fixture.mchid, number)
  if (state === 'RFUND_ING' || state === 'REFUND') await pass(24 * HOUR)
  if (state === 'REFUND') await pass(3 * SECOND)
  return number
}

const packetEvents: readonly {
  readonly name: string
  readonly act: (number: string) => unknown
  /** State afterwards, or the state that it leaves as it is by an error. */
  readonly after: Readonly<Record<PacketState, PacketState | 'refused'>>
}[] = [
  {
    name: 'sent again',
    act: (number) => send(number),
    after: {
      SENDING: 'SENDING',
      SENT: 'SENT',
      FAILED: 'FAILED',
      RECEIVED: 'RECEIVED',
      RFUND_ING: 'RFUND_ING',
      REFUND: 'REFUND',
    },
  },
  {
    name: 'received',
    act: (number) => control().redPackets.receive(fixture.mchid, number),
    after: {
      SENDING: 'RECEIVED',
      SENT: 'RECEIVED',
      FAILED: 'refused',
      RECEIVED: 'refused',
      RFUND_ING: 'refused',
      REFUND: 'refused',
    },
  },
  {
    name: 'failed',
    act: (number) => control().redPackets.fail(fixture.mchid, number),
    after: {
      SENDING: 'FAILED',
      SENT: 'refused',
      FAILED: 'refused',
      RECEIVED: 'refused',
      RFUND_ING: 'refused',
      REFUND: 'refused',
    },
  },
  {
    name: 'left for two days',
    act: () => pass(2 * DAY),
    after: {
      SENDING: 'REFUND',
      SENT: 'REFUND',
      FAILED: 'FAILED',
      RECEIVED: 'RECEIVED',
      RFUND_ING: 'REFUND',
      REFUND: 'REFUND',
    },
  },
]

describe.each(packetEvents)('a red packet that is $name', ({ act, after }) => {
  it.each(packetStates)('in state %s', async (state) => {
    const number = await reachPacket(state)
    const expected = after[state]
    if (expected === 'refused') expect(() => act(number)).toThrow(state)
    else await act(number)
    expect(await queryPacket(number)).toMatchObject({ status: expected === 'refused' ? state : expected })
  })
})

const transfer = (partner_trade_no: string, more: Given = {}, type: 'MD5' | 'HMAC-SHA256' = 'MD5') =>
  client.send(
    '/mmpaymkttransfers/promotion/transfers',
    {
      ...{ appid: undefined, mch_id: undefined, sign_type: undefined },
      mch_appid: fixture.merchant.appid,
      mchid: fixture.mchid,
      partner_trade_no,
      openid: 'oWorker',
      check_name: 'NO_CHECK',
      amount: 1000,
      desc: '工资',
      spbill_create_ip: '127.0.0.1',
      ...more,
    },
    type,
  )
const queryTransfer = (partner_trade_no: string) =>
  client.send('/mmpaymkttransfers/gettransferinfo', { partner_trade_no })

describe('a transfer to the balance of a user', () => {
  it('arrives at once, and is repeated under the same number', async () => {
    const paid = await transfer('Change1', { check_name: 'FORCE_CHECK', re_user_name: '张三' })
    expect(paid).toMatchObject({
      result_code: 'SUCCESS',
      mch_appid: fixture.merchant.appid,
      mchid: fixture.mchid,
      partner_trade_no: 'Change1',
      payment_time: '2026-05-10 12:00:00',
    })
    expect(paid['sign']).toBeUndefined()
    expect(money()).toEqual([99_000, 0])
    const again = await transfer('Change1', { check_name: 'FORCE_CHECK', re_user_name: '张三' })
    expect(again['payment_no']).toBe(paid['payment_no'])
    expect(await transfer('Change1')).toMatchObject({ err_code: 'FATAL_ERROR', return_msg: '支付失败' })
    expect(await queryTransfer('Change1')).toMatchObject({
      status: 'SUCCESS',
      detail_id: paid['payment_no'],
      openid: 'oWorker',
      transfer_name: '张三',
      payment_amount: '1000',
      desc: '工资',
    })
    await pass(2 * DAY + SECOND)
    expect(await transfer('Change1')).toMatchObject({ err_code: 'SEND_FAILED' })
    expect(money()).toEqual([99_000, 0])
  })

  it.each([
    ['of less than a yuan', { amount: 99 }, 'AMOUNT_LIMIT'],
    ['of more than 5,000 yuan', { amount: 500_001 }, 'AMOUNT_LIMIT'],
    ['of more than the balance', { amount: 100_001 }, 'NOTENOUGH'],
    ['that names an error', { desc: 'sandbox_NAME_MISMATCH' }, 'NAME_MISMATCH'],
  ])('%s is refused', async (_, more, err_code) => {
    expect(await transfer('Change2', more)).toMatchObject({
      result_code: 'FAIL',
      err_code,
      return_msg: '支付失败',
    })
    expect(await queryTransfer('Change2')).toMatchObject({ err_code: 'NOT_FOUND' })
  })

  it('needs the name that is to be checked, and a signature by MD5', async () => {
    expect((await transfer('Change3', { check_name: 'FORCE_CHECK' }))['return_msg']).toMatch(/re_user_name/)
    expect(await transfer('Change3', {}, 'HMAC-SHA256')).toMatchObject({ err_code: 'SIGN_ERROR' })
  })

  it('is made ten times a day to one user', async () => {
    for (let index = 0; index < 10; index += 1) await transfer(`Ten${index}`, { amount: 100 })
    expect(await transfer('Ten10', { amount: 100 })).toMatchObject({ err_code: 'SENDNUM_LIMIT' })
  })
})

async function encrypt(text: string): Promise<string> {
  const { pub_key = '' } = await client.send('/risk/getpublickey', { appid: undefined, sign_type: 'MD5' })
  expect(pub_key).toMatch(/^-----BEGIN RSA PUBLIC KEY-----/)
  const key = createPublicKey(pub_key)
  return publicEncrypt(
    { key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' },
    Buffer.from(text),
  ).toString('base64')
}

const payBank = async (partner_trade_no: string, more: Given = {}) =>
  client.send('/mmpaysptrans/pay_bank', {
    appid: undefined,
    partner_trade_no,
    enc_bank_no: await encrypt('6225880137706868'),
    enc_true_name: await encrypt('张三'),
    bank_code: '1001',
    amount: 10_000,
    desc: '货款',
    ...more,
  })
const queryBank = (partner_trade_no: string) =>
  client.send('/mmpaysptrans/query_bank', { appid: undefined, partner_trade_no })

describe('a transfer to a bank card', () => {
  it('arrives, with a fee, by a card and a name that are encrypted', async () => {
    const paid = await payBank('BankCard1')
    expect(paid).toMatchObject({ result_code: 'SUCCESS', amount: '10000', cmms_amt: '100' })
    expect(paid['payment_no']).toMatch(/^1000100\d{28}$/)
    expect(money()).toEqual([89_900, 10_000])
    const md5 = (text: string) => createHash('md5').update(text).digest('hex')
    expect(await queryBank('BankCard1')).toMatchObject({
      status: 'PROCESSING',
      bank_no_md5: md5('6225880137706868'),
      true_name_md5: md5('张三'),
    })
    expect((await payBank('BankCard1'))['payment_no']).toBe(paid['payment_no'])
    expect(await payBank('BankCard1', { amount: 10_001 })).toMatchObject({ err_code: 'INVALID_REQUEST' })
    await pass(3 * SECOND)
    expect(await queryBank('BankCard1')).toMatchObject({
      status: 'SUCCESS',
      pay_succ_time: '2026-05-10 12:00:03',
    })
    expect(money()).toEqual([89_900, 0])
  })

  it('that fails, or that the bank returns, gives the money and the fee back', async () => {
    await payBank('BankCard2')
    control().bankTransfers.fail(fixture.mchid, 'BankCard2', { reason: '户名错误' })
    expect(await queryBank('BankCard2')).toMatchObject({ status: 'FAILED', reason: '户名错误' })
    expect(money()).toEqual([100_000, 0])
    await payBank('BankCard3')
    control().bankTransfers.succeed(fixture.mchid, 'BankCard3')
    expect(() => control().bankTransfers.fail(fixture.mchid, 'BankCard3')).toThrow(/SUCCESS/)
    control().bankTransfers.bounce(fixture.mchid, 'BankCard3')
    expect(await queryBank('BankCard3')).toMatchObject({ status: 'BANK_FAIL', reason: '银行退票' })
    expect(money()).toEqual([100_000, 0])
    expect(() => control().bankTransfers.bounce(fixture.mchid, 'BankCard3')).toThrow(/BANK_FAIL/)
  })

  it.each([
    ['of more than 20,000 yuan', { amount: 2_000_001 }, 'AMOUNT_LIMIT'],
    ['of more than the balance, with its fee', { amount: 100_000 }, 'NOTENOUGH'],
    ['by a card in plain text', { enc_bank_no: '6225880137706868' }, 'PARAM_ERROR'],
  ])('%s is refused', async (_, more, err_code) => {
    expect(await payBank('BankCard4', more)).toMatchObject({ result_code: 'FAIL', err_code })
    expect(await queryBank('BankCard4')).toMatchObject({ err_code: 'ORDERNOTEXIST' })
    expect(money()).toEqual([100_000, 0])
  })
})

type BankState = 'PROCESSING' | 'SUCCESS' | 'FAILED' | 'BANK_FAIL'
const bankStates: readonly BankState[] = ['PROCESSING', 'SUCCESS', 'FAILED', 'BANK_FAIL']

const bankActions: readonly (readonly ['succeed' | 'fail' | 'bounce', BankState, BankState])[] = [
  ['succeed', 'PROCESSING', 'SUCCESS'],
  ['fail', 'PROCESSING', 'FAILED'],
  ['bounce', 'SUCCESS', 'BANK_FAIL'],
]

describe.each(bankActions)('the action %s of a transfer to a bank card', (action, from, to) => {
  it.each(bankStates)('in state %s', async (state) => {
    await payBank('BankState')
    if (state === 'FAILED') control().bankTransfers.fail(fixture.mchid, 'BankState')
    if (state === 'SUCCESS' || state === 'BANK_FAIL') await pass(3 * SECOND)
    if (state === 'BANK_FAIL') control().bankTransfers.bounce(fixture.mchid, 'BankState')
    const act = () => control().bankTransfers[action](fixture.mchid, 'BankState')
    if (state === from) act()
    else expect(act).toThrow(state)
    await pass(0)
    expect(await queryBank('BankState')).toMatchObject({ status: state === from ? to : state })
  })
})
