import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type AttemptEvent,
  CancellationError,
  type Download,
  InputError,
  ReceiptError,
  type ReceiptOptions,
  type ReceiptWait,
  type Wechatpay,
} from '../src/index'
import { type Actor, openStage, published, rejection, type Stage } from './stage'

const folder = mkdtempSync(join(tmpdir(), 'wxpay-receipts-'))
const MAKING = 3_000

let stage: Stage
let actor: Actor
let wxpay: Wechatpay
let number = 0

beforeAll(async () => {
  stage = await openStage()
  actor = stage.client({ retry: false })
  ;({ wxpay } = actor)
  stage.sandbox.control.ledger.topUp(actor.merchant.mchid, { account: 'OPERATION', amount: 1_000_000 })
})
afterAll(async () => {
  await stage.close()
  rmSync(folder, { recursive: true })
})

const newNumber = () => `transfer${String(++number)}`
const payee = { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o', user_name: '张三' }

const newTransfer = (appid: string, out_bill_no: string) => ({
  appid,
  out_bill_no,
  ...payee,
  transfer_amount: 1000,
  transfer_remark: '报销',
  transfer_scene_id: '1000',
  transfer_scene_report_infos: [{ info_type: '活动名称', info_content: '新会员有礼' }],
})

/** Numbers of a transfer that the user has confirmed. */
async function paidTransfer() {
  const out_bill_no = newNumber()
  const { mchid, appid } = actor.merchant
  const { data } = await wxpay.v3.fundApp.mchTransfer.transferBills.post(newTransfer(appid, out_bill_no))
  stage.sandbox.control.transfers.confirm(mchid, out_bill_no)
  return { out_bill_no, transfer_bill_no: data.transfer_bill_no }
}

/** Numbers of a finished batch of one transfer. */
async function paidBatch() {
  const out_batch_no = newNumber()
  const out_detail_no = newNumber()
  const { mchid, appid } = actor.merchant
  await wxpay.v3.transfer.batches.post({
    appid,
    out_batch_no,
    batch_name: '报销',
    batch_remark: '报销',
    total_amount: 1000,
    total_num: 1,
    transfer_detail_list: [{ out_detail_no, transfer_amount: 1000, transfer_remark: '报销', ...payee }],
  })
  stage.sandbox.control.transferBatches.finish(mchid, out_batch_no)
  return { out_batch_no, out_detail_no }
}
const newBill = async () => (await paidTransfer()).out_bill_no
/** Short intervals between queries, for receipts that the test finishes. */
const soon = { delay: 1, maxDelay: 5 } as const
/** Finishes the receipt while it is waited for. */
const making: ReceiptOptions = { ...soon, onWait: () => void stage.sandbox.clock.advance(MAKING) }

const receipts = () => stage.sandbox.control.receipts
const last = () => receipts().list(actor.merchant.mchid).at(-1)?.receipt_id ?? ''
const fail = (reason: string) => receipts().fail(actor.merchant.mchid, last(), { reason })

/** The called routes. */
async function called(run: () => Promise<unknown>): Promise<string[]> {
  const events = await published<AttemptEvent>('wxpay:request:attempt', run)
  return events.filter(({ stage: at }) => at === 'start').map(({ route }) => route)
}

const root = '/v3/fund-app/mch-transfer/elecsign/out-bill-no'
const APPLY = `POST ${root}`
const QUERY = `GET ${root}/{out_bill_no}`
const DOWNLOAD = 'GET /v3/transferdownload/elecvoucherfile'

describe('a receipt', () => {
  const detail = { out_batch_no: 'batch0001', out_detail_no: 'detail0001' } as const
  const sub_mchid = '1900000109'
  it.each<[string, (client: Wechatpay) => Promise<Download>]>([
    ['transfer', async ({ receipts: of }) => of.transfer({ out_bill_no: await newBill() }, making)],
    [
      'transfer',
      async ({ receipts: of }) => {
        const { transfer_bill_no } = await paidTransfer()
        return of.transfer({ transfer_bill_no }, making)
      },
    ],
    [
      'partnerTransfer',
      ({ receipts: of }) => of.partnerTransfer({ sub_mchid, out_bill_no: 'bill1' }, making),
    ],
    [
      'batch',
      async ({ receipts: of }) => {
        const { out_batch_no } = await paidBatch()
        return of.batch({ out_batch_no }, making)
      },
    ],
    [
      'detail',
      async ({ receipts: of }) =>
        of.detail({ accept_type: 'BATCH_TRANSFER', ...(await paidBatch()) }, making),
    ],
    ['bankBatch', ({ receipts: of }) => of.bankBatch({ out_batch_no: 'batch0001' }, making)],
    ['bankDetail', ({ receipts: of }) => of.bankDetail(detail, making)],
    ['platformBatch', ({ receipts: of }) => of.platformBatch({ sub_mchid, out_batch_no: 'batch1' }, making)],
    ['platformDetail', ({ receipts: of }) => of.platformDetail({ sub_mchid, ...detail }, making)],
    [
      'insuranceBatch',
      ({ receipts: of }) => of.insuranceBatch({ sub_mchid, out_batch_no: 'batch1' }, making),
    ],
    ['insuranceDetail', ({ receipts: of }) => of.insuranceDetail({ sub_mchid, ...detail }, making)],
    [
      'budget',
      ({ receipts: of }) =>
        of.budget(
          {
            out_budget_no: 'budget0001',
            start_date: '2026-04-01',
            end_date: '2026-04-30',
            sponsor_mchid: '1900001109',
          },
          making,
        ),
    ],
  ])('(%s) takes one call', async (_, obtain) => {
    const receipt = await obtain(wxpay)
    expect(receipt.contentType).toBe('application/pdf')
    const bytes = await receipt.bytes()
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-')
    expect(bytes.subarray(-6).toString()).toBe('%%EOF\n')
  })

  it('is saved after verification', async () => {
    const path = join(folder, 'receipt.pdf')
    const receipt = await wxpay.receipts.transfer({ out_bill_no: await newBill() }, making)
    expect(await receipt.save(path)).toEqual({ path, bytes: readFileSync(path).length })
    rmSync(path)
  })

  it('is queried at growing intervals until it is finished', async () => {
    const waits: ReceiptWait[] = []
    const options: ReceiptOptions = {
      delay: 1,
      maxDelay: 4,
      onWait: (event) => {
        waits.push(event)
        if (event.queries === 4) void stage.sandbox.clock.advance(MAKING)
      },
    }
    const out_bill_no = await newBill()
    const routes = await called(async () => {
      const receipt = await wxpay.receipts.transfer({ out_bill_no }, options)
      await receipt.bytes()
    })
    expect(waits.slice(0, 4)).toEqual(
      [1, 2, 4, 4].map((wait, index) => ({ state: 'GENERATING', queries: index + 1, wait })),
    )
    expect(routes).toEqual([APPLY, ...Array.from({ length: waits.length + 1 }, () => QUERY), DOWNLOAD])
  })

  it('that is already finished is not waited for, and not applied for twice', async () => {
    const out_bill_no = await newBill()
    const before = receipts().list(actor.merchant.mchid).length
    const first = await (await wxpay.receipts.transfer({ out_bill_no }, making)).bytes()
    const onWait = () => {
      throw new Error('it is there')
    }
    const routes = await called(async () => {
      const again = await wxpay.receipts.transfer({ out_bill_no }, { onWait })
      expect((await again.bytes()).equals(first)).toBe(true)
    })
    expect(routes).toEqual([APPLY, QUERY, DOWNLOAD])
    expect(receipts().list(actor.merchant.mchid)).toHaveLength(before + 1)
  })

  it('that the application returns is not queried', async () => {
    const { out_batch_no } = await paidBatch()
    const query = { out_batch_no }
    await (await wxpay.receipts.batch(query, making)).bytes()
    const routes = await called(async () => (await wxpay.receipts.batch(query)).bytes())
    expect(routes).toEqual(['POST /v3/transfer/bill-receipt', 'GET /v3/transferdownload/signfile'])
  })

  it('is returned despite a lost response to the application', async () => {
    stage.sandbox.faults.add({ fault: 'reset-after', match: { method: 'POST', path: root } })
    const receipt = await wxpay.receipts.transfer({ out_bill_no: await newBill() }, making)
    expect((await receipt.bytes()).length).toBeGreaterThan(500)
  })
})

describe('a receipt that does not arrive', () => {
  it('in time is an error that says how to continue, and the application stays valid', async () => {
    const out_bill_no = await newBill()
    const error = await rejection(wxpay.receipts.transfer({ out_bill_no }, { ...soon, budget: 20 }))
    expect(error).toBeInstanceOf(ReceiptError)
    expect(error).toMatchObject({
      code: 'RECEIPT_NOT_READY',
      state: 'GENERATING',
      advice: 'retry-same',
      route: QUERY,
      query: { route: QUERY, config: { out_bill_no } },
    })
    receipts().finish(actor.merchant.mchid, last())
    const receipt = await wxpay.receipts.transfer({ out_bill_no }, { budget: 0 })
    expect((await receipt.bytes()).length).toBeGreaterThan(500)
  })

  it('because its transfer does not exist or is not paid rejects with that error', async () => {
    const unknown = wxpay.receipts.detail({ accept_type: 'TRANSFER_TO_BANK', out_detail_no: 'unknown' })
    expect(await rejection(unknown)).toMatchObject({ status: 404, wechatpay: { code: 'NOT_FOUND' } })
    const { appid } = actor.merchant
    const out_bill_no = newNumber()
    await wxpay.v3.fundApp.mchTransfer.transferBills.post(newTransfer(appid, out_bill_no))
    expect(await rejection(wxpay.receipts.transfer({ out_bill_no }))).toMatchObject({
      status: 400,
      wechatpay: { code: 'INVALID_REQUEST' },
      route: APPLY,
    })
  })

  it('is queried once without a budget', async () => {
    const out_bill_no = await newBill()
    const routes = await called(async () => {
      const obtaining = wxpay.receipts.transfer({ out_bill_no }, { budget: 0 })
      expect(await rejection(obtaining)).toMatchObject({ code: 'RECEIPT_NOT_READY' })
    })
    expect(routes).toEqual([APPLY, QUERY])
  })

  it('because it failed is an error with the reason, without further queries', async () => {
    const obtaining = wxpay.receipts.transfer(
      { out_bill_no: await newBill() },
      { ...soon, onWait: () => void fail('收款用户姓名缺失') },
    )
    const error = await rejection(obtaining)
    expect(error).toMatchObject({ code: 'RECEIPT_FAILED', state: 'FAILED', reason: '收款用户姓名缺失' })
    expect(String(error)).toContain('收款用户姓名缺失')
  })

  it('because the caller gave up is a cancellation, during a wait and before it', async () => {
    const controller = new AbortController()
    const out_bill_no = await newBill()
    const { signal } = controller
    const onWait = () => {
      controller.abort()
    }
    const error = await rejection(wxpay.receipts.transfer({ out_bill_no }, { signal, onWait }))
    expect(error).toBeInstanceOf(CancellationError)
    expect(receipts().list(actor.merchant.mchid).at(-1)).toMatchObject({ names: { out_bill_no } })
    const early = await rejection(wxpay.receipts.transfer({ out_bill_no: await newBill() }, { signal }))
    expect(early).toBeInstanceOf(CancellationError)
    expect(receipts().list(actor.merchant.mchid).at(-1)).toMatchObject({ names: { out_bill_no } })
  })

  it('because it differs from its digest is an error, and leaves no file', async () => {
    const path = '/v3/transferdownload/elecvoucherfile'
    stage.sandbox.faults.add({ fault: 'tampered-body', match: { path } })
    const receipt = await wxpay.receipts.transfer({ out_bill_no: await newBill() }, making)
    await expect(receipt.save(join(folder, 'no.pdf'))).rejects.toMatchObject({
      code: 'DOWNLOAD_HASH_MISMATCH',
    })
    expect(readdirSync(folder)).toEqual([])
  })

  it('because its query fails rejects with that error', async () => {
    const match = { path: `${root}/{out_bill_no}` }
    stage.sandbox.faults.add({ fault: { kind: 'status', status: 503 }, match })
    const error = await rejection(wxpay.receipts.transfer({ out_bill_no: await newBill() }, soon))
    expect(error).toMatchObject({ code: 'API_ERROR', status: 503, route: QUERY })
  })

  it('because the data for its query was lost rejects with that loss', async () => {
    const path = '/v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts'
    stage.sandbox.faults.add({ fault: 'reset-after', match: { method: 'POST', path } })
    const query = { out_budget_no: 'budget2', start_date: '2026-04-01', end_date: '2026-04-30' }
    const error = await rejection(wxpay.receipts.budget({ ...query, sponsor_mchid: '1900001109' }))
    expect(error).toMatchObject({ code: 'ECONNRESET', outcome: 'unknown', route: `POST ${path}` })
  })

  it('because it was not identified is an error before anything is sent', async () => {
    const routes = await called(async () => {
      const unnamed = [
        wxpay.receipts.transfer({ out_bill_no: '' }),
        wxpay.receipts.partnerTransfer({ out_bill_no: 'bill1' } as never),
        wxpay.receipts.batch({} as never),
        wxpay.receipts.batch({ out_batch_no: 'batch1' }, { budget: -1 }),
        wxpay.receipts.batch({ out_batch_no: 'batch1' }, { onWait: true as never }),
      ]
      const errors = await Promise.all(unnamed.map(rejection))
      expect(
        errors.map((error) => (error instanceof InputError ? [error.code, error.field] : error)),
      ).toEqual([
        ['PARAMETER_MISSING', 'out_bill_no'],
        ['PARAMETER_MISSING', 'sub_mchid'],
        ['PARAMETER_MISSING', 'out_batch_no'],
        ['OPTION_INVALID', 'budget'],
        ['OPTION_INVALID', 'onWait'],
      ])
    })
    expect(routes).toEqual([])
  })
})
