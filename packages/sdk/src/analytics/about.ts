import { InputError } from '../base/errors/input-error'
import { received } from '../base/errors/text'
import type { ExportedBill } from './columns'

/** The bill that rows come from. */
export interface BillOrigin {
  /** `trade`, from `wxpay.bills.trade`, or `fundFlow`, from `wxpay.bills.fundFlow`. */
  readonly kind: ExportedBill
  /** The day in Beijing, `yyyy-MM-dd`. */
  readonly bill_date: string
  /** Merchant ID that the bill was requested with. */
  readonly mchid: string
  /** The sub-merchant, if the bill was requested for one. */
  readonly sub_mchid?: string | undefined
  /** Account of a fund flow bill. Default `BASIC`. */
  readonly account_type?: string | undefined
}

/** @throws InputError `OPTION_INVALID`; the values become parts of paths */
export function readOrigin(given: BillOrigin): BillOrigin & { readonly account_type: string } {
  const { kind, bill_date, mchid, sub_mchid, account_type = 'BASIC' } = given
  checkKind(kind)
  if (!matches(/^\d{4}-\d\d-\d\d$/, bill_date))
    throw invalid('bill_date', 'a date such as 2026-05-10', bill_date)
  if (!matches(/^\d{1,32}$/, mchid)) throw invalid('mchid', 'a merchant ID: digits', mchid)
  if (sub_mchid !== undefined && !matches(/^\d{1,32}$/, sub_mchid)) {
    throw invalid('sub_mchid', 'a merchant ID: digits', sub_mchid)
  }
  if (!matches(/^[A-Z_]{1,32}$/, account_type))
    throw invalid('account_type', 'an account such as BASIC', account_type)
  return { ...given, account_type }
}

const kinds: readonly ExportedBill[] = ['trade', 'fundFlow']

/** @throws InputError `OPTION_INVALID` */
export function checkKind(kind: ExportedBill): void {
  checkChoice('kind', kind, kinds)
}

/** @throws InputError `OPTION_INVALID` if a value is not one of those allowed */
export function checkChoice(name: string, value: unknown, allowed: readonly string[]): void {
  if (typeof value === 'string' && allowed.includes(value)) return
  throw invalid(name, allowed.map((each) => `'${each}'`).join(' or '), value)
}

function matches(pattern: RegExp, value: unknown): boolean {
  return typeof value === 'string' && pattern.test(value)
}

export function invalid(name: string, expected: string, value: unknown): InputError {
  const shown = typeof value === 'string' ? JSON.stringify(value.slice(0, 40)) : received(value)
  return new InputError('OPTION_INVALID', `"${name}" must be ${expected}, received ${shown}`, name)
}
