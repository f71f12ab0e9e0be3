import { type JsonObject, isObject } from '../../domain/fields'
import { omitUndefined } from '../../domain/omit-undefined'
import { defineTable } from '../../storage/table'
import type { Context } from '../../domain/context'

/** Bank account that the money of a sub-merchant is settled to. */
export interface SettlementAccount {
  readonly sub_mchid: string
  readonly account_type: 'ACCOUNT_TYPE_BUSINESS' | 'ACCOUNT_TYPE_PRIVATE'
  readonly account_bank: string
  readonly bank_name?: string
  readonly bank_branch_id?: string
  readonly account_number: string
  readonly account_name: string
}

const table = defineTable<SettlementAccount>({
  table: 'settlement_accounts',
  key: ['sub_mchid'],
  columns: ['sub_mchid'],
})

/** The account of a sub-merchant, or `undefined`. */
export function findSettlementAccount(
  { database }: Context,
  sub_mchid: string,
): SettlementAccount | undefined {
  return table.find(database, { sub_mchid })
}

/** Stores the account of a sub-merchant in place of the last one. */
export function setSettlementAccount({ database }: Context, account: SettlementAccount): void {
  const { sub_mchid } = account
  if (table.find(database, { sub_mchid }) === undefined) table.insert(database, account)
  else table.save(database, account)
}

// Each kind of application has names of its own for a private account.
const privateTypes: readonly unknown[] = ['ACCOUNT_TYPE_PRIVATE', 'BANK_ACCOUNT_TYPE_PERSONAL', '75']

/** The account in an application, whose fields are in plain text; `undefined` if it has none. */
export function accountOf(sub_mchid: string, given: unknown): SettlementAccount | undefined {
  if (!isObject(given) || typeof given['account_number'] !== 'string') return undefined
  const text = (name: keyof JsonObject): string | undefined => {
    const value = given[name]
    return typeof value === 'string' ? value : undefined
  }
  const type = given['account_type'] ?? given['bank_account_type']
  return {
    sub_mchid,
    account_type: privateTypes.includes(type) ? 'ACCOUNT_TYPE_PRIVATE' : 'ACCOUNT_TYPE_BUSINESS',
    account_bank: text('account_bank') ?? '其他银行',
    account_number: given['account_number'],
    account_name: text('account_name') ?? '',
    ...omitUndefined({ bank_name: text('bank_name'), bank_branch_id: text('bank_branch_id') }),
  }
}

/** A number as queries show it: the first and the last two characters. */
export function masked(number: string): string {
  return number.length < 5
    ? '*'.repeat(number.length)
    : `${number.slice(0, 2)}${'*'.repeat(number.length - 4)}${number.slice(-2)}`
}
