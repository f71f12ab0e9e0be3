import type { FoundOperation } from '@wxpay/catalog'
import { flatMembers } from '../../catalog/flat-schema'
import { isForBoth, tenantRules } from '../../merchants/tenant-kind'
import { prohibitedOperation, prohibitedParameter } from '../permissions'
import { RefusalV2 } from './error'
import type { SignerV2 } from './signer'
import { requestSchemaV2 } from './validate'

/** Operations that a partner may call for all of its sub-merchants at once, or for a brand. */
const forAll = new Set(['/pay/downloadbill', '/papay/deletecontract'])

/**
 * Checks that a request is one that the kind of its merchant may send, for its own sub-merchants.
 *
 * @throws RefusalV2
 */
export function authorizeV2(
  found: FoundOperation,
  fields: Readonly<Record<string, string>>,
  signer: SignerV2,
): void {
  const { merchant } = signer
  if (prohibitedOperation(merchant, found) !== undefined)
    throw new RefusalV2('商户无此接口权限', { code: 'NOAUTH', signer })
  if (lacksSubMerchant(found, fields, signer)) throw new RefusalV2('缺少参数：sub_mch_id')
  for (const [name, value] of Object.entries(fields)) {
    if (prohibitedParameter(merchant, name, value) !== undefined) throw new RefusalV2('受理关系不存在')
  }
}

// Merchants leave the field out, so the catalog does not require it.
function lacksSubMerchant(
  found: FoundOperation,
  { sub_mch_id = '', brand_mch_id = '' }: Readonly<Record<string, string>>,
  { merchant: { kind } }: SignerV2,
): boolean {
  if (
    kind === undefined ||
    tenantRules[kind].actsFor === 'itself' ||
    sub_mch_id !== '' ||
    brand_mch_id !== ''
  )
    return false
  if (forAll.has(found.path) || !isForBoth(found)) return false
  return 'sub_mch_id' in flatMembers(requestSchemaV2(found) ?? {}, found.document)
}
