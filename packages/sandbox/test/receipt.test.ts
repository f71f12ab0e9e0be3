import { constants, createHash, createPublicKey, publicEncrypt } from 'node:crypto'
import { listFamilies, loadFamily } from '@wxpay/catalog'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type ReceiptKindName, receiptKinds } from '../src/domains/receipts/kinds'
import { deviations } from './catalog-responses'
import { clientV2 } from './client-v2'
import { encryptionFor } from './encrypted-request'
import { signingClient } from './signing-client'
import { type Fixture, createFixture } from './fixture'

const HOST = 'https://api.mch.weixin.qq.com'
const NOW = new Date('2026-05-10T12:00:00Z')

let fixture: Fixture

const BILL = 'plfk2020042013'
const BATCH = 'plfk2020042014'
const DETAIL = 'x23zy545Bd5436'
const OPENID = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o'

beforeEach(async () => {
  fixture = await createFixture({ clock: { now: () => NOW } })
  fixture.sandbox.control.ledger.topUp(fixture.mchid, { account: 'OPERATION', amount: 100_000 })
  values['transfer_bill_no'] = await transfer(BILL)
  await batch(BATCH, [[DETAIL, 1000]])
  control().transfers.confirm(fixture.mchid, BILL)
  control().transferBatches.finish(fixture.mchid, BATCH)
})
afterEach(async () => {
  await fixture.sandbox.close()
})

const at = { timestamp: NOW.getTime() / 1000 }
const get = (url: string) => fixture.client.get(url, at)
const control = () => fixture.sandbox.control

/** Creates a transfer of 10 yuan that waits for the user, and returns the number by WeChat Pay. */
async function transfer(out_bill_no: string, name: string | undefined = '张三'): Promise<string> {
  const { encrypt, headers } = encryptionFor(fixture.merchant)
  const body = {
    appid: fixture.merchant.appid,
    out_bill_no,
    openid: OPENID,
    transfer_amount: 1000,
    transfer_remark: '报销',
    transfer_scene_id: '1000',
    transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '新会员有礼' }],
    ...(name === '' ? {} : { user_name: encrypt(name) }),
  }
  const created = await fixture.client.post('/v3/fund-app/mch-transfer/transfer-bills', body, {
    ...at,
    headers,
  })
  expect(created).toMatchObject({ status: 200, body: { state: 'WAIT_USER_CONFIRM' } })
  return String(created.body['transfer_bill_no'])
}

/** Creates a batch whose details have names, unless told otherwise. */
async function batch(
  out_batch_no: string,
  list: readonly (readonly [out_detail_no: string, amount: number])[],
  name = '张三',
): Promise<void> {
  const { encrypt, headers } = encryptionFor(fixture.merchant)
  const body = {
    appid: fixture.merchant.appid,
    out_batch_no,
    batch_name: '差旅报销',
    batch_remark: '五月报销',
    total_amount: list.reduce((sum, [, amount]) => sum + amount, 0),
    total_num: list.length,
    transfer_detail_list: list.map(([out_detail_no, transfer_amount]) => ({
      out_detail_no,
      transfer_amount,
      transfer_remark: '报销',
      openid: OPENID,
      ...(name === '' ? {} : { user_name: encrypt(name) }),
    })),
  }
  expect(await fixture.client.post('/v3/transfer/batches', body, { ...at, headers })).toMatchObject({
    status: 200,
  })
}

const values: Record<string, string> = {
  out_bill_no: BILL,
  sub_mchid: '1900001121',
  out_budget_no: 'budget202506300102',
  start_date: '2026-04-01',
  end_date: '2026-04-30',
  sponsor_mchid: '1900001109',
  accept_type: 'BATCH_TRANSFER',
  out_batch_no: BATCH,
  out_detail_no: DETAIL,
}

const filled = (path: string) => path.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
const missingFrom = (path: string, names: readonly string[]) =>
  names.filter((name) => values[name] !== undefined && !path.includes(`{${name}}`))

async function apply(name: ReceiptKindName): Promise<Readonly<Record<string, unknown>>> {
  const { apply: path, names } = receiptKinds[name]
  const body = Object.fromEntries(missingFrom(path, names).map((field) => [field, values[field]]))
  const response = await fixture.client.post(filled(path), body, at)
  expect(response).toMatchObject({ status: 200, verified: true })
  expect(deviations(`POST ${path}`, response.body)).toEqual([])
  return response.body
}

