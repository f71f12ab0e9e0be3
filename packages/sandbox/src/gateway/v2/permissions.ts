import type { FoundOperation } from '@wxpay/catalog'
import { prohibitedOperation, prohibitedParameter } from '../permissions'
import { RefusalV2 } from './error'
import type { SignerV2 } from './signer'

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
  for (const [name, value] of Object.entries(fields)) {
    if (prohibitedParameter(merchant, name, value) !== undefined) throw new RefusalV2('受理关系不存在')
  }
}
