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
})
afterAll(async () => {
  await stage.close()
  rmSync(folder, { recursive: true })
})

const newNumber = () => `transfer${String(++number)}`
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
    ['transfer', ({ receipts: of }) => of.transfer({ out_bill_no: 'bill0001' }, making)],
    ['transfer', ({ receipts: of }) => of.transfer({ transfer_bill_no: '133000007110' }, making)],
    [
      'partnerTransfer',
      ({ receipts: of }) => of.partnerTransfer({ sub_mchid, out_bill_no: 'bill1' }, making),
    ],
    ['batch', ({ receipts: of }) => of.batch({ out_batch_no: 'batch0001' }, making)],
    ['detail', ({ receipts: of }) => of.detail({ accept_type: 'BATCH_TRANSFER', ...detail }, making)],
    [
      'detail',
      ({ receipts: of }) => of.detail({ accept_type: 'TRANSFER_TO_BANK', out_detail_no: 'd1' }, making),
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
    const receipt = await wxpay.receipts.transfer({ out_bill_no: newNumber() }, making)
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
    const routes = await called(async () => {
      const receipt = await wxpay.receipts.transfer({ out_bill_no: newNumber() }, options)
      await receipt.bytes()
    })
    expect(waits.slice(0, 4)).toEqual(
      [1, 2, 4, 4].map((wait, index) => ({ state: 'GENERATING', queries: index + 1, wait })),
    )
    expect(routes).toEqual([APPLY, ...Array.from({ length: waits.length + 1 }, () => QUERY), DOWNLOAD])
  })

  it('that is already finished is not waited for, and not applied for twice', async () => {
    const out_bill_no = newNumber()
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
    const query = { out_batch_no: newNumber() }
    await (await wxpay.receipts.batch(query, making)).bytes()
    const routes = await called(async () => (await wxpay.receipts.batch(query)).bytes())
    expect(routes).toEqual(['POST /v3/transfer/bill-receipt', 'GET /v3/transferdownload/signfile'])
  })

  it('is returned despite a lost response to the application', async () => {
    stage.sandbox.faults.add({ fault: 'reset-after', match: { method: 'POST', path: root } })
    const receipt = await wxpay.receipts.transfer({ out_bill_no: newNumber() }, making)
    expect((await receipt.bytes()).length).toBeGreaterThan(500)
  })
})

describe('a receipt that does not arrive', () => {
  it('in time is an error that says how to continue, and the application stays valid', async () => {
    const out_bill_no = newNumber()
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

  it('is queried once without a budget', async () => {
    const routes = await called(async () => {
      const obtaining = wxpay.receipts.transfer({ out_bill_no: newNumber() }, { budget: 0 })
      expect(await rejection(obtaining)).toMatchObject({ code: 'RECEIPT_NOT_READY' })
    })
    expect(routes).toEqual([APPLY, QUERY])
  })

  it('because it failed is an error with the reason, without further queries', async () => {
    const obtaining = wxpay.receipts.transfer(
      { out_bill_no: newNumber() },
      { ...soon, onWait: () => void fail('收款用户姓名缺失') },
    )
    const error = await rejection(obtaining)
    expect(error).toMatchObject({ code: 'RECEIPT_FAILED', state: 'FAILED', reason: '收款用户姓名缺失' })
    expect(String(error)).toContain('收款用户姓名缺失')
  })

  it('because the caller gave up is a cancellation, during a wait and before it', async () => {
    const controller = new AbortController()
    const out_bill_no = newNumber()
    const { signal } = controller
    const onWait = () => {
      controller.abort()
    }
    const error = await rejection(wxpay.receipts.transfer({ out_bill_no }, { signal, onWait }))
    expect(error).toBeInstanceOf(CancellationError)
    expect(receipts().list(actor.merchant.mchid).at(-1)).toMatchObject({ names: { out_bill_no } })
    const early = await rejection(wxpay.receipts.transfer({ out_bill_no: newNumber() }, { signal }))
    expect(early).toBeInstanceOf(CancellationError)
    expect(receipts().list(actor.merchant.mchid).at(-1)).toMatchObject({ names: { out_bill_no } })
  })

  it('because it differs from its digest is an error, and leaves no file', async () => {
    const path = '/v3/transferdownload/elecvoucherfile'
    stage.sandbox.faults.add({ fault: 'tampered-body', match: { path } })
    const receipt = await wxpay.receipts.transfer({ out_bill_no: newNumber() }, making)
    await expect(receipt.save(join(folder, 'no.pdf'))).rejects.toMatchObject({
      code: 'DOWNLOAD_HASH_MISMATCH',
    })
    expect(readdirSync(folder)).toEqual([])
  })

  it('because its query fails rejects with that error', async () => {
    const match = { path: `${root}/{out_bill_no}` }
    stage.sandbox.faults.add({ fault: { kind: 'status', status: 503 }, match })
    const error = await rejection(wxpay.receipts.transfer({ out_bill_no: newNumber() }, soon))
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