function addressOf(name: ReceiptKindName, { accept_id }: Readonly<Record<string, unknown>>): string {
  const { query: path, names } = receiptKinds[name]
  const asked = name === 'budget' ? { accept_id: String(accept_id) } : {}
  const rest = name === 'budget' ? [] : missingFrom(path, names)
  const query = new URLSearchParams({
    ...asked,
    ...Object.fromEntries(rest.map((field) => [field, values[field] ?? ''])),
  })
  return query.size === 0 ? filled(path) : `${filled(path)}?${query.toString()}`
}

async function query(
  name: ReceiptKindName,
  applied: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>>> {
  const response = await get(addressOf(name, applied))
  expect(response).toMatchObject({ status: 200, verified: true })
  expect(deviations(`GET ${receiptKinds[name].query}`, response.body)).toEqual([])
  return response.body
}

const stateOf = (body: Readonly<Record<string, unknown>>) =>
  body['state'] ?? body['receipt_state'] ?? body['signature_status']

const download = (body: Readonly<Record<string, unknown>>) =>
  fixture.client.raw('GET', String(body['download_url']).slice(HOST.length), undefined, at)

const names = Object.keys(receiptKinds) as ReceiptKindName[]

describe('receipts', () => {
  it.each(names)('are applied for, generated and downloaded (%s)', async (name) => {
    const applied = await apply(name)
    const pending = receiptKinds[name].pending
    expect(stateOf(applied)).toBe(pending)
    const waiting = await query(name, applied)
    expect(stateOf(waiting)).toBe(pending)
    expect(waiting).not.toHaveProperty('download_url')
    await fixture.sandbox.clock.advance(3_000)
    const finished = await query(name, applied)
    expect(stateOf(finished)).toBe('FINISHED')
    const response = await download(finished)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/pdf')
    expect(response.headers.get('wechatpay-signature')).toBeNull()
    const bytes = Buffer.from(await response.arrayBuffer())
    const algorithm = String(finished['hash_type']).toLowerCase()
    expect(createHash(algorithm).update(bytes).digest('hex').toUpperCase()).toBe(finished['hash_value'])
  })

  it.each(names)('are the same receipt for repeated applications (%s)', async (name) => {
    const first = await apply(name)
    await fixture.sandbox.clock.advance(3_000)
    expect(stateOf(await apply(name))).toBe('FINISHED')
    expect(fixture.sandbox.control.receipts.list(fixture.mchid)).toHaveLength(1)
    expect(stateOf(await query(name, first))).toBe('FINISHED')
  })

  it.each(names)('are not found without an application (%s)', async (name) => {
    expect(await get(addressOf(name, { accept_id: '10500000' }))).toMatchObject({
      status: 404,
      verified: true,
      body: { code: 'NOT_FOUND' },
    })
  })

  it('have a download link for ten minutes, then a new one', async () => {
    await apply('transfer')
    await fixture.sandbox.clock.advance(3_000)
    const first = await query('transfer', {})
    await fixture.sandbox.clock.advance(10 * 60_000)
    const response = await download(first)
    expect(response.status).toBe(400)
    const second = await query('transfer', {})
    expect(second['download_url']).not.toBe(first['download_url'])
    expect(second['hash_value']).toBe(first['hash_value'])
    expect((await download(second)).status).toBe(200)
  })

  it('expire after 90 days, and can be applied for again', async () => {
    await apply('transfer')
    await fixture.sandbox.clock.advance(3_000)
    await fixture.sandbox.clock.advance(90 * DAY - 1)
    const last = await query('transfer', {})
    await fixture.sandbox.clock.advance(1)
    expect(await get(addressOf('transfer', {}))).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } })
    expect(stateOf(await apply('transfer'))).toBe('GENERATING')
    await fixture.sandbox.clock.advance(3_000)
    const again = await query('transfer', {})
    expect(stateOf(again)).toBe('FINISHED')
    // The document names the time of the application.
    expect(again['hash_value']).not.toBe(last['hash_value'])
    expect((await download(again)).status).toBe(200)
    expect(fixture.sandbox.control.receipts.list(fixture.mchid)).toHaveLength(1)
  })

  it('are only visible to their merchant', async () => {
    await apply('transfer')
    await fixture.sandbox.clock.advance(3_000)
    const { download_url } = await query('transfer', {})
    const stranger = signingClient(fixture.sandbox.merchants.create(), HOST, (request) =>
      fixture.sandbox.fetch(request),
    )
    expect(await stranger.get(String(download_url).slice(HOST.length), at)).toMatchObject({
      status: 403,
      body: { code: 'NO_AUTH' },
    })
    expect(await stranger.get(addressOf('transfer', {}), at)).toMatchObject({ status: 404 })
  })

  it('of a budget are only found under that budget', async () => {
    const { accept_id } = await apply('budget')
    const path = receiptKinds.budget.query.replace('{out_budget_no}', 'another')
    expect(await get(`${path}?accept_id=${String(accept_id)}`)).toMatchObject({ status: 404 })
  })
})

