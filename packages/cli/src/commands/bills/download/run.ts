import { createReadStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Bill, BillRow, Wechatpay } from '@wxpay/sdk'
import type { BillOrigin } from '@wxpay/sdk/analytics'
import type { Invocation, Run } from '../../../definition/invocation'
import { CliError } from '../../../errors/cli-error'
import { exitCodes } from '../../../errors/exit-codes'
import { unwritable } from '../../../files/read-file'
import { fileReason } from '../../../files/reason'
import { kindOf, writeWhole } from '../../../files/write-whole'
import type { Progress } from '../../../output/progress'
import { createClient } from '../../../target/client'
import { openTarget } from '../../../target/open-target'
import type { definition } from './definition'

type Download = Invocation<typeof definition>

export const run: Run<typeof definition> = async (invocation) => {
  const { options, output, text } = invocation
  const target = await openTarget(invocation)
  const client = await createClient(target)
  try {
    const file = options.output ?? `${options.type}-${options.date}.${options.format}`
    const rows = await save(client, file, invocation).catch((error: unknown) => {
      throw writingError(file, error)
    })
    output.result({ date: options.date, type: options.type, ...rows }, () =>
      rows.files.length === 0
        ? text({
            zh: `${options.date} 没有账单：这一天没有交易`,
            en: `No bill for ${options.date}: nothing was booked on that day`,
          })
        : rows.files.join('\n'),
    )
    return exitCodes.ok
  } finally {
    await client.close()
    await target.close()
  }
}

// The error of a connection is that of the download.
function writingError(file: string, error: unknown): unknown {
  if (error instanceof CliError) return error
  const { code, cause } = Object(error) as { readonly code?: unknown; readonly cause?: unknown }
  if (code === 'DOWNLOAD_NOT_SAVED') return unwritable(file, cause)
  return fileReason(error) === undefined ? error : unwritable(file, error)
}

/** Writes a bill into a pipe or a device once it is complete and verified. Returns whether there is one. */
async function pour(bill: Bill, path: string, progress: Progress): Promise<boolean> {
  const place = await mkdtemp(join(tmpdir(), 'wxpay-bill-'))
  try {
    const saved = await bill.save(join(place, 'bill.csv'), { onProgress: progress.at })
    progress.end()
    async function* content(): AsyncGenerator<Uint8Array> {
      for (const each of saved) yield* createReadStream(each.path) as AsyncIterable<Uint8Array>
    }
    await writeWhole(path, content())
    return saved.length > 0
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}

async function saveCsv(bill: Bill, file: string, { folder, output, text }: Download): Promise<SavedBill> {
  const path = resolve(folder, file)
  const progress = output.progress(text({ zh: '字节', en: 'bytes' }))
  try {
    if ((await kindOf(path)) === 'stream') return { files: (await pour(bill, path, progress)) ? [file] : [] }
    const saved = await bill.save(path, { onProgress: progress.at })
    return { files: saved.map((each) => each.path) }
  } finally {
    progress.end()
  }
}

interface SavedBill {
  readonly files: readonly string[]
  /** Of ndjson and parquet. */
  readonly rows?: number
}

async function save(client: Wechatpay, file: string, invocation: Download): Promise<SavedBill> {
  const { options, folder, output, text } = invocation
  const bill = billOf(client, invocation)
  if (options.format === 'csv') return saveCsv(bill, file, invocation)
  const progress = output.progress(text({ zh: '行', en: 'rows' }))
  const counted = counting(bill, progress)
  try {
    const content = await encoded(counted.rows, client.mchid, options)
    await writeWhole(resolve(folder, file), content, () => counted.count() > 0)
  } finally {
    progress.end()
  }
  return { files: counted.count() > 0 ? [file] : [], rows: counted.count() }
}

const tradeTypes: Readonly<Record<string, 'ALL' | 'SUCCESS' | 'REFUND'>> = {
  all: 'ALL',
  success: 'SUCCESS',
  refund: 'REFUND',
}
const accounts: Readonly<Record<string, 'BASIC' | 'OPERATION' | 'FEES'>> = {
  basic: 'BASIC',
  operation: 'OPERATION',
  fees: 'FEES',
}

function billOf(client: Wechatpay, { options, signal }: Download): Bill {
  const query = { bill_date: options.date }
  const bill_type = tradeTypes[options.type]
  if (bill_type !== undefined) return client.bills.trade({ ...query, bill_type }, { signal })
  return client.bills.fundFlow({ ...query, account_type: accounts[options.type] }, { signal })
}

async function encoded(
  rows: AsyncIterable<BillRow>,
  mchid: string,
  { type, date, format }: Download['options'],
): Promise<AsyncIterable<string | Uint8Array>> {
  const { billNdjson, billParquet } = await import('@wxpay/sdk/analytics')
  const account = accounts[type]
  const origin: BillOrigin = {
    kind: account === undefined ? 'trade' : 'fundFlow',
    bill_date: date,
    mchid,
    ...(account === undefined ? {} : { account_type: account }),
  }
  return format === 'parquet' ? billParquet(rows, origin) : billNdjson(rows, origin)
}

function counting(
  bill: AsyncIterable<BillRow>,
  progress: Progress,
): { readonly rows: AsyncIterable<BillRow>; readonly count: () => number } {
  let count = 0
  async function* rows(): AsyncGenerator<BillRow, void> {
    for await (const row of bill) {
      count += 1
      progress.at(count)
      yield row
    }
  }
  return { rows: rows(), count: () => count }
}
