import { findOperation } from '@wxpay/catalog'
import { rfc3339 } from '../../clock/beijing-time'
import { givenFields } from '../../catalog/respond'
import { ApiError } from '../../domain/api-error'
import { omitUndefined } from '../../domain/omit-undefined'
import { type Call, type DomainOperation, type OperationResponse, ok } from '../../domain/operation'
import { project } from '../../domain/projection'
import { isSubMerchant } from '../../domain/sub-merchant'
import { type SettlementAccount, accountOf, findSettlementAccount, masked } from './account'
import {
  PROCESSING_TIME,
  type SettlementChange,
  settlementChanges,
  settlementErrors,
  verification,
} from './change'

const root = '/v3/apply4sub/sub_merchants/{sub_mchid}'

function subMerchant(call: Call): string {
  const sub_mchid = call.path.string('sub_mchid')
  if (!isSubMerchant(call, sub_mchid)) throw new ApiError(settlementErrors.notSubMerchant)
  return sub_mchid
}

/** Changes the account of a sub-merchant, once the bank has verified it. */
function modify(call: Call): OperationResponse {
  const { merchant, context } = call
  const sub_mchid = subMerchant(call)
  const found = findOperation(`POST ${root}/modify-settlement`)
  if (found === undefined) throw new Error('The catalog has no change of a settlement account.')
  const given = givenFields(found, call)
  const last = findSettlementAccount(context, sub_mchid)
  const account = accountOf(sub_mchid, { ...{ account_name: last?.account_name }, ...given })
  if (account === undefined) throw call.body.error('account_number', '缺少必填参数 /account_number')
  const now = context.clock.now()
  const { mchid } = merchant
  const application_no = context.numbers.settlementChangeId(now)
  settlementChanges.insert(context, { verify_result: 'AUDITING', mchid, application_no, account })
  verification.schedule(context, { dueAt: now.getTime() + PROCESSING_TIME, mchid, number: application_no })
  return ok({ application_no })
}

function queryChange(call: Call): OperationResponse {
  const { path, merchant, context } = call
  const sub_mchid = subMerchant(call)
  const application_no = path.string('application_no')
  const change = settlementChanges.get(context, { mchid: merchant.mchid, application_no })
  if (change.account.sub_mchid !== sub_mchid) throw new ApiError(settlementErrors.absent)
  settlementChanges.decide(change, 'query')
  return ok(toWire(change))
}

/** A change, with masked numbers. */
export function toWire({ account, ...change }: SettlementChange) {
  const { verify_result, verify_fail_reason, finishedAt } = change
  return {
    ...shown(account),
    account_name: masked(account.account_name),
    verify_result,
    ...omitUndefined({
      verify_fail_reason,
      verify_finish_time: finishedAt === undefined ? undefined : rfc3339(new Date(finishedAt)),
    }),
  }
}

function query(call: Call): OperationResponse {
  const account = findSettlementAccount(call.context, subMerchant(call))
  if (account === undefined) throw new ApiError(settlementErrors.noAccount)
  return ok({ ...shown(account), verify_result: 'VERIFY_SUCCESS' })
}

function shown(account: SettlementAccount) {
  return project({ ...account, account_number: masked(account.account_number) }, [
    'account_type',
    'account_bank',
    'bank_name',
    'bank_branch_id',
    'account_number',
  ])
}

export const settlementOperations: readonly DomainOperation[] = [
  { method: 'POST', path: `${root}/modify-settlement`, handle: modify },
  { method: 'GET', path: `${root}/application/{application_no}`, handle: queryChange },
  { method: 'GET', path: `${root}/settlement`, handle: query },
]