const applyFor = (name: ReceiptKindName, body: object) =>
  fixture.client.post(receiptKinds[name].apply, body, at)
const applyForDetail = (out_detail_no: string, accept_type = 'BATCH_TRANSFER', out_batch_no = '') =>
  applyFor('detail', { accept_type, out_detail_no, ...(out_batch_no === '' ? {} : { out_batch_no }) })
const refusedAs = (status: number, code: string) => ({ status, verified: true, body: { code } })
const unknown = refusedAs(404, 'NOT_FOUND')
const invalid = refusedAs(400, 'INVALID_REQUEST')
const parameter = refusedAs(400, 'PARAM_ERROR')
const accepted = { status: 200, verified: true }
const DAY = 24 * 60 * 60 * 1000

describe('a receipt of a transfer', () => {
  it('needs the transfer, confirmed by the user, by either number', async () => {
    expect(await applyFor('transfer', { out_bill_no: 'UNKNOWN' })).toMatchObject(unknown)
    expect(await applyFor('transfer-by-wechat-number', { transfer_bill_no: BILL })).toMatchObject(unknown)
    const transfer_bill_no = await transfer('Waits1')
    expect(await applyFor('transfer', { out_bill_no: 'Waits1' })).toMatchObject(invalid)
    expect(await applyFor('transfer-by-wechat-number', { transfer_bill_no })).toMatchObject(invalid)
    control().transfers.confirm(fixture.mchid, 'Waits1')
    expect(await applyFor('transfer', { out_bill_no: 'Waits1' })).toMatchObject(accepted)
    expect(await applyFor('transfer-by-wechat-number', { transfer_bill_no })).toMatchObject(accepted)
  })

  it.each(['fail', 'cancel'] as const)('does not exist for a transfer that ends by %s', async (end) => {
    await transfer('Ends1')
    if (end === 'fail') control().transfers.fail(fixture.mchid, 'Ends1')
    else
      await fixture.client.post(
        '/v3/fund-app/mch-transfer/transfer-bills/out-bill-no/Ends1/cancel',
        undefined,
        at,
      )
    expect(await applyFor('transfer', { out_bill_no: 'Ends1' })).toMatchObject(invalid)
  })

  it('needs the name of the user', async () => {
    await transfer('NoName1', '')
    control().transfers.confirm(fixture.mchid, 'NoName1')
    expect(await applyFor('transfer', { out_bill_no: 'NoName1' })).toMatchObject({
      ...invalid,
      body: { code: 'INVALID_REQUEST', message: '发起转账时未传入收款用户姓名，不支持申请电子回单' },
    })
  })

  it('is not for the transfer of another merchant', async () => {
    const stranger = signingClient(fixture.sandbox.merchants.create(), HOST, (request) =>
      fixture.sandbox.fetch(request),
    )
    expect(await stranger.post(receiptKinds.transfer.apply, { out_bill_no: BILL }, at)).toMatchObject(unknown)
  })

  it('can be applied for in 180 days, and again later if it was', async () => {
    await transfer('Other1')
    control().transfers.confirm(fixture.mchid, 'Other1')
    await fixture.sandbox.clock.advance(180 * DAY)
    expect(await applyFor('transfer', { out_bill_no: BILL })).toMatchObject(accepted)
    await fixture.sandbox.clock.advance(1)
    expect(await applyFor('transfer', { out_bill_no: 'Other1' })).toMatchObject(invalid)
    expect(await applyFor('transfer', { out_bill_no: BILL })).toMatchObject(accepted)
  })

  it('has its numbers, its amount and the time of the payment', async () => {
    await fixture.sandbox.clock.advance(60_000)
    const lines = await linesOf('transfer', { out_bill_no: BILL })
    expect(lines).toContain(`mchid: ${fixture.mchid}`)
    expect(lines).toContain(`out_bill_no: ${BILL}`)
    expect(lines).toContain(`transfer_bill_no: ${values['transfer_bill_no'] ?? ''}`)
    expect(lines).toContain(`openid: ${OPENID}`)
    expect(lines).toContain('amount: 10.00 CNY')
    expect(lines).toContain('paid: 2026-05-10T20:00:00+08:00')
    expect(lines).toContain('applied for: 2026-05-10T20:01:00+08:00')
  })
})

