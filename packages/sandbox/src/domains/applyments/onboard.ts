import { findOperation } from '@wxpay/catalog'
import { givenFields } from '../../catalog/respond'
import type { Context } from '../../domain/context'
import type { JsonObject } from '../../domain/fields'
import type { Call } from '../../domain/operation'
import { accountOf, setSettlementAccount } from '../settlement-accounts/account'

/**
 * Content of an application, with its encrypted fields in plain text.
 *
 * @param route - `POST /v3/…`
 * @throws ApiError PARAM_ERROR if a field cannot be decrypted
 */
export function readContent(call: Call, route: string): JsonObject {
  const found = findOperation(route)
  if (found === undefined) throw new Error(`The catalog has no ${route}.`)
  return givenFields(found, call)
}

/** A sub-merchant to open. */
export interface NewSubMerchant {
  readonly partner: string
  readonly name: string
  /** Bank account of the application. */
  readonly account: unknown
}

/** Opens a sub-merchant, which can be used at once; returns its merchant ID. */
export function openSubMerchant(context: Context, { partner, name, account }: NewSubMerchant): string {
  const { merchants } = context
  const { mchid } = merchants.create({ name })
  const applicant = merchants.get(partner)
  // A partner without a list acts for every merchant.
  if ((applicant.subMchids ?? []).length > 0) merchants.addSubMerchants(applicant, [mchid])
  const settlement = accountOf(mchid, account)
  if (settlement !== undefined) setSettlementAccount(context, settlement)
  return mchid
}
