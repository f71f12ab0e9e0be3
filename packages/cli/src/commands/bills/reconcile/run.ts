import { createReadStream } from 'node:fs'
import { access } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Readable } from 'node:stream'
import { type BillRow, parseBill } from '@wxpay/sdk'
import type { Invocation, Run } from '../../../definition/invocation'
import { CliError, usageError } from '../../../errors/cli-error'
import { exitCodes } from '../../../errors/exit-codes'
import { unreadable, unwritable } from '../../../files/read-file'
import { writeWhole } from '../../../files/write-whole'
import { type Comparison, type Difference, openComparison } from '../../../reconcile/comparison'
import { readOrders } from '../../../reconcile/orders'
import { createClient } from '../../../target/client'
import { openTarget } from '../../../target/open-target'
import type { definition } from './definition'

type Reconcile = Invocation<typeof definition>

const SHOWN = 20

export const run: Run<typeof definition> = async (invocation) => {
  const { options, output } = invocation
  if ((options.date === undefined) === (options.bill === undefined))
    throw usageError('OPTION_CONFLICT', {
      zh: '要给出 --date 或 --bill 之一',
      en: 'Give either --date or --bill',
    })
  const comparison = await openComparison()
  try {
    await addOrders(comparison, invocation)
    await addBill(comparison, invocation)
    const { matched, differences } = comparison.compare()
    const counts = counted(differences())
    if (options.output !== undefined) await writeDifferences(differences(), options.output, invocation)
    const first = taken(differences())
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
    output.result({ matched, ...counts, differences: first }, () =>
      report(matched, counts, first, invocation),
    )
    return total === 0 ? exitCodes.ok : exitCodes.failed
  } finally {
    await comparison.close()
  }
}

async function addOrders(comparison: Comparison, invocation: Reconcile): Promise<void> {
  const { options, folder, output, text, signal } = invocation
  const progress = output.progress(text({ zh: '订单', en: 'orders' }))
  let count = 0
  for await (const entry of readOrders(options.orders, {
    folder,
    number: options['number-column'],
    amount: options['amount-column'],
    unit: options.unit,
  })) {
    comparison.add('here', entry)
    progress.at((count += 1))
    signal.throwIfAborted()
  }
  progress.end()
}

async function addBill(comparison: Comparison, invocation: Reconcile): Promise<void> {
  const { output, text, signal } = invocation
  const progress = output.progress(text({ zh: '账单', en: 'bill' }))
  let count = 0
  for await (const { out_trade_no: number, order_amount: amount, trade_state } of billRows(invocation)) {
    progress.at((count += 1))
    signal.throwIfAborted()
    // Refunds have rows of their own, with the amount of the order once more.
    if (number === undefined || amount === undefined || trade_state !== 'SUCCESS') continue
    comparison.add('there', { number, amount })
  }
  progress.end()
}

async function* billRows(invocation: Reconcile): AsyncGenerator<BillRow, void> {
  const { options, folder, signal } = invocation
  if (options.bill !== undefined) {
    const file = resolve(folder, options.bill)
    await access(file).catch((error: unknown) => {
      throw unreadable(options.bill ?? '', error)
    })
    yield* parseBill(createReadStream(file))
    return
  }
  const target = await openTarget(invocation, 'refuse')
  const client = await createClient(target)
  try {
    yield* client.bills.trade({ bill_date: options.date ?? '', bill_type: 'SUCCESS' }, { signal })
  } finally {
    await client.close()
    await target.close()
  }
}

const kinds = {
  'missing-here': { zh: '本地缺少', en: 'missing here' },
  'missing-there': { zh: '对方缺少', en: 'missing there' },
  'amount-differs': { zh: '金额不同', en: 'amount differs' },
  'repeated-here': { zh: '本地重复', en: 'repeated here' },
  'repeated-there': { zh: '账单重复', en: 'repeated there' },
} as const satisfies Record<Difference['kind'], { zh: string; en: string }>

type Counts = Readonly<Record<Difference['kind'], number>>

function counted(differences: Iterable<Difference>): Counts {
  const counts = {
    'missing-here': 0,
    'missing-there': 0,
    'amount-differs': 0,
    'repeated-here': 0,
    'repeated-there': 0,
  }
  for (const { kind } of differences) counts[kind] += 1
  return counts
}

function taken(differences: Iterable<Difference>): readonly Difference[] {
  const first: Difference[] = []
  for (const difference of differences) {
    first.push(difference)
    if (first.length === SHOWN) break
  }
  return first
}

async function writeDifferences(
  differences: Iterable<Difference>,
  file: string,
  { folder }: Reconcile,
): Promise<void> {
  function* lines(): Generator<string> {
    for (const difference of differences) yield `${JSON.stringify(difference)}\n`
  }
  await writeWhole(resolve(folder, file), Readable.from(lines())).catch((error: unknown) => {
    throw error instanceof CliError ? error : unwritable(file, error)
  })
}

function report(
  matched: number,
  counts: Counts,
  first: readonly Difference[],
  { output, text, options }: Reconcile,
): string {
  const { colors } = output
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const fen = (amount: number | null): string => (amount === null ? '–' : String(amount))
  return [
    `${text({ zh: '相符', en: 'matched' })}: ${matched}`,
    ...Object.entries(counts).map(([kind, count]) => {
      const line = `${text(kinds[kind as Difference['kind']])}: ${count}`
      return count === 0 ? line : colors.red(line)
    }),
    ...first.map(
      ({ kind, out_trade_no, here, there }) =>
        `  ${out_trade_no}  ${text(kinds[kind])}  ${text({ zh: '本地', en: 'here' })} ${fen(here)}  ${text({ zh: '账单', en: 'there' })} ${fen(there)}`,
    ),
    ...(total > first.length && options.output === undefined
      ? [
          text({
            zh: `  另有 ${total - first.length} 笔，用 --output 写入文件`,
            en: `  and ${total - first.length} more: write them to a file with --output`,
          }),
        ]
      : []),
  ].join('\n')
}