describe('a receipt of a batch', () => {
  it('needs the batch, finished, with a transfer that succeeded', async () => {
    expect(await applyFor('batch', { out_batch_no: 'UNKNOWN' })).toMatchObject(unknown)
    await batch('Batch1', [['Detail1', 1000]])
    expect(await applyFor('batch', { out_batch_no: 'Batch1' })).toMatchObject(invalid)
    control().transferBatches.fail(fixture.mchid, 'Batch1')
    expect(await applyFor('batch', { out_batch_no: 'Batch1' })).toMatchObject(invalid)
    await batch('Unnamed1', [['Detail2', 1000]], '')
    control().transferBatches.finish(fixture.mchid, 'Unnamed1')
    expect(await applyFor('batch', { out_batch_no: 'Unnamed1' })).toMatchObject(invalid)
    await fixture.sandbox.clock.advance(30 * DAY + 1)
    expect(await applyFor('batch', { out_batch_no: BATCH })).toMatchObject(invalid)
  })

  it('adds up the transfers that succeeded', async () => {
    const list = [
      ['Detail1', 1000],
      ['Detail2', 2050],
      ['Detail3', 500],
    ] as const
    await batch('Batch1', list)
    control().transferBatches.fail(fixture.mchid, 'Batch1', { out_detail_no: 'Detail3' })
    control().transferBatches.finish(fixture.mchid, 'Batch1')
    const lines = await linesOf('batch', { out_batch_no: 'Batch1' })
    expect(lines).toContain('transfers: 2')
    expect(lines).toContain('amount: 30.50 CNY')
    expect(lines.join('\n')).toMatch(/^batch_id: \d+$/m)
  })
})

describe('a receipt of a detail', () => {
  it('needs the transfer of the batch, which succeeded', async () => {
    expect(await applyForDetail('UNKNOWN', 'BATCH_TRANSFER', BATCH)).toMatchObject(unknown)
    expect(await applyForDetail(DETAIL, 'BATCH_TRANSFER', 'UNKNOWN')).toMatchObject(unknown)
    const list = [
      ['Detail1', 1000],
      ['Detail2', 1000],
    ] as const
    await batch('Batch1', list)
    expect(await applyForDetail('Detail1', 'BATCH_TRANSFER', 'Batch1')).toMatchObject(parameter)
    control().transferBatches.fail(fixture.mchid, 'Batch1', { out_detail_no: 'Detail2' })
    control().transferBatches.finish(fixture.mchid, 'Batch1')
    expect(await applyForDetail('Detail1', 'BATCH_TRANSFER', 'Batch1')).toMatchObject(accepted)
    expect(await applyForDetail('Detail2', 'BATCH_TRANSFER', 'Batch1')).toMatchObject(parameter)
    await fixture.sandbox.clock.advance(30 * DAY + 1)
    expect(await applyForDetail(DETAIL, 'BATCH_TRANSFER', BATCH)).toMatchObject(parameter)
  })

  it('has its numbers and its amount', async () => {
    const given = { accept_type: 'BATCH_TRANSFER', out_batch_no: BATCH, out_detail_no: DETAIL }
    const lines = await linesOf('detail', given)
    expect(lines).toContain(`out_detail_no: ${DETAIL}`)
    expect(lines).toContain('amount: 10.00 CNY')
  })

  it('is also for transfers to a balance, made by APIv2', async () => {
    const client = clientV2(fixture)
    const pay = (partner_trade_no: string, name: object) =>
      client.send('/mmpaymkttransfers/promotion/transfers', {
        ...{ appid: undefined, mch_id: undefined, mch_appid: fixture.merchant.appid, mchid: fixture.mchid },
        ...{ partner_trade_no, openid: OPENID, amount: 200, desc: '报销', spbill_create_ip: '127.0.0.1' },
        ...name,
      })
    const named = { check_name: 'FORCE_CHECK', re_user_name: '张三' }
    expect(await pay('Change1', named)).toMatchObject({ result_code: 'SUCCESS' })
    expect(await pay('Change2', { check_name: 'NO_CHECK' })).toMatchObject({ result_code: 'SUCCESS' })
    const type = 'TRANSFER_TO_POCKET'
    expect(await applyForDetail('UNKNOWN', type)).toMatchObject(unknown)
    expect(await applyForDetail('Change2', type)).toMatchObject(parameter)
    const lines = await linesOf('detail', { accept_type: type, out_detail_no: 'Change1' })
    expect(lines).toContain('amount: 2.00 CNY')
  })

  it('is also for transfers to a bank card, made by APIv2', async () => {
    const client = clientV2(fixture)
    const { pub_key = '' } = await client.send('/risk/getpublickey', { appid: undefined, sign_type: 'MD5' })
    const key = createPublicKey(pub_key)
    const encrypt = (text: string) =>
      publicEncrypt({ key, padding: constants.RSA_PKCS1_OAEP_PADDING }, Buffer.from(text)).toString('base64')
    const paid = await client.send('/mmpaysptrans/pay_bank', {
      appid: undefined,
      partner_trade_no: 'BankCard1',
      enc_bank_no: encrypt('6225880137706868'),
      enc_true_name: encrypt('张三'),
      bank_code: '1001',
      amount: 10_000,
    })
    expect(paid).toMatchObject({ result_code: 'SUCCESS' })
    expect(await applyForDetail('BankCard1', 'TRANSFER_TO_BANK')).toMatchObject(parameter)
    await fixture.sandbox.clock.advance(3_000)
    const lines = await linesOf('detail', { accept_type: 'TRANSFER_TO_BANK', out_detail_no: 'BankCard1' })
    expect(lines).toContain(`payment_no: ${paid['payment_no'] ?? ''}`)
    expect(lines).toContain('amount: 100.00 CNY')
  })
})

