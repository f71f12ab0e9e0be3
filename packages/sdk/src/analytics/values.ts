import type { BillRow } from '../features/bills/columns'
import { DownloadError } from '../features/downloads/download-error'
import type { BillOrigin } from './about'
import { type ExportColumn, exportColumns } from './columns'

/** A field as text, as a number, or as an object of texts; `null` if the row does not have it. */
type Field = string | number | Readonly<Record<string, string>> | null

/** Reads the value of a column from a row. */
export type ReadField = (row: BillRow, index: number) => Field

/** Readers of the columns of a bill, in order: those of the origin, then those of the row. */
export function fieldReaders(origin: BillOrigin): readonly { column: ExportColumn; read: ReadField }[] {
  const { kind, bill_date, mchid, sub_mchid = null, account_type } = origin
  const constants: Readonly<Record<string, string | undefined>> = { bill_date, account_type }
  return exportColumns[kind].map((column) => {
    const { name, presence } = column
    const constant = constants[name]
    if (constant !== undefined) return { column, read: () => constant }
    if (name === 'mchid') return { column, read: (row, index) => sameMerchant(row, index, mchid) }
    const field = name as keyof BillRow
    if (name === 'sub_mchid') return { column, read: (row) => row.sub_mchid ?? sub_mchid }
    return {
      column,
      read: (row, index) => {
        const value = row[field]
        if (value !== undefined) return value
        return presence === 'required' ? refuse(index, name, 'is missing') : null
      },
    }
  })
}

// A file of one merchant that holds rows of another would be counted for the wrong one.
function sameMerchant({ mchid }: BillRow, index: number, expected: string): string {
  if (mchid === undefined || mchid === expected) return expected
  return refuse(
    index,
    'mchid',
    `is ${JSON.stringify(mchid.slice(0, 40))}, and the bill was requested by ${expected}`,
  )
}

const pattern = /^(\d{4})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)$/

/** A time of a bill with its zone: `2026-05-10T13:14:15+08:00`; `null` for an empty field. */
export function zonedTime(text: string, index: number, name: string): string | null {
  if (text === '') return null
  if (!pattern.test(text)) refuse(index, name, `is ${JSON.stringify(text.slice(0, 40))}, and not a time`)
  return `${text.slice(0, 10)}T${text.slice(11)}+08:00`
}

/** Milliseconds since 1970 of a time of a bill; `null` for an empty field. */
export function milliseconds(text: string, index: number, name: string): bigint | null {
  const zoned = zonedTime(text, index, name)
  if (zoned === null) return null
  const time = Date.parse(zoned)
  return Number.isNaN(time) ? refuse(index, name, `is ${JSON.stringify(text)}, and not a time`) : BigInt(time)
}

/** Decimals of a fee in yuan. */
export const FEE_DECIMALS = 5

/** A fee in units of its last decimal: `0.006` is 600n. */
export function scaledFee(text: string, index: number, name: string): bigint | null {
  if (text === '') return null
  const [, sign, whole = '', decimals = ''] = /^(-?)(\d{1,12})(?:\.(\d+))?$/.exec(text) ?? []
  if (sign === undefined || !/^\d{0,5}0*$/.test(decimals)) {
    refuse(index, name, `is ${JSON.stringify(text.slice(0, 40))}, and not an amount with five decimals`)
  }
  return BigInt(`${sign}${whole}${decimals.slice(0, FEE_DECIMALS).padEnd(FEE_DECIMALS, '0')}`)
}

function refuse(index: number, field: string, problem: string): never {
  throw new DownloadError('BILL_MALFORMED', `Row ${index + 1} of the bill: ${field} ${problem}`, { field })
}
