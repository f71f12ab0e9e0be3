import { dateInBeijing, dayOf } from '../../clock/beijing-time'
import { ApiError, type ErrorDefinition, apiErrors, invalidRequest } from '../../domain/api-error'
import type { Fields } from '../../domain/fields'
import { type Call, type DomainOperation, type OperationResponse, ok } from '../../domain/operation'
import { isSubMerchant } from '../../domain/sub-merchant'
import type { MerchantAccount } from '../../ledger/account'
import { balanceAt, balanceNow, wasUsed } from '../../ledger/balance'

const DAYS_KEPT = 90
const DAY = 24 * 60 * 60 * 1000

const errors = {
  notOpened: invalidRequest('输入账户类型未开通'),
  noData: invalidRequest('日终余额当日无数据'),
  notSubMerchant: { ...apiErrors.noAuthority, message: '受理关系无效' },
} as const satisfies Readonly<Record<string, ErrorDefinition>>

/** Accounts of the API, and those that every merchant has. */
const accounts = ['BASIC', 'OPERATION', 'FEES', 'DEPOSIT'] as const satisfies readonly MerchantAccount[]
const alwaysOpened: readonly MerchantAccount[] = ['BASIC', 'OPERATION']

function readAccount({ context }: Call, from: Fields, owner: string): MerchantAccount {
  const given = from.string.optional('account_type') ?? 'BASIC'
  const account = accounts.find((each) => each === given)
  if (account === undefined)
    throw from.error('account_type', `account_type 的取值应为 ${accounts.join('、')} 之一`)
  if (!alwaysOpened.includes(account) && !wasUsed(context.database, owner, account))
    throw new ApiError(errors.notOpened)
  return account
}

function present(call: Call, owner: string, account: MerchantAccount) {
  const today = dateInBeijing(call.context.clock.now())
  const { available, pending } = balanceNow(call.context.database, owner, account, today)
  return { available_amount: available, pending_amount: pending }
}

// The balance at 24:00 of a past day.
function dayEnd(call: Call, owner: string, account: MerchantAccount) {
  const { query, context } = call
  const date = query.string('date', { min: 1, max: 10 })
  const day = dayOf(date)
  if (day === undefined) throw query.error('date', 'date 应为 yyyy-MM-dd 格式的日期')
  const now = context.clock.now().getTime()
  if (day.end > now || day.end <= now - DAYS_KEPT * DAY) throw new ApiError(errors.noData)
  const moment = { before: day.end, today: day.date }
  const { available, pending } = balanceAt(context.database, owner, account, moment)
  return { available_amount: available, pending_amount: pending }
}

function subMerchant(call: Call): string {
  const mchid = call.path.string('sub_mchid')
  if (!isSubMerchant(call, mchid)) throw new ApiError(errors.notSubMerchant)
  return mchid
}

function own(balance: typeof present): (call: Call) => OperationResponse {
  return (call) => {
    const { mchid } = call.merchant
    return ok(balance(call, mchid, readAccount(call, call.path, mchid)))
  }
}

function ofSubMerchant(balance: typeof present): (call: Call) => OperationResponse {
  return (call) => {
    const sub_mchid = subMerchant(call)
    const account_type = readAccount(call, call.query, sub_mchid)
    return ok({ sub_mchid, account_type, ...balance(call, sub_mchid, account_type) })
  }
}

export const balanceOperations: readonly DomainOperation[] = [
  { method: 'GET', path: '/v3/merchant/fund/balance/{account_type}', handle: own(present) },
  { method: 'GET', path: '/v3/merchant/fund/dayendbalance/{account_type}', handle: own(dayEnd) },
  { method: 'GET', path: '/v3/ecommerce/fund/balance/{sub_mchid}', handle: ofSubMerchant(present) },
  { method: 'GET', path: '/v3/ecommerce/fund/enddaybalance/{sub_mchid}', handle: ofSubMerchant(dayEnd) },
]