/** Text of the PDF of a receipt, line by line. */
async function linesOf(
  name: 'transfer' | 'batch' | 'detail',
  given: Record<string, string>,
): Promise<string[]> {
  expect(await applyFor(name, given)).toMatchObject(accepted)
  await fixture.sandbox.clock.advance(3_000)
  const { query: path } = receiptKinds[name]
  const rest = Object.entries(given).filter(([field]) => !path.includes(`{${field}}`))
  const address = path.replaceAll(/\{(\w+)\}/g, (_, field: string) => given[field] ?? '')
  const found = await get(rest.length === 0 ? address : `${address}?${new URLSearchParams(rest).toString()}`)
  const text = Buffer.from(await (await download(found.body)).arrayBuffer()).toString('latin1')
  return [...text.matchAll(/<([0-9a-f]*)> Tj/g)].map(([, hex = '']) =>
    Buffer.from(hex, 'hex').toString('latin1'),
  )
}

describe('control of receipts', () => {
  const receipts = () => fixture.sandbox.control.receipts
  const only = () => receipts().list(fixture.mchid)[0]?.receipt_id ?? ''

  it('finishes a receipt at once', async () => {
    await apply('batch')
    expect(receipts().finish(fixture.mchid, only())).toMatchObject({
      kind: 'batch',
      state: 'FINISHED',
      names: { out_batch_no: BATCH },
    })
    expect(stateOf(await query('batch', {}))).toBe('FINISHED')
    expect(() => receipts().finish(fixture.mchid, only())).toThrow('FINISHED')
  })

  it('fails a receipt for good, with its reason', async () => {
    await apply('transfer')
    expect(receipts().fail(fixture.mchid, only(), { reason: '转账已超过期限' })).toMatchObject({
      state: 'FAILED',
    })
    await fixture.sandbox.clock.advance(3_000)
    expect(await query('transfer', {})).toMatchObject({ state: 'FAILED', fail_reason: '转账已超过期限' })
    expect(receipts().get(fixture.mchid, only())).toMatchObject({ fail_reason: '转账已超过期限' })
  })

  it('rejects failing a kind of receipt that cannot fail', async () => {
    await apply('batch')
    expect(() => receipts().fail(fixture.mchid, only())).toThrow('没有失败状态')
    expect(receipts().get(fixture.mchid, only())).toMatchObject({ state: 'GENERATING' })
  })

  it('returns an empty list for an unknown merchant, and rejects an unknown receipt', () => {
    expect(() => receipts().list('1999999999')).toThrow('1999999999')
    expect(() => receipts().get(fixture.mchid, '1050')).toThrow('Unknown receipt')
    expect(() => receipts().finish(fixture.mchid, '1050')).toThrow('Unknown receipt')
  })
})

describe('the table of receipts', () => {
  it('contains every operation of the catalog that applies for a receipt', () => {
    const cataloged = listFamilies()
      .flatMap((family) => Object.entries(loadFamily(family).paths))
      .filter(([, item]) => item.post?.['x-wxpay'].name.zh.includes('回单'))
      .map(([path]) => path)
    expect(
      Object.values(receiptKinds)
        .map((kind) => kind.apply)
        .sort(),
    ).toEqual(cataloged.sort())
  })
})
