import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { pipeline } from 'node:stream'
import { yuan } from '@wxpay/sdk'
import { parse } from 'csv-parse'
import { usageError } from '../errors/cli-error'
import { unreadable } from '../files/read-file'
import type { Entry } from './comparison'

/** Options of a list of orders that is read. */
export interface OrdersOptions {
  /** Working directory. */
  readonly folder: string
  /** Column of the order number. */
  readonly number: string
  /** Column of the amount. */
  readonly amount: string
  readonly unit: 'fen' | 'yuan'
}

/**
 * The orders of a file, one by one: CSV with a header, or a JSON object a line (`.ndjson`, `.jsonl`).
 *
 * @throws CliError with the line of what cannot be read
 */
export async function* readOrders(file: string, options: OrdersOptions): AsyncGenerator<Entry, void> {
  const rows = /\.(?:ndjson|jsonl)$/i.test(file) ? jsonRows(file, options) : csvRows(file, options)
  let line = /\.(?:ndjson|jsonl)$/i.test(file) ? 0 : 1
  try {
    for await (const row of rows) {
      line += 1
      yield entryOf(row, `${file}:${line}`, options)
    }
  } catch (error) {
    if (Reflect.get(Object(error), 'syscall') === undefined) throw error
    throw unreadable(file, error)
  }
}

type Row = Readonly<Record<string, unknown>>

function csvRows(file: string, { folder }: OrdersOptions): AsyncIterable<Row> {
  const parser = parse({
    bom: true,
    columns: true,
    skip_empty_lines: true,
    trim: true,
    relax_column_count: true,
  })
  // An error of the file is passed on by the parser, which is iterated.
  return pipeline(createReadStream(resolve(folder, file)), parser, () => undefined)
}

async function* jsonRows(file: string, { folder }: OrdersOptions): AsyncGenerator<Row, void> {
  const input = createReadStream(resolve(folder, file))
  // The interface swallows an error of its input.
  const failed = new Promise<never>((_, reject) => input.on('error', reject))
  failed.catch(() => undefined)
  const lines = createInterface({ input, crlfDelay: Infinity })[Symbol.asyncIterator]()
  let number = 0
  for (;;) {
    const next = await Promise.race([lines.next(), failed])
    if (next.done === true) return
    number += 1
    if (next.value.trim() !== '') yield objectOf(next.value, `${file}:${number}`)
  }
}

function objectOf(text: string, place: string): Row {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Row
  } catch {
    // Reported below.
  }
  throw usageError('ORDERS_MALFORMED', { zh: `${place}：不是 JSON 对象`, en: `${place}: not a JSON object` })
}

function entryOf(row: Row, place: string, { number, amount, unit }: OrdersOptions): Entry {
  const id = row[number]
  if (typeof id !== 'string' || id === '') throw missingColumn(row, place, number, '--number-column')
  const value = row[amount]
  if (value === undefined || value === '') throw missingColumn(row, place, amount, '--amount-column')
  return { number: id, amount: fenOf(value, place, amount, unit) }
}

function fenOf(value: unknown, place: string, column: string, unit: 'fen' | 'yuan'): number {
  const text = String(value)
  if (unit === 'yuan' && /^-?\d+(?:\.\d{1,2})?$/.test(text)) return yuan(text)
  if (unit === 'fen' && /^-?\d+$/.test(text) && Number.isSafeInteger(Number(text))) return Number(text)
  throw usageError(
    'ORDERS_MALFORMED',
    {
      zh: `${place}：${column} 应为${unit === 'fen' ? '整数分' : '最多两位小数的元'}，收到 ${JSON.stringify(text.slice(0, 40))}`,
      en: `${place}: ${column} must be ${unit === 'fen' ? 'an integer of fen' : 'yuan with at most two decimals'}, received ${JSON.stringify(text.slice(0, 40))}`,
    },
    unit === 'fen' && text.includes('.')
      ? { zh: '金额是元时加上 --unit yuan', en: 'Add --unit yuan if it is yuan' }
      : undefined,
  )
}

function missingColumn(row: Row, place: string, column: string, option: string): Error {
  const columns = Object.keys(row).slice(0, 12).join(', ')
  return usageError(
    'ORDERS_MALFORMED',
    { zh: `${place}：没有 ${column} 列或它是空的`, en: `${place}: the column ${column} is missing or empty` },
    { zh: `用 ${option} 指定；这一行有：${columns}`, en: `Name it with ${option}; the row has: ${columns}` },
  )
}
